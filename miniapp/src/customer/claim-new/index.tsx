import { Page } from '@/components/page';

export default function ClaimNewPage() {
  return <Page title="申请售后" />;
}
