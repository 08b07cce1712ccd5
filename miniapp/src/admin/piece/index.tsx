import { Page } from '@/components/page';

export default function DeskPiecePage() {
  return <Page title="单件" />;
}
