import { Page } from '@/components/page';

export default function ClaimPage() {
  return <Page title="售后单" />;
}
