import { Page } from '@/components/page';

export default function SalePage() {
  return <Page title="销售单" />;
}
