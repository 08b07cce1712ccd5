import { useQuery } from '@tanstack/react-query';
import { needsCertificate } from '@zhuyue/shared';
import { useState } from 'react';
import { assignClaims, colleaguesQuery, type DeskClaimCard } from '@/api/desk/claims';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Faces } from '@/components/faces';
import { Field } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';

const text = deskText.caseQueue;
const NOBODY = 'nobody';

export interface AssignSheetProps {
  cases: readonly DeskClaimCard[];
  /** Whose people may be given them: all the cases are of one store. */
  storeId: string;
  myId: string | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** Many cases to one colleague, or back to nobody. */
export function AssignSheet({ cases, storeId, myId, onClose, onDone }: AssignSheetProps) {
  const people = useQuery(colleaguesQuery(storeId));
  const ids = cases.map(({ id }) => id);
  const asks = cases.some(({ kind }) => needsCertificate(kind));
  const [to, setTo] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const send = async (): Promise<void> => {
    setWrong(to === null);
    if (to === null || !(await attempt(() => assignClaims(ids, to === NOBODY ? null : to)))) return;
    say(text.assigned);
    onDone();
  };
  return (
    <Sheet
      open
      title={text.assignTitle(ids.length)}
      onClose={onClose}
      bar={
        <>
          <Button kind="quiet" full onTap={onClose}>
            {common.cancel}
          </Button>
          <Button kind="gold" full onTap={send}>
            {text.assign}
          </Button>
        </>
      }
    >
      <Faces query={people} skeleton={<Skeleton like="lines" rows={3} />}>
        {({ items }) => (
          <Field
            label={text.assignTo}
            hint={
              asks && items.some(({ certified }) => !certified)
                ? deskText.training.uncertifiedText
                : undefined
            }
            error={wrong ? text.assignMissing : undefined}
          >
            <Chips
              label={text.assignTo}
              value={to}
              onChoose={(chosen) => {
                setTo(chosen);
                setWrong(false);
              }}
              options={[
                ...items.map((one) => ({
                  value: one.id,
                  text: one.id === myId ? `${one.name}（${text.me}）` : one.name,
                  ...(asks && !one.certified
                    ? { note: deskText.training.uncertified, disabled: true }
                    : { note: words.staffRoles[one.role] }),
                })),
                { value: NOBODY, text: text.nobody },
              ]}
            />
          </Field>
        )}
      </Faces>
    </Sheet>
  );
}
