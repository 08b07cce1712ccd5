import { Page } from '@/components/page';

export default function DeskCustomerPage() {
  return <Page title="顾客" />;
}
