import { Page } from '@/components/page';

export default function ClaimsPage() {
  return <Page title="售后单" />;
}
