import { useQuery } from '@tanstack/react-query';
import { pieceScansQuery } from '@/api/tag';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Facts, Section } from '@/components/rows';
import { tagText } from '@/text/tag';
import { momentFigures } from '@/text/when';

const text = tagText.own;

/** How often the tag of one's own piece is read, by whom as far as that can be told, and what was unusual about it. */
export function Scans({ pieceId }: { pieceId: string }) {
  const { data } = useQuery(pieceScansQuery(pieceId));
  // Beside the file of a piece it is a word more: a page without it is whole.
  if (!data) return null;
  return (
    <Section title={text.title} aside={<Txt className="piece__soft">{text.since(data.days)}</Txt>}>
      {data.alarms.map((alarm) => (
        <Box key={alarm.id} className="piece__alarm" role="alert">
          <Badge tone="alarm">{tagText.alarms[alarm.kind]}</Badge>
          <Txt as="p">{`${tagText.staff.alarmNote(alarm.hits, momentFigures(alarm.lastAt))}，${text.states[alarm.state]}`}</Txt>
          <Txt as="p" className="piece__soft">
            {text.todo}
          </Txt>
        </Box>
      ))}
      <Facts
        facts={[
          [text.mine, text.times(data.own)],
          [text.others, text.othersCount(data.others, data.people)],
          [text.last, data.lastAt === null ? null : momentFigures(data.lastAt)],
        ]}
      />
      {data.alarms.length === 0 ? (
        <Txt as="p" className="piece__soft">
          {text.calm}
        </Txt>
      ) : null}
    </Section>
  );
}
