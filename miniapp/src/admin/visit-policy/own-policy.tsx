import { NO_SHOW_CONSEQUENCES, type NoShowConsequence } from '@zhuyue/shared';
import { useState } from 'react';
import { savePolicy, type PolicySettings } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { OwnNumber } from '../parts/rule-number';

const text = deskText.settings;
const AS_HOUSE = 'as-house';
type Choice = NoShowConsequence | typeof AS_HOUSE;

/** A store's own figures, as far as the house leaves them to it. */
export function OwnPolicy({ policy, storeId }: { policy: PolicySettings; storeId: string | undefined }) {
  const { numbers, houseConsequence, ownConsequence, consequenceFree } = policy;
  const [own, setOwn] = useState(() => numbers.map(({ field, own: value }) => ({ field, value })));
  const [choice, setChoice] = useState<Choice>(ownConsequence ?? AS_HOUSE);
  const keep = async (): Promise<void> => {
    const consequence = !consequenceFree || choice === AS_HOUSE ? null : choice;
    if (await attempt(() => savePolicy(storeId, { numbers: own, consequence }))) say(text.saved);
  };
  return (
    <Box className="desk-narrow">
      {numbers.map((facts) => (
        <OwnNumber
          key={facts.field}
          facts={facts}
          label={text.policyNumbers[facts.field]}
          note={text.policyNotes[facts.field]}
          own={own.find((one) => one.field === facts.field)?.value ?? null}
          onOwn={(value) => setOwn(own.map((one) => (one.field === facts.field ? { ...one, value } : one)))}
        />
      ))}
      <Field label={text.consequence} hint={text.consequenceNotes[policy.consequence]}>
        {consequenceFree ? (
          <Chips<Choice>
            label={text.consequence}
            value={choice}
            onChoose={setChoice}
            options={[
              { value: AS_HOUSE, text: text.asHouse, note: text.consequences[houseConsequence] },
              ...NO_SHOW_CONSEQUENCES.map((one) => ({ value: one, text: text.consequences[one] })),
            ]}
          />
        ) : (
          <Txt className="desk-strong">{`${text.consequences[houseConsequence]}（${text.hqOnly}）`}</Txt>
        )}
      </Field>
      <Button kind="gold" full onTap={keep}>
        {text.save}
      </Button>
    </Box>
  );
}
