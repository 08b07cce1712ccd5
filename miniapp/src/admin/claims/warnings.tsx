import { useQuery } from '@tanstack/react-query';
import { caseWarningsQuery, seeWarning } from '@/api/desk/claims';
import { TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Link } from '@/components/link';
import { attempt } from '@/components/notice';
import { deskText } from '@/text/desk';
import { Due } from '../parts/due';

const text = deskText.caseQueue;

/** What the ladder says to whoever looks: a promise in danger, or one that was broken. */
export function Warnings({ storeId, ready }: { storeId: string | undefined; ready: boolean }) {
  const asked = useQuery({ ...caseWarningsQuery(storeId), enabled: ready });
  const items = asked.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Box as="section" className="queue-warnings" label={text.warnings}>
      {items.slice(0, 3).map((one) => (
        <Box key={one.id} className="queue-warning">
          <Link to="/admin/claim/index" params={{ id: one.claimId }} className="desk-link">
            <Txt>{one.number}</Txt>
          </Link>
          <Txt>
            {[deskText.promises.names[one.promise], storeId === undefined ? one.storeName : '']
              .filter(Boolean)
              .join(' · ')}
          </Txt>
          <Due at={one.dueAt} />
          <TextTap onTap={() => void attempt(() => seeWarning(one.id))}>{text.seen}</TextTap>
        </Box>
      ))}
    </Box>
  );
}
