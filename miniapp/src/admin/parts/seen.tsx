import { useState, type ReactNode } from 'react';
import { ApiError } from '@/api/call';
import type { StrandedVisit } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { say, tell } from '@/components/notice';
import { Row } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';

const text = deskText.settings;

/** Carries the visits of which the person has seen that the change strands them. */
export type SeenWork = (seen: readonly string[]) => Promise<void>;

interface Asked {
  visits: readonly StrandedVisit[];
  work: SeenWork;
  onDone: () => void;
}

const strandedIn = (error: unknown): readonly StrandedVisit[] | null =>
  error instanceof ApiError && error.code === 'settings.strands_visits'
    ? (error.details['visits'] as readonly StrandedVisit[])
    : null;

/**
 * Saves a setting. Where booked visits would fall through, the server refuses with their list; the sheet shows it, and
 * only what has been seen there is confirmed.
 */
export function useSeen(): { save: (work: SeenWork, onDone: () => void) => Promise<void>; sheet: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const run = async (work: SeenWork, onDone: () => void, seen: readonly string[]): Promise<void> => {
    try {
      await work(seen);
      setAsked(null);
      say(text.saved);
      onDone();
    } catch (error) {
      const visits = strandedIn(error);
      if (visits === null) await tell(error);
      else setAsked({ visits, work, onDone });
    }
  };
  const sheet = (
    <Sheet
      open={asked !== null}
      title={text.strandedTitle}
      onClose={() => setAsked(null)}
      bar={
        asked === null ? undefined : (
          <Button
            kind="danger"
            full
            onTap={() =>
              run(
                asked.work,
                asked.onDone,
                asked.visits.map((one) => one.id),
              )
            }
          >
            {text.strandedGo}
          </Button>
        )
      }
    >
      <Txt as="p" className="desk-lead">
        {text.strandedLead(asked?.visits.length ?? 0)}
      </Txt>
      <StrandedList visits={asked?.visits ?? []} />
    </Sheet>
  );
  return { save: (work, onDone) => run(work, onDone, []), sheet };
}

/** Each visit with what speaks against it, and the way to its page where it can be moved. */
export function StrandedList({ visits, linked }: { visits: readonly StrandedVisit[]; linked?: boolean }) {
  return (
    <Box>
      {visits.map((one) => (
        <Row
          key={one.id}
          title={`${momentFigures(one.startsAt)} ${one.contactName}`}
          note={one.faults.map((fault) => text.faults[fault]).join('、')}
          {...(linked === true ? { to: '/admin/appointment/index' as const, params: { id: one.id } } : {})}
        />
      ))}
    </Box>
  );
}
