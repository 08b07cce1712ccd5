import { SCAN_POLICY_BOUNDS, SCAN_POLICY_FIELDS } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { actOnPolicy, scanPolicyQuery, writePolicy, type PolicyTerms } from '@/api/desk/scan-policy';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { DraftedNumbers, NumbersSheet } from '../parts/drafted-numbers';
import { useDesk } from '../parts/use-desk';

const text = deskText.scanPolicy;
const KIND = { text, names: SCAN_POLICY_FIELDS };

/** When a scan is unusual: what holds, what waits for a second person, and what held before. */
export default function ScanPolicyPage() {
  const desk = useDesk();
  const asked = useQuery({ ...scanPolicyQuery(), enabled: desk.ready });
  const [base, setBase] = useState<PolicyTerms | null>(null);
  const drafted = asked.data?.versions.some((one) => one.state === 'draft') ?? false;
  const mayWrite = desk.is('headquarters') && !drafted;
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="alarms"
      backTo="/admin/alarms/index"
      roles={['manager', 'headquarters']}
      bar={
        mayWrite && asked.data ? (
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
        {(policy) => (
          <DraftedNumbers
            {...KIND}
            {...policy}
            onBase={mayWrite ? setBase : null}
            onStep={(id, action) => (action === 'supersede' ? Promise.resolve() : actOnPolicy(id, action))}
          />
        )}
      </Faces>
      {base && asked.data ? (
        <NumbersSheet
          {...KIND}
          bounds={SCAN_POLICY_BOUNDS}
          base={base}
          inForce={asked.data.inForce}
          onWrite={(terms, reason) => writePolicy({ terms, reason })}
          onClose={() => setBase(null)}
        />
      ) : null}
    </DeskPage>
  );
}
