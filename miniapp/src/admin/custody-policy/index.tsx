import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { custodyPolicyQuery, type CustodyPolicies, type CustodyScope } from '@/api/desk/custody-policy';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { transferWays } from '../parts/moves';
import { useDesk, type Desk } from '../parts/use-desk';
import { PolicySheet } from './policy-sheet';
import { wordsOf } from './words';

const text = deskText.custodyPolicy;
type Of = keyof CustodyPolicies;

/** 收发口径: how exact the scale must be, and what consultants may do with parcels. */
export default function CustodyPolicyPage() {
  const desk = useDesk();
  const asked = useQuery({ ...custodyPolicyQuery(desk.store?.id), enabled: desk.ready });
  return (
    <DeskPage desk={desk} title={text.title} place="transfers">
      <Ways ways={transferWays('custody-policy')} />
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {(policies) => <Scopes desk={desk} policies={policies} />}
      </Faces>
    </DeskPage>
  );
}

function Scopes({ desk, policies }: { desk: Desk; policies: CustodyPolicies }) {
  const [editing, setEditing] = useState<Of | null>(null);
  const edit = (of: Of): (() => void) | undefined =>
    desk.is('headquarters') ? () => setEditing(of) : undefined;
  return (
    <Box className="desk-narrow">
      <Scope title={desk.store?.name ?? text.store} of={policies.store} onEdit={edit('store')} />
      <Scope title={text.house} of={policies.house} onEdit={edit('house')} />
      {editing === null ? null : (
        <PolicySheet
          scope={policies[editing]}
          above={editing === 'store' ? policies.house.value : null}
          storeId={desk.store?.id}
          title={editing === 'store' ? (desk.store?.name ?? text.store) : text.house}
          onClose={() => setEditing(null)}
        />
      )}
    </Box>
  );
}

interface ScopeProps {
  title: string;
  of: CustodyScope;
  onEdit?: () => void;
}
function Scope({ title, of, onEdit }: ScopeProps) {
  const { value, own, changedAt, changedByName } = of;
  return (
    <Section
      title={title}
      aside={
        onEdit ? (
          <Button kind="quiet" small onTap={onEdit}>
            {text.edit}
          </Button>
        ) : undefined
      }
    >
      <Facts
        facts={[
          ...wordsOf(value, own),
          [
            text.changed,
            changedAt === null ? text.never : `${changedByName ?? ''} ${momentFigures(changedAt)}`.trim(),
          ],
        ]}
      />
    </Section>
  );
}
