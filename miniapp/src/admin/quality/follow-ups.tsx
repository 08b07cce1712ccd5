import { useQuery } from '@tanstack/react-query';
import { LIMITS, ROOT_CAUSES, type RootCause } from '@zhuyue/shared';
import { useState } from 'react';
import { followUpsQuery, settleFollowUp, type FollowUp } from '@/api/desk/quality';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Field } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useNow } from '@/hooks/use-now';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { FileLink } from '../parts/file-link';

const text = deskText.quality;

/** Poor scores nobody has followed up yet, the oldest first. */
export function FollowUps({ storeId }: { storeId: string | undefined }) {
  const asked = useQuery(followUpsQuery(storeId));
  const now = useNow(60_000);
  const [opened, setOpened] = useState<FollowUp | null>(null);
  const columns: readonly Column<FollowUp>[] = [
    {
      key: 'number',
      title: deskText.claims.number,
      width: '176px',
      cell: (row) => (
        <FileLink to="/admin/claim/index" id={row.claimId}>
          {row.number}
        </FileLink>
      ),
    },
    { key: 'score', title: text.satisfaction, width: '72px', cell: (row) => text.score(row.rating) },
    {
      key: 'said',
      title: deskText.claims.rating,
      cell: (row) =>
        [row.reasons.map((one) => text.ratingReasons[one]).join('、'), row.comment ?? '']
          .filter((part) => part !== '')
          .join('：'),
    },
    {
      key: 'phone',
      title: deskText.claims.customer,
      wideOnly: true,
      width: '120px',
      cell: (row) => row.phone ?? '',
    },
    {
      key: 'due',
      title: text.due,
      figures: true,
      width: '160px',
      cell: (row) =>
        Date.parse(row.dueAt) < now ? <Badge tone="alarm">{text.late}</Badge> : momentFigures(row.dueAt),
    },
    {
      key: 'do',
      title: '',
      width: '120px',
      cell: (row) => (
        <Button kind="ink" small onTap={() => setOpened(row)}>
          {text.settle}
        </Button>
      ),
    },
  ];
  return (
    <Section title={text.followUps}>
      <Txt as="p" className="desk-lead">
        {text.followUpsLead}
      </Txt>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={2} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Txt as="p" className="desk-lead">
            {text.followUpsNone}
          </Txt>
        }
      >
        {({ items }) => (
          <Table label={text.followUps} columns={columns} rows={items} keyOf={(row) => row.claimId} />
        )}
      </Faces>
      {opened === null ? null : <SettleSheet followUp={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function SettleSheet({ followUp, onClose }: { followUp: FollowUp; onClose: () => void }) {
  const [cause, setCause] = useState<RootCause | null>(null);
  const [wrong, setWrong] = useState(false);
  return (
    <AskSheet
      open
      title={`${text.settle} ${followUp.number}`}
      label={text.correction}
      missing={text.correctionMissing}
      maxLength={LIMITS.comment}
      yes={text.settle}
      onClose={onClose}
      onYes={async (correction) => {
        setWrong(cause === null);
        if (cause === null) return false;
        const done = await attempt(() => settleFollowUp(followUp.claimId, { rootCause: cause, correction }));
        if (done) say(deskText.frame.done);
        return done;
      }}
    >
      <Field label={text.rootCause} error={wrong ? text.rootCauseMissing : undefined}>
        <Chips<RootCause>
          label={text.rootCause}
          value={cause}
          onChoose={setCause}
          options={ROOT_CAUSES.map((one) => ({ value: one, text: text.rootCauses[one] }))}
        />
      </Field>
    </AskSheet>
  );
}
