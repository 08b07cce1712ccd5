import { Page } from '@/components/page';

export default function StockPage() {
  return <Page title="库存" />;
}
