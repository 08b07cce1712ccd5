import { Page } from '@/components/page';

export default function DeskAppointmentsPage() {
  return <Page title="预约" />;
}
