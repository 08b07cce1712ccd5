import { Page } from '@/components/page';

export default function CustomersPage() {
  return <Page title="顾客" />;
}
