import { Page } from '@/components/page';

export default function DeskAppointmentPage() {
  return <Page title="预约" />;
}
