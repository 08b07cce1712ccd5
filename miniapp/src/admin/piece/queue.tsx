import { useQuery } from '@tanstack/react-query';
import { queueQuery } from '@/api/desk/custody';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';

const text = deskText.custody;

/** Who keeps the piece, then who waits for it, in the order they came. */
export function Queue({ pieceId }: { pieceId: string }) {
  const asked = useQuery(queueQuery(pieceId));
  return (
    <Section title={text.queue}>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={1} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Txt className="desk-none">{text.queueNone}</Txt>}
      >
        {({ items }) => (
          <Box>
            {items.map((one) => (
              <Row
                key={one.id}
                title={text.kinds[one.kind]}
                note={[
                  one.until === null ? momentName(one.createdAt) : text.until(momentName(one.until)),
                  one.reason,
                ]
                  .filter(Boolean)
                  .join('　')}
                end={
                  <Badge tone={one.state === 'waiting' ? 'info' : 'waiting'}>
                    {text.holdStates[one.state]}
                  </Badge>
                }
              />
            ))}
          </Box>
        )}
      </Faces>
    </Section>
  );
}
