import { NO_SHOW_CONSEQUENCES, POLICY_BOUNDS, type NoShowConsequence } from '@zhuyue/shared';
import { useState } from 'react';
import { saveHousePolicy, type PolicySettings } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { HouseNumber, readNumber, typedNumber } from '../parts/rule-number';

const text = deskText.settings;

/** The rules of the house, and what it leaves to stores. */
export function HousePolicy({ policy }: { policy: PolicySettings }) {
  const [typed, setTyped] = useState(() =>
    policy.numbers.map((one) => ({ ...typedNumber(one), field: one.field })),
  );
  const [consequence, setConsequence] = useState<NoShowConsequence>(policy.houseConsequence);
  const [consequenceFree, setFree] = useState(policy.consequenceFree);
  const [tried, setTried] = useState(false);
  const keep = async (): Promise<void> => {
    setTried(true);
    const numbers = typed.flatMap((one) => {
      const number = readNumber(one, POLICY_BOUNDS[one.field]);
      return number === null ? [] : [{ field: one.field, ...number }];
    });
    if (numbers.length !== typed.length) return;
    if (await attempt(() => saveHousePolicy({ numbers, consequence, consequenceFree }))) say(text.saved);
  };
  return (
    <Box className="desk-narrow">
      {typed.map((one) => (
        <HouseNumber
          key={one.field}
          typed={one}
          onTyped={(to) =>
            setTyped(typed.map((old) => (old.field === one.field ? { ...to, field: one.field } : old)))
          }
          label={text.policyNumbers[one.field]}
          note={text.policyNotes[one.field]}
          bounds={POLICY_BOUNDS[one.field]}
          tried={tried}
        />
      ))}
      <Field label={text.consequence} hint={text.consequenceNotes[consequence]}>
        <Chips<NoShowConsequence>
          label={text.consequence}
          value={consequence}
          onChoose={setConsequence}
          options={NO_SHOW_CONSEQUENCES.map((one) => ({ value: one, text: text.consequences[one] }))}
        />
      </Field>
      <Switch label={text.consequenceFree} on={consequenceFree} onChange={setFree} />
      <Button kind="gold" full onTap={keep}>
        {text.save}
      </Button>
    </Box>
  );
}
