import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  issueCertificate,
  revokeCertificate,
  traineeQuery,
  type HoursLine,
  type KindStanding,
  type TraineeFile,
} from '@/api/desk/training';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { DeskPage } from '../parts/desk-page';
import { CertificateList, HoursLedger, KindFile } from '../parts/training-file';
import { useDesk } from '../parts/use-desk';
import { ReverseSheet } from './reverse-sheet';

const text = deskText.training;

/** 培训档案: what somebody has learnt and holds, with what a manager does about it. */
export default function TraineePage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const leads = desk.is('manager', 'headquarters');
  const asked = useQuery({ ...traineeQuery(id ?? ''), enabled: desk.ready && leads && id !== undefined });
  const file = asked.data;
  return (
    <DeskPage
      desk={desk}
      title={file ? `${file.name} · ${words.staffRoles[file.role]}` : text.title}
      place="training"
      backTo="/admin/training/index"
      roles={['manager', 'headquarters']}
    >
      {id === undefined ? (
        <Empty
          icon="certificate"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/training/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={10} />}>
          {(data) => <File file={data} own={data.id === desk.staff?.id} />}
        </Faces>
      )}
    </DeskPage>
  );
}

async function issue({ id, name }: TraineeFile, one: KindStanding): Promise<void> {
  const renewing = one.stand === 'expiring';
  const sure = await confirm({
    title: text.issueTitle(name, text.kinds[one.kind]),
    text: text.issueText(one.minutes, renewing ? text.startsLater : text.startsToday),
    yes: renewing ? text.renew : text.issue,
  });
  if (sure && (await attempt(() => issueCertificate({ staffId: id, kind: one.kind })))) say(text.issued);
}

function File({ file, own }: { file: TraineeFile; own: boolean }) {
  const [revoking, setRevoking] = useState<KindStanding | null>(null);
  const [reversing, setReversing] = useState<HoursLine | null>(null);
  const certificate = revoking?.certificate;
  return (
    <Box className="desk-halves">
      <Section title={text.kind}>
        {file.kinds.map((one) => (
          <KindFile key={one.kind} one={one}>
            <Taps one={one} own={own} onIssue={() => issue(file, one)} onRevoke={() => setRevoking(one)} />
          </KindFile>
        ))}
      </Section>
      <Box>
        <HoursLedger hours={file.hours} onReverse={own ? undefined : setReversing} />
        <CertificateList certificates={file.certificates} />
      </Box>
      {revoking && certificate ? (
        <AskSheet
          open
          title={text.revokeTitle(text.kinds[revoking.kind])}
          lead={text.revokeText}
          missing={deskText.frame.reasonMissing}
          yes={text.revoke}
          danger
          onClose={() => setRevoking(null)}
          onYes={async (reason) => {
            const gone = await attempt(() => revokeCertificate(certificate.id, reason));
            if (gone) say(text.revoked);
            return gone;
          }}
        />
      ) : null}
      {reversing ? <ReverseSheet line={reversing} onClose={() => setReversing(null)} /> : null}
    </Box>
  );
}

interface TapsProps {
  one: KindStanding;
  own: boolean;
  onIssue: () => Promise<void>;
  onRevoke: () => void;
}

/** What speaks against issuing is said under the button that cannot be pressed. */
function Taps({ one: { stand, certificate, refusals }, own, onIssue, onRevoke }: TapsProps) {
  const [why] = refusals;
  const holds = certificate !== null && stand !== 'expired';
  return (
    <>
      <Box className="training-kind__taps">
        {why === 'still_valid' ? null : (
          <Button small kind="gold" disabled={why !== undefined} onTap={onIssue}>
            {stand === 'expiring' ? text.renew : text.issue}
          </Button>
        )}
        {holds && !own ? (
          <Button small kind="danger" onTap={onRevoke}>
            {text.revoke}
          </Button>
        ) : null}
      </Box>
      {why === undefined || why === 'still_valid' ? null : (
        <Txt as="p" className="desk-soft">
          {text.issueRefusals[why]}
        </Txt>
      )}
    </>
  );
}
