import { Page } from '@/components/page';

export default function PricesPage() {
  return <Page title="金价" />;
}
