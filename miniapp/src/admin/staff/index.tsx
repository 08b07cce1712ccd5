import { Page } from '@/components/page';

export default function StaffPage() {
  return <Page title="员工" />;
}
