import { Page } from '@/components/page';

export default function AppointmentsPage() {
  return <Page title="我的预约" />;
}
