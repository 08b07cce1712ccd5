import { Page } from '@/components/page';

export default function AppointmentPage() {
  return <Page title="预约" />;
}
