import { Page } from '@/components/page';

export default function DeskClaimsPage() {
  return <Page title="售后" />;
}
