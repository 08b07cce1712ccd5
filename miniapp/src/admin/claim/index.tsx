import { Page } from '@/components/page';

export default function DeskClaimPage() {
  return <Page title="售后单" />;
}
