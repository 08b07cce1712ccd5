import type { RungOutcome, TagVerdict } from '@zhuyue/shared';
import { useState } from 'react';
import type { TagReply } from '@/api/tag';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Icon, type IconName } from '@/components/icon';
import { Fold } from '@/components/rows';
import { tagText as text } from '@/text/tag';
import { momentFigures } from '@/text/when';

type Look = 'good' | 'heed' | 'alarm';

/** A sold piece is as good as one in the case; everything else that is not plainly good wants to be read. */
const LOOKS: Readonly<Record<TagVerdict, Look>> = {
  genuine: 'good',
  genuine_sold: 'good',
  superseded: 'heed',
  void: 'alarm',
  tag_lost: 'alarm',
  tampered: 'alarm',
  missing: 'alarm',
  gone: 'alarm',
  suspect: 'alarm',
};

const MARKS: Readonly<Record<RungOutcome, IconName>> = {
  pass: 'check',
  warn: 'warning',
  fail: 'close',
  unknown: 'clock',
};

/** One sentence, and below it on request what it rests on, from the ground up. */
export function Verdict({ reply, rungs = reply.rungs }: { reply: TagReply; rungs?: TagReply['rungs'] }) {
  const look = LOOKS[reply.verdict];
  const [open, setOpen] = useState(look !== 'good');
  const todo = text.todos[reply.verdict];
  return (
    <Box className={`verdict verdict--${look}`}>
      <Box className="verdict__line" role={look === 'good' ? 'status' : 'alert'}>
        <Icon name={look === 'good' ? 'shield' : 'warning'} className="verdict__mark" />
        <Txt as="h2" className="verdict__words">
          {text.verdictOf(reply.verdict, reply.availability)}
        </Txt>
      </Box>
      {todo === undefined ? null : (
        <Txt as="p" className="verdict__todo">
          {todo}
        </Txt>
      )}
      <Fold title={text.reasons} open={open} onToggle={() => setOpen(!open)}>
        <Rungs rungs={rungs} />
        <Txt as="p" className="verdict__why">
          {`${text.checked} ${momentFigures(reply.checkedAt)}`}
        </Txt>
      </Fold>
    </Box>
  );
}

/** The ladder: each rung with its mark, its word and what it rests on. */
export function Rungs({ rungs }: { rungs: TagReply['rungs'] }) {
  return (
    <Box as="ol" className="rungs">
      {rungs.map(({ rung, outcome, reason, facts }) => {
        const { title, why } = text.reasonOf[reason](facts);
        return (
          <Box as="li" key={rung} className={`rungs__one rungs__one--${outcome}`}>
            <Icon name={MARKS[outcome]} size={20} className="rungs__mark" />
            <Box className="rungs__words">
              <Txt as="p" className="rungs__title">
                {title}
              </Txt>
              <Txt as="p" className="rungs__why">
                {why}
              </Txt>
            </Box>
            <Txt className="rungs__name">{`${text.rungs[rung]} ${text.outcomes[outcome]}`}</Txt>
          </Box>
        );
      })}
    </Box>
  );
}

/** Above what was seen before: that it is not an answer of now. */
export function Remembered({
  at,
  waiting,
  onRetry,
}: {
  at: string;
  waiting: boolean;
  onRetry: () => Promise<unknown>;
}) {
  return (
    <Box className="verdict verdict--heed" role="status">
      <Box className="verdict__line">
        <Icon name={waiting ? 'clock' : 'warning'} className="verdict__mark" />
        <Txt as="h2" className="verdict__words">
          {waiting ? text.waiting : text.cachedTitle(momentFigures(at))}
        </Txt>
      </Box>
      <Txt as="p" className="verdict__todo">
        {waiting ? text.cachedMeanwhile(momentFigures(at)) : text.cachedText}
      </Txt>
      {waiting ? null : (
        <Button small onTap={onRetry}>
          {text.recheck}
        </Button>
      )}
    </Box>
  );
}
