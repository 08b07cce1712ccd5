import { liftClosure, type Closure, type HoursSettings } from '@/api/desk/settings';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, confirm, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import './index.scss';

const text = deskText.settings;
const SHOWN = 6;

/** What is closed at short notice, standing ones first; nothing is drawn where there never was one. */
export function Closures({ hours, storeId }: { hours: HoursSettings; storeId: string | undefined }) {
  if (hours.closures.length === 0) return null;
  return (
    <Section title={text.closure}>
      {hours.closures.slice(0, SHOWN).map((one) => (
        <Line key={one.id} closure={one} storeId={storeId} />
      ))}
    </Section>
  );
}

function Line({ closure, storeId }: { closure: Closure; storeId: string | undefined }) {
  const { id, startsAt, endsAt, reason, standing, liftedAt, closedByName, createdAt } = closure;
  const lift = async (): Promise<void> => {
    const sure = await confirm({
      title: text.closureLift,
      text: text.closureLiftText,
      yes: text.closureLift,
    });
    if (sure && (await attempt(() => liftClosure(storeId, id)))) say(text.saved);
  };
  return (
    <Box className="closure">
      <Box className="desk-between">
        <Txt className="desk-strong">{`${momentFigures(startsAt)} – ${momentFigures(endsAt)}`}</Txt>
        {standing ? (
          <Badge tone="alarm">{text.closureStanding}</Badge>
        ) : (
          <Badge>{liftedAt === null ? text.closureOver : text.closureLifted}</Badge>
        )}
      </Box>
      <Txt as="p">{reason}</Txt>
      <Box className="desk-between">
        <Txt className="desk-soft">{text.closureBy(closedByName, momentFigures(createdAt))}</Txt>
        {standing ? (
          <Button kind="quiet" small onTap={lift}>
            {text.closureLift}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}
