import { CUSTOM_WORKS, LIMITS, type CustomWork } from '@zhuyue/shared';
import { Chips, Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { Section } from '@/components/rows';
import { Signature } from '@/components/signature';
import { isSigned } from '@/platform/strokes';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { EMPTY_CUSTOM, type CustomForm } from './form';
import type { PartProps } from './person';

const text = deskText.handover;

/** On what terms it is sold: what the policy is asked about years later is written down now. */
export function Terms({ form, faults, onFill }: PartProps) {
  const { custom, distance, later } = form;
  return (
    <Section title={text.terms}>
      <Switch
        label={text.later}
        note={text.laterNote}
        on={later || distance}
        disabled={distance}
        onChange={(on) => onFill({ later: on })}
      />
      <Switch
        label={text.distance}
        note={text.distanceNote}
        on={distance}
        onChange={(on) => onFill({ distance: on })}
      />
      <Switch
        label={text.custom}
        note={text.customNote}
        on={custom !== null}
        onChange={(on) => onFill({ custom: on ? EMPTY_CUSTOM : null })}
      />
      {custom === null ? null : (
        <Custom
          custom={custom}
          faults={faults}
          onChange={(some) => onFill({ custom: { ...custom, ...some } })}
        />
      )}
    </Section>
  );
}

interface CustomProps {
  custom: CustomForm;
  faults: PartProps['faults'];
  onChange: (some: Partial<CustomForm>) => void;
}

function Custom({ custom: { works, words: typed, strokes }, faults, onChange }: CustomProps) {
  const turn = (one: CustomWork): void =>
    onChange({ works: works.includes(one) ? works.filter((other) => other !== one) : [...works, one] });
  return (
    <Box className="counter__custom">
      <Field label={text.customWorks} error={faults.includes('works') ? text.customWorksMissing : undefined}>
        <Chips
          label={text.customWorks}
          value={works}
          onChoose={turn}
          options={CUSTOM_WORKS.map((one) => ({ value: one, text: words.customWorks[one] }))}
        />
      </Field>
      <TextField
        label={text.customWords}
        hint={text.customWordsHint}
        maxLength={LIMITS.reason}
        value={typed}
        onValue={(value) => onChange({ words: value })}
        error={faults.includes('works_words') ? text.customWordsMissing : undefined}
      />
      <Box className="counter__vow">
        <Txt as="p">{text.customVow}</Txt>
      </Box>
      <Signature label={text.customSign} value={strokes} onValue={(value) => onChange({ strokes: value })} />
      <Txt as="p" className="desk-soft">
        {isSigned(strokes) ? text.customSigned : text.customUnsigned}
      </Txt>
    </Box>
  );
}
