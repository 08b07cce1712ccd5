import { useQuery } from '@tanstack/react-query';
import { daysBetween } from '@zhuyue/shared';
import { seeExpiry, trainingTodayQuery, type TrainingToday } from '@/api/desk/training';
import { TextTap } from '@/components/button';
import { Box } from '@/components/elements';
import { attempt } from '@/components/notice';
import { Row } from '@/components/rows';
import { deskText } from '@/text/desk';
import { dayName } from '@/text/when';
import type { Desk } from '../parts/use-desk';

const text = deskText.training;
const SHOWN = 3;

/** The morning screen's lines about certificates: how many end, and whose was not seen yet; none when there are none. */
export function TrainingNow({ desk }: { desk: Desk }) {
  const asked = useQuery({ ...trainingTodayQuery(desk.store?.id), enabled: desk.ready });
  if (asked.data === undefined) return null;
  const { expiring, expired, warnings, onDay } = asked.data;
  const count = text.todayCount(expiring ?? 0, expired ?? 0);
  return (
    <>
      {count === '' ? null : (
        <Row
          icon="certificate"
          title={count}
          note={text.todayNote}
          to="/admin/training/index"
          params={{ who: 'needing' }}
        />
      )}
      {warnings.slice(0, SHOWN).map((one) => (
        <Ending key={one.id} one={one} onDay={onDay} own={one.staffId === desk.staff?.id} />
      ))}
    </>
  );
}

interface EndingProps {
  one: TrainingToday['warnings'][number];
  onDay: string;
  own: boolean;
}

function Ending({ one, onDay, own }: EndingProps) {
  const [kind, until] = [text.kinds[one.kind], dayName(one.validUntil, onDay)];
  const title = own ? text.ownEnds(kind, until) : text.othersEnd(one.staffName, kind, until);
  const note = text.left(daysBetween(onDay, one.validUntil));
  return (
    <Box className="today__ending">
      {own ? (
        <Row icon="bell" title={title} note={note} to="/admin/my-training/index" />
      ) : (
        <Row icon="bell" title={title} note={note} to="/admin/trainee/index" params={{ id: one.staffId }} />
      )}
      <TextTap onTap={() => void attempt(() => seeExpiry(one.id))}>{text.seen}</TextTap>
    </Box>
  );
}
