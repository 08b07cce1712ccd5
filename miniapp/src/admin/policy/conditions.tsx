import {
  COUNT_FACTS,
  RULE_FACTS,
  WORD_FACTS,
  type CountFact,
  type RuleFact,
  type WordFact,
} from '@zhuyue/shared';
import { useState } from 'react';
import type { PolicyRule } from '@/api/desk/policies';
import { TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { deskText } from '@/text/desk';
import { policyText } from '@/text/policy';
import { wordOf } from '@/text/policy-words';

const text = deskText.policies;
type Condition = PolicyRule['when'][number];

const isWord = (fact: RuleFact): fact is WordFact => fact in WORD_FACTS;
const isCount = (fact: RuleFact): fact is CountFact => fact in COUNT_FACTS;

const begun = (fact: RuleFact): Condition => {
  if (isWord(fact)) return { fact, among: [WORD_FACTS[fact][0]] };
  return isCount(fact) ? { fact, from: null, to: fact === 'days' ? 365 : 0 } : { fact, is: true };
};

/** The conditions of a rule; all of them must hold. A fact is asked once. */
export function Conditions({
  value,
  onValue,
}: {
  value: readonly Condition[];
  onValue: (all: Condition[]) => void;
}) {
  const [adding, setAdding] = useState(false);
  const free = RULE_FACTS.filter((fact) => !value.some((one) => one.fact === fact));
  const put = (at: number, one: Condition): void => onValue(value.map((old, i) => (i === at ? one : old)));
  return (
    <>
      {value.map((condition, i) => (
        <Box key={condition.fact} className="policy__condition">
          <Box className="desk-between">
            <Txt className="desk-strong">{policyText.facts[condition.fact]}</Txt>
            <TextTap onTap={() => onValue(value.filter((_one, at) => at !== i))}>
              {text.dropCondition}
            </TextTap>
          </Box>
          <ConditionValue condition={condition} onValue={(one) => put(i, one)} />
        </Box>
      ))}
      {adding ? (
        <Chips
          label={text.addCondition}
          value={null}
          onChoose={(fact) => {
            onValue([...value, begun(fact)]);
            setAdding(false);
          }}
          options={free.map((fact) => ({ value: fact, text: policyText.facts[fact] }))}
        />
      ) : (
        <TextTap onTap={() => setAdding(true)}>{text.addCondition}</TextTap>
      )}
    </>
  );
}

interface ValueProps {
  condition: Condition;
  onValue: (condition: Condition) => void;
}

function ConditionValue({ condition, onValue }: ValueProps) {
  const { fact } = condition;
  if (isWord(fact)) return <Among fact={fact} condition={condition} onValue={onValue} />;
  if (isCount(fact)) return <Between fact={fact} condition={condition} onValue={onValue} />;
  const [yes, no] = policyText.yesNo[fact];
  return (
    <Chips
      label={policyText.facts[fact]}
      value={condition.is === false ? 'no' : 'yes'}
      onChoose={(one) => onValue({ fact, is: one === 'yes' })}
      options={[
        { value: 'yes', text: yes },
        { value: 'no', text: no },
      ]}
    />
  );
}

function Among({ fact, condition, onValue }: ValueProps & { fact: WordFact }) {
  const chosen = condition.among ?? [];
  const toggle = (word: string): void => {
    const next = chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word];
    // A list with nothing in it would hold for nobody.
    if (next.length > 0) onValue({ fact, among: next });
  };
  const list: readonly string[] = WORD_FACTS[fact];
  return (
    <Chips
      label={policyText.facts[fact]}
      value={chosen}
      onChoose={toggle}
      options={list.map((word) => ({ value: word, text: wordOf(fact, word) }))}
    />
  );
}

const numberOf = (typed: string): number | null => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : null);

function Between({ fact, condition, onValue }: ValueProps & { fact: CountFact }) {
  const shown = (n: number | null | undefined): string => (n === null || n === undefined ? '' : String(n));
  return (
    <Box className="policy__pair">
      <TextField
        label={text.from}
        optional
        kind="number"
        maxLength={6}
        value={shown(condition.from)}
        onValue={(typed) => onValue({ fact, from: numberOf(typed), to: condition.to ?? null })}
      />
      <TextField
        label={text.upTo}
        optional
        kind="number"
        maxLength={6}
        value={shown(condition.to)}
        onValue={(typed) => onValue({ fact, from: condition.from ?? null, to: numberOf(typed) })}
      />
    </Box>
  );
}
