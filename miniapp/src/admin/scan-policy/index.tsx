import { SCAN_POLICY_FIELDS, type ScanPolicyField } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  actOnPolicy,
  scanPolicyQuery,
  type DeskScanPolicy,
  type PolicyAction,
  type PolicyTerms,
  type PolicyVersion,
} from '@/api/desk/scan-policy';
import { Badge, type Tone } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { WriteSheet } from './write-sheet';
import './index.scss';

const text = deskText.scanPolicy;

const TONES: Readonly<Record<PolicyVersion['state'], Tone>> = {
  draft: 'waiting',
  approved: 'good',
  superseded: 'quiet',
  discarded: 'quiet',
};
const said = (terms: PolicyTerms, field: ScanPolicyField): string =>
  `${String(terms[field])} ${text.units[field]}`;

/** When a scan is unusual: what holds, what waits for a second person, and what held before. */
export default function ScanPolicyPage() {
  const desk = useDesk();
  const asked = useQuery({ ...scanPolicyQuery(), enabled: desk.ready });
  const [base, setBase] = useState<PolicyTerms | null>(null);
  const writes = desk.is('headquarters');
  const drafted = asked.data?.versions.some((one) => one.state === 'draft') ?? false;
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="alarms"
      backTo="/admin/alarms/index"
      roles={['manager', 'headquarters']}
      bar={
        writes && asked.data && !drafted ? (
          <Button kind="gold" full onTap={() => setBase(asked.data.inForce)}>
            {text.write}
          </Button>
        ) : undefined
      }
    >
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={10} />}>
        {(policy) => <Policy policy={policy} onBase={writes && !drafted ? setBase : null} />}
      </Faces>
      {base && asked.data ? (
        <WriteSheet base={base} inForce={asked.data.inForce} onClose={() => setBase(null)} />
      ) : null}
    </DeskPage>
  );
}

interface PolicyProps {
  policy: DeskScanPolicy;
  onBase: ((terms: PolicyTerms) => void) | null;
}

function Policy({ policy: { inForce, versions }, onBase }: PolicyProps) {
  return (
    <Box className="desk-halves">
      <Section title={text.inForce}>
        <Facts
          facts={SCAN_POLICY_FIELDS.map((field): readonly [string, string] => [
            text.fields[field],
            said(inForce, field),
          ])}
        />
      </Section>
      <Section title={text.versions}>
        {versions.length === 0 ? <Txt className="desk-none">{text.none}</Txt> : null}
        {versions.map((version) => (
          <Version key={version.id} version={version} inForce={inForce} onBase={onBase} />
        ))}
      </Section>
    </Box>
  );
}

interface VersionProps {
  version: PolicyVersion;
  inForce: PolicyTerms;
  onBase: ((terms: PolicyTerms) => void) | null;
}

function Version({ version, inForce, onBase }: VersionProps) {
  const { state, terms } = version;
  const changed = SCAN_POLICY_FIELDS.filter((field) => terms[field] !== inForce[field]);
  return (
    <Box className="policy-version">
      <Box className="desk-between">
        <Txt className="desk-strong">{text.version(version.version)}</Txt>
        <Badge tone={TONES[state]}>{text.states[state]}</Badge>
      </Box>
      <Txt as="p">{version.reason}</Txt>
      <Txt as="p" className="desk-soft">
        {text.by(version.writtenByName, momentFigures(version.writtenAt))}
      </Txt>
      {version.decidedAt === null ? null : (
        <Txt as="p" className="desk-soft">
          {`${text.states[state === 'discarded' ? 'discarded' : 'approved']} ${text.by(version.decidedByName, momentFigures(version.decidedAt))}`}
        </Txt>
      )}
      {state === 'approved'
        ? null
        : changed.map((field) => (
            <Txt key={field} as="p" className="desk-soft">
              {text.change(text.fields[field], said(inForce, field), said(terms, field))}
            </Txt>
          ))}
      {state !== 'approved' && changed.length === 0 ? <Txt className="desk-soft">{text.same}</Txt> : null}
      <Steps version={version} />
      {state !== 'draft' && changed.length > 0 && onBase ? (
        <TextTap onTap={() => onBase(terms)}>{text.base}</TextTap>
      ) : null}
    </Box>
  );
}

function Steps({ version: { id, actions, version } }: { version: PolicyVersion }) {
  const whys = { approve: text.approveText, discard: text.discardText };
  const act = async (action: PolicyAction): Promise<void> => {
    const title = `${text.actions[action]}${text.version(version)}`;
    if (!(await confirm({ title, text: whys[action], yes: text.actions[action] }))) return;
    if (await attempt(() => actOnPolicy(id, action))) say(text.done);
  };
  if (actions.length === 0) return null;
  return (
    <>
      {actions.flatMap(({ refusals }) =>
        refusals.map((refusal) => (
          <Txt key={refusal} as="p" className="desk-soft">
            {text.refusals[refusal]}
          </Txt>
        )),
      )}
      <Box className="policy-version__taps">
        {actions.map(({ action, refusals }) =>
          action === 'supersede' ? null : (
            <Button
              key={action}
              small
              kind={action === 'approve' ? 'gold' : 'danger'}
              disabled={refusals.length > 0}
              onTap={() => act(action)}
            >
              {text.actions[action]}
            </Button>
          ),
        )}
      </Box>
    </>
  );
}
