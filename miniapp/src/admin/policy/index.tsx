import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuyue/shared';
import { useState } from 'react';
import { policiesQuery, policyQuery, type Policy } from '@/api/desk/policies';
import { Badge } from '@/components/badge';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Facts } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { policyStand } from '../parts/policy-stand';
import { useDesk } from '../parts/use-desk';
import { Changes } from './changes';
import { Editor } from './editor';
import { Faults, RuleList } from './rule-list';
import { SimulationPart } from './simulation-part';
import { PolicySteps } from './steps';
import './index.scss';

const text = deskText.policies;

/** One version of a policy: written, looked through, asked of last year, approved by somebody else. */
export default function PolicyPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const asked = useQuery({ ...policyQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.name ?? text.one}
      place="policies"
      backTo="/admin/policies/index"
    >
      {id === undefined ? (
        <Empty
          icon="shield"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/policies/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(policy) => <Version policy={policy} />}
        </Faces>
      )}
    </DeskPage>
  );
}

type Part = keyof typeof text.parts;
const PARTS: readonly Part[] = ['rules', 'changes', 'simulation'];

function Version({ policy }: { policy: Policy }) {
  const [editing, setEditing] = useState(false);
  const [part, setPart] = useState<Part>('rules');
  const all = useQuery(policiesQuery());
  if (editing) return <Editor policy={policy} onDone={() => setEditing(false)} />;
  const stand = policyStand(policy, all.data?.items ?? [], dayOf(new Date()));
  const approved =
    policy.approverName === null || policy.decidedAt === null
      ? null
      : `${policy.approverName} · ${momentFigures(policy.decidedAt)}`;
  return (
    <>
      <Box className="desk-between">
        <Txt as="h2" className="policy__version">
          {text.versionOf(policy.version)}
        </Txt>
        <Badge tone={stand.tone}>{stand.words}</Badge>
      </Box>
      <Facts
        facts={[
          [text.effective, dayFigures(policy.effectiveOn)],
          [text.months, text.monthsOf(policy.months)],
          [text.frozen, text.frozenIn(policy.warranties)],
          [text.author, policy.authorName],
          [text.approver, approved],
          [text.reasonAsk, policy.note],
        ]}
      />
      <Faults faults={policy.faults} />
      <PolicySteps policy={policy} onEdit={() => setEditing(true)} />
      <Box className="desk-filters">
        <Chips<Part>
          label={text.one}
          row
          value={part}
          onChoose={setPart}
          options={PARTS.map((one) => ({ value: one, text: text.parts[one] }))}
        />
      </Box>
      {part === 'rules' ? <RuleList rules={policy.rules} /> : null}
      {part === 'changes' ? <Changes policy={policy} /> : null}
      {part === 'simulation' ? <SimulationPart policy={policy} /> : null}
    </>
  );
}
