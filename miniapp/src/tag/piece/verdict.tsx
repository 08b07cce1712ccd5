import { useState } from 'react';
import type { TagReply } from '@/api/tag';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Facts, Fold } from '@/components/rows';
import { words } from '@/text';
import { tagText as text } from '@/text/tag';
import { momentFigures } from '@/text/when';

/** One sentence, and below it on request what it rests on. */
export function Verdict({ reply }: { reply: TagReply }) {
  const [open, setOpen] = useState(false);
  return (
    <Box className="verdict">
      <Box className="verdict__line" role="status">
        <Icon name="shield" className="verdict__mark" />
        <Txt as="h2" className="verdict__words">
          {text.verdicts[reply.availability]}
        </Txt>
      </Box>
      <Fold title={text.reasons} open={open} onToggle={() => setOpen(!open)}>
        <Txt as="p" className="verdict__reason">
          {text.signature}
        </Txt>
        <Txt as="p" className="verdict__why">
          {text.signatureWhy}
        </Txt>
        <Txt as="p" className="verdict__reason">
          {text.issued}
        </Txt>
        <Txt as="p" className="verdict__why">
          {text.issuedWhy}
        </Txt>
        <Facts
          facts={[
            [text.status, words.availabilities[reply.availability]],
            [text.checked, momentFigures(reply.checkedAt)],
          ]}
        />
      </Fold>
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
    <Box className="verdict verdict--remembered" role="status">
      <Box className="verdict__line">
        <Icon name={waiting ? 'clock' : 'warning'} className="verdict__mark" />
        <Txt as="h2" className="verdict__words">
          {waiting ? text.waiting : text.cachedTitle(momentFigures(at))}
        </Txt>
      </Box>
      <Txt as="p" className="verdict__why">
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
