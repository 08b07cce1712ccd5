import { Txt } from '@/components/elements';
import { Link } from '@/components/link';
import type { Route } from '@/routes';

/** From a value to the file it is about. */
export function FileLink({ to, id, children }: { to: Route; id: string; children: string }) {
  return (
    <Link to={to} params={{ id }} className="file-link">
      <Txt>{children}</Txt>
    </Link>
  );
}
