import { Page } from '@/components/page';

export default function HandoverPage() {
  return <Page title="交付" />;
}
