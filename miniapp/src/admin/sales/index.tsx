import { Page } from '@/components/page';

export default function SalesPage() {
  return <Page title="销售" />;
}
