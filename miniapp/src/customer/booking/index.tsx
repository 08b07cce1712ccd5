import { Page } from '@/components/page';

export default function BookingPage() {
  return <Page title="预约试戴" />;
}
