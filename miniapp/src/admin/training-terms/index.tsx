import { useQuery } from '@tanstack/react-query';
import { CERTIFICATE_KINDS, TRAINING_FIELDS, type CertificateKind, type TrainingField } from '@zhuyue/shared';
import { useState } from 'react';
import { decideTerms, trainingTermsQuery, type Terms, type TermsVersion } from '@/api/desk/training';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { TERMS_TONES } from '../parts/training-tones';
import { useDesk } from '../parts/use-desk';
import { TermsSheet } from './terms-sheet';
import '../parts/training.scss';

const text = deskText.training;

const said = (terms: Terms, kind: CertificateKind, field: TrainingField): string =>
  `${String(terms[kind][field])} ${text.units[field]}`;

/** 培训口径: what each certificate asks, what waits for a second person, and what held before. */
export default function TrainingTermsPage() {
  const desk = useDesk();
  const leads = desk.is('manager', 'headquarters');
  const asked = useQuery({ ...trainingTermsQuery(), enabled: desk.ready && leads });
  const [writing, setWriting] = useState(false);
  const drafted = asked.data?.versions.some((one) => one.state === 'draft') ?? false;
  return (
    <DeskPage
      desk={desk}
      title={text.terms}
      place="training"
      backTo="/admin/training/index"
      roles={['manager', 'headquarters']}
      bar={
        desk.is('headquarters') && asked.data && !drafted ? (
          <Button kind="gold" full onTap={() => setWriting(true)}>
            {text.termsWrite}
          </Button>
        ) : undefined
      }
    >
      <Txt as="p" className="desk-lead">
        {text.termsLead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={10} />}>
        {({ inForce, versions }) => (
          <Box className="desk-halves">
            <Box>
              {CERTIFICATE_KINDS.map((kind) => (
                <Section key={kind} title={text.kindName(text.kinds[kind])}>
                  <Facts
                    facts={TRAINING_FIELDS.map((field): readonly [string, string] => [
                      text.fields[field],
                      said(inForce, kind, field),
                    ])}
                  />
                </Section>
              ))}
            </Box>
            <Section title={text.termsVersions}>
              {versions.length === 0 ? <Txt className="desk-none">{text.termsNone}</Txt> : null}
              {versions.map((version) => (
                <Version key={version.id} version={version} inForce={inForce} />
              ))}
            </Section>
          </Box>
        )}
      </Faces>
      {writing && asked.data ? (
        <TermsSheet inForce={asked.data.inForce} onClose={() => setWriting(false)} />
      ) : null}
    </DeskPage>
  );
}

/** What is other than what holds, a line each. */
const changesOf = (terms: Terms, inForce: Terms): string[] =>
  CERTIFICATE_KINDS.flatMap((kind) =>
    TRAINING_FIELDS.filter((field) => terms[kind][field] !== inForce[kind][field]).map((field) =>
      text.change(
        `${text.kinds[kind]} ${text.fields[field]}`,
        said(inForce, kind, field),
        said(terms, kind, field),
      ),
    ),
  );

function Version({ version, inForce }: { version: TermsVersion; inForce: Terms }) {
  const { state, decidedAt, terms } = version;
  return (
    <Box className="training-line">
      <Box className="desk-between">
        <Txt className="desk-strong">{text.version(version.version)}</Txt>
        <Badge tone={TERMS_TONES[state]}>{text.states[state]}</Badge>
      </Box>
      <Txt as="p">{version.reason}</Txt>
      {[
        text.by(version.writtenByName, momentFigures(version.writtenAt)),
        ...(decidedAt === null
          ? []
          : [
              `${state === 'discarded' ? text.discard : text.approve} ${text.by(version.decidedByName, momentFigures(decidedAt))}`,
            ]),
        ...(state === 'approved' ? [] : changesOf(terms, inForce)),
      ].map((line) => (
        <Txt as="p" key={line} className="desk-soft">
          {line}
        </Txt>
      ))}
      <Decide version={version} />
    </Box>
  );
}

function Decide({ version: { id, version, actions } }: { version: TermsVersion }) {
  const decide = async (action: 'approve' | 'discard'): Promise<void> => {
    const sure = await confirm({
      title: `${text[action]}${text.version(version)}`,
      text: action === 'approve' ? text.approveText : text.discardText,
      yes: text[action],
    });
    if (sure && (await attempt(() => decideTerms(id, action)))) say(deskText.frame.done);
  };
  return (
    <>
      {actions.some(({ refusals }) => refusals.length > 0) ? (
        <Txt as="p" className="desk-soft">
          {text.ownDraft}
        </Txt>
      ) : null}
      <Box className="training-kind__taps">
        {actions.map(({ action, refusals }) =>
          action === 'supersede' ? null : (
            <Button
              key={action}
              small
              kind={action === 'approve' ? 'gold' : 'danger'}
              disabled={refusals.length > 0}
              onTap={() => decide(action)}
            >
              {text[action]}
            </Button>
          ),
        )}
      </Box>
    </>
  );
}
