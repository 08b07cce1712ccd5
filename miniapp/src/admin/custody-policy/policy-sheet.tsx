import { WEIGHT_TOLERANCE_MG, type CustodyPolicy } from '@zhuyue/shared';
import { useState } from 'react';
import { setCustodyPolicy, type CustodyScope } from '@/api/desk/custody-policy';
import { changed } from '@/api/desk/keys';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { Standing, useStanding } from '../parts/standing';
import { mayWord, SWITCHES, wordsOf } from './words';

const text = deskText.custodyPolicy;
type Choice = 'above' | 'may' | 'mayNot';

const choiceOf = (own: boolean | null): Choice => (own === null ? 'above' : own ? 'may' : 'mayNot');
const meant = (choice: Choice): boolean | null => (choice === 'above' ? null : choice === 'may');

/** Empty: as the one above. `undefined`: no tolerance at all. */
const toleranceIn = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null;
  const mg = Number(typed);
  return /^\d{1,4}$/.test(typed) && mg <= WEIGHT_TOLERANCE_MG.most ? mg : undefined;
};

export interface PolicySheetProps {
  /** As it stands now. */
  scope: CustodyScope;
  /** What holds where the store says nothing; null: the house's own is being edited. */
  above: CustodyPolicy | null;
  storeId: string | undefined;
  title: string;
  onClose: () => void;
}

export function PolicySheet({ scope, above, storeId, title, onClose }: PolicySheetProps) {
  const standing = useStanding(scope.mark, () => changed('custody-policy'));
  // The house always says it itself.
  const [start] = useState(above === null ? scope.value : scope.own);
  const [typed, setTyped] = useState(start.toleranceMg === null ? '' : String(start.toleranceMg));
  const [choices, setChoices] = useState({
    consultantsPack: choiceOf(start.consultantsPack),
    consultantsReceive: choiceOf(start.consultantsReceive),
  });
  const [tried, setTried] = useState(false);
  const toleranceMg = toleranceIn(typed);
  const wrong = toleranceMg === undefined || (above === null && toleranceMg === null);
  const save = async (): Promise<void> => {
    setTried(true);
    if (wrong) return;
    const own = {
      toleranceMg: toleranceMg ?? null,
      consultantsPack: meant(choices.consultantsPack),
      consultantsReceive: meant(choices.consultantsReceive),
    };
    const ofStoreId = above === null ? null : (storeId ?? null);
    const gone = await attempt(() =>
      standing.over((mark) => setCustodyPolicy(storeId, { ...own, ofStoreId, mark })),
    );
    if (!gone) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.save}
        </Button>
      }
    >
      {standing.clashed ? (
        <Standing
          by={scope.changedByName}
          lines={wordsOf(scope.value, scope.own).map(([name, value]) => `${name}：${value}`)}
        />
      ) : null}
      <TextField
        label={text.tolerance}
        hint={above === null ? text.toleranceHint : text.asHouse(text.mg(above.toleranceMg))}
        kind="number"
        value={typed}
        maxLength={4}
        onValue={setTyped}
        end={<Txt className="desk-soft">{text.unit}</Txt>}
        error={tried && wrong ? text.toleranceWrong(WEIGHT_TOLERANCE_MG.most) : undefined}
      />
      {SWITCHES.map((one) => (
        <Field key={one} label={text.switches[one]} hint={text.notes[one]}>
          <Chips<Choice>
            label={text.switches[one]}
            value={choices[one]}
            onChoose={(choice) => setChoices({ ...choices, [one]: choice })}
            options={[
              ...(above === null
                ? []
                : [{ value: 'above' as const, text: text.asHouse(mayWord(above[one])) }]),
              { value: 'may' as const, text: text.may },
              { value: 'mayNot' as const, text: text.mayNot },
            ]}
          />
        </Field>
      ))}
    </Sheet>
  );
}
