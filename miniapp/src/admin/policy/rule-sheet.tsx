import { AMOUNT_WAYS, parseYuan, POLICY_KINDS, POLICY_OUTCOMES, yuan, type AmountWay } from '@zhuyue/shared';
import { useState } from 'react';
import type { PolicyRule } from '@/api/desk/policies';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextArea, TextField } from '@/components/field';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { policyText } from '@/text/policy';
import { Conditions } from './conditions';

const text = deskText.policies;

export interface RuleSheetProps {
  rule: PolicyRule;
  isNew: boolean;
  onClose: () => void;
  /** Null: the rule is taken out. */
  onKeep: (rule: PolicyRule | null) => void;
}

const typedAmount = ({ way, value }: PolicyRule['amount']): string =>
  way === 'percent' ? String(value / 10) : value === 0 ? '' : yuan(value);

function amountOf(way: AmountWay, typed: string): PolicyRule['amount'] | null {
  if (way === 'none' || way === 'by_quote') return { way, value: 0 };
  if (way === 'percent') {
    const percent = Number(typed);
    return typed !== '' && percent >= 0 && percent <= 100 ? { way, value: Math.round(percent * 10) } : null;
  }
  const fen = parseYuan(typed);
  return fen === null ? null : { way, value: fen };
}

/** One rule: on which facts it holds, and what it answers. */
export function RuleSheet({ rule, isNew, onClose, onKeep }: RuleSheetProps) {
  const [form, setForm] = useState(rule);
  const [rank, setRank] = useState(String(rule.rank));
  const [typed, setTyped] = useState(typedAmount(rule.amount));
  const amount = amountOf(form.amount.way, typed.trim());
  const ready = amount !== null && form.clause.trim() !== '' && /^[1-9]\d{0,3}$/.test(rank);
  const change = (some: Partial<PolicyRule>): void => setForm((now) => ({ ...now, ...some }));
  const keep = (): void => {
    if (amount !== null) onKeep({ ...form, rank: Number(rank), amount, clause: form.clause.trim() });
  };
  return (
    <Sheet
      open
      title={isNew ? text.newRule : text.editRule}
      onClose={onClose}
      bar={
        <>
          {isNew ? null : (
            <Button kind="danger" full onTap={() => onKeep(null)}>
              {text.removeRule}
            </Button>
          )}
          <Button kind="gold" full disabled={!ready} onTap={keep}>
            {text.keepRule}
          </Button>
        </>
      }
    >
      <Field label={text.rules}>
        <Chips
          label={text.rules}
          value={form.case}
          onChoose={(one) => change({ case: one })}
          options={POLICY_KINDS.map((one) => ({ value: one, text: policyText.cases[one] }))}
        />
      </Field>
      <TextField
        label={text.rank}
        hint={text.rankHint}
        kind="number"
        maxLength={4}
        value={rank}
        onValue={setRank}
      />
      <Section title={text.when}>
        {form.when.length === 0 ? (
          <Txt as="p" className="desk-soft">
            {text.noCondition}
          </Txt>
        ) : null}
        <Conditions value={form.when} onValue={(when) => change({ when })} />
      </Section>
      <Field label={text.outcome}>
        <Chips
          label={text.outcome}
          value={form.outcome}
          onChoose={(one) => change({ outcome: one })}
          options={POLICY_OUTCOMES.map((one) => ({ value: one, text: policyText.outcomes[one] }))}
        />
      </Field>
      <Field label={text.amount}>
        <Chips
          label={text.amount}
          value={form.amount.way}
          onChoose={(way) => change({ amount: { way, value: 0 } })}
          options={AMOUNT_WAYS.map((way) => ({ value: way, text: text.ways[way] }))}
        />
      </Field>
      {form.amount.way === 'none' || form.amount.way === 'by_quote' ? null : (
        <TextField
          label={text.ways[form.amount.way]}
          kind="decimal"
          maxLength={10}
          value={typed}
          onValue={setTyped}
          end={<Txt>{form.amount.way === 'percent' ? text.percentSign : text.yuan}</Txt>}
        />
      )}
      <Box>
        <TextArea
          label={text.clause}
          hint={text.clauseHint}
          maxLength={300}
          value={form.clause}
          onValue={(clause) => change({ clause })}
        />
      </Box>
    </Sheet>
  );
}
