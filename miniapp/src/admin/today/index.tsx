import { Page } from '@/components/page';

export default function TodayPage() {
  return <Page title="今日" />;
}
