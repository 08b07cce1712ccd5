import { Page } from '@/components/page';

export default function PiecePage() {
  return <Page title="一件一档" />;
}
