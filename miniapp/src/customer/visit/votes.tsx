import { useQuery } from '@tanstack/react-query';
import { VISIT_LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import type { Appointment } from '@/api/appointments';
import { openVote, revokeVote, votesQuery, type VoteTally } from '@/api/visits';
import { Badge } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Stepper } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { Veil } from '@/components/veil';
import { copyText } from '@/platform/device';
import { siteAddress } from '@/platform/site';
import { visitText as text } from '@/text/visit';
import { momentName } from '@/text/when';

const DEFAULT_DAYS = 3;

/** 请朋友帮忙选: links that were given out, what friends think, and the way back. */
export function Votes({ visit }: { visit: Appointment }) {
  const [choosing, setChoosing] = useState(false);
  const tallies = useQuery(votesQuery(visit.id));
  return (
    <Section title={text.votes}>
      <Txt as="p" className="visit-soft">
        {visit.wishes.length < 2 ? text.votesFew : text.votesNote}
      </Txt>
      {visit.wishes.length < 2 ? null : (
        <Button icon="share" full onTap={() => setChoosing(true)}>
          {text.openVote}
        </Button>
      )}
      <Faces query={tallies} skeleton={<Skeleton rows={2} />}>
        {({ items }) => (
          <>
            {items.map((one) => (
              <Tally key={one.id} visit={visit} tally={one} onChange={() => void tallies.refetch()} />
            ))}
          </>
        )}
      </Faces>
      {choosing ? (
        <NewVote
          visit={visit}
          onClose={() => {
            setChoosing(false);
            void tallies.refetch();
          }}
        />
      ) : null}
    </Section>
  );
}

function Tally({ visit, tally, onChange }: { visit: Appointment; tally: VoteTally; onChange: () => void }) {
  const revoke = async (): Promise<void> => {
    if (!(await attempt(() => revokeVote(visit.id, tally.id)))) return;
    say(text.revoked);
    onChange();
  };
  return (
    <Box className="vote-tally">
      <Box className="vote-tally__head">
        <Badge tone={tally.live ? 'good' : undefined}>
          {tally.live ? text.until(momentName(tally.expiresAt)) : text.over}
        </Badge>
        {tally.live ? <TextTap onTap={() => void revoke()}>{text.revoke}</TextTap> : null}
      </Box>
      <Veil on={visit.surprise}>
        {tally.options.map((option, i) => (
          <PieceLine
            key={`${option.name}${String(i)}`}
            picture={option.picture}
            name={option.name}
            end={<Txt>{text.voteCount(tally.votes[i] ?? 0)}</Txt>}
          />
        ))}
      </Veil>
    </Box>
  );
}

function NewVote({ visit, onClose }: { visit: Appointment; onClose: () => void }) {
  const most = visit.wishes.slice(0, VISIT_LIMITS.voteOptions);
  const [picked, setPicked] = useState<readonly number[]>(most.map((_wish, i) => i));
  const [days, setDays] = useState(DEFAULT_DAYS);
  const [token, setToken] = useState<string | null>(null);
  const address = token === null ? '' : siteAddress(`/tag/vote/index?t=${token}`);
  const turn = (i: number): void =>
    setPicked(picked.includes(i) ? picked.filter((one) => one !== i) : [...picked, i].sort((a, b) => a - b));
  const send = async (): Promise<void> => {
    await attempt(async () => {
      setToken((await openVote(visit.id, { wishes: [...picked], days })).token);
    });
  };
  const copy = async (): Promise<void> => {
    if (await copyText(address)) say(text.copied);
  };
  return (
    <Sheet
      open
      title={token === null ? text.choose : text.link}
      onClose={onClose}
      bar={
        token === null ? (
          <Button kind="gold" full disabled={picked.length < 2} onTap={send}>
            {text.openVote}
          </Button>
        ) : (
          <Button kind="gold" full icon="copy" onTap={copy}>
            {text.copyLink}
          </Button>
        )
      }
    >
      {token === null ? (
        <>
          <Box className="vote-picks" role="group" label={text.choose}>
            {most.map((wish, i) => (
              <Tap key={`${wish.styleId}${String(i)}`} pressed={picked.includes(i)} onTap={() => turn(i)}>
                <PieceLine
                  picture={wish.picture}
                  name={wish.name}
                  end={picked.includes(i) ? <Badge tone="good">✓</Badge> : null}
                />
              </Tap>
            ))}
          </Box>
          <Stepper
            label={text.voteDays}
            value={days}
            onValue={setDays}
            min={1}
            max={VISIT_LIMITS.voteDays}
            write={text.days}
          />
        </>
      ) : (
        <>
          <Txt as="p">{text.linkOnce}</Txt>
          <Txt as="p" selectable className="vote-link">
            {address}
          </Txt>
        </>
      )}
    </Sheet>
  );
}
