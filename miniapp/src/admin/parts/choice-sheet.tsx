import { useState } from 'react';
import { Chips } from '@/components/choice';
import { Field } from '@/components/field';
import { AskSheet, type AskSheetProps } from './ask-sheet';

export interface ChoiceSheetProps<V extends string> extends Omit<
  AskSheetProps,
  'open' | 'onYes' | 'children'
> {
  choice: {
    label: string;
    options: readonly { value: V; text: string; note?: string }[];
    /** What is chosen to begin with. */
    value?: V | null;
    /** Said when nothing is chosen. */
    missing: string;
    hint?: string;
  };
  /** True when it went through: the sheet closes; else what was chosen and typed stays. */
  onYes: (chosen: V, words: string) => Promise<boolean>;
}

/** Asks for one of a list, and for a few words, before something is done. */
export function ChoiceSheet<V extends string>({ choice, onYes, ...ask }: ChoiceSheetProps<V>) {
  const { label, options, value = null, missing, hint } = choice;
  const [chosen, setChosen] = useState<V | null>(value);
  const [wrong, setWrong] = useState(false);
  const send = async (words: string): Promise<boolean> => {
    setWrong(chosen === null);
    return chosen !== null && onYes(chosen, words);
  };
  return (
    <AskSheet {...ask} open onYes={send}>
      <Field label={label} error={wrong ? missing : undefined} hint={hint}>
        <Chips<V>
          label={label}
          value={chosen}
          onChoose={(one) => {
            setChosen(one);
            setWrong(false);
          }}
          options={[...options]}
        />
      </Field>
    </AskSheet>
  );
}
