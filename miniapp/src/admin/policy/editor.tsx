import { useState } from 'react';
import { changed } from '@/api/desk/keys';
import { savePolicy, type Policy, type PolicyRule } from '@/api/desk/policies';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { Standing, useStanding } from '../parts/standing';
import { sentence } from './changes';
import { RuleList } from './rule-list';
import { RuleSheet } from './rule-sheet';

const text = deskText.policies;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A code nobody has yet. */
function freshCode(rules: readonly PolicyRule[]): string {
  let n = rules.length + 1;
  while (rules.some(({ code }) => code === `rule.${String(n)}`)) n += 1;
  return `rule.${String(n)}`;
}

const newRule = (rules: readonly PolicyRule[]): PolicyRule => ({
  code: freshCode(rules),
  case: 'repair',
  rank: 500,
  when: [],
  outcome: 'needs_inspection',
  amount: { way: 'none', value: 0 },
  clause: '',
});

/** What stands now, told by what it says otherwise than what was opened. */
function meanwhile(opened: Policy, now: Policy): string[] {
  const before = new Set(opened.rules.map((rule) => `${sentence(rule)} ${rule.clause}`));
  return [
    `${now.name} · ${dayFigures(now.effectiveOn)} · ${text.monthsOf(now.months)}`,
    ...now.rules.filter((rule) => !before.has(`${sentence(rule)} ${rule.clause}`)).map(sentence),
    ...opened.rules
      .filter(({ code }) => now.rules.every((rule) => rule.code !== code))
      .map((rule) => text.removed(sentence(rule))),
  ];
}

/** Writes a draft anew; nothing is sent before it is saved, and what a colleague saved meanwhile is not overwritten. */
export function Editor({ policy, onDone }: { policy: Policy; onDone: () => void }) {
  const [opened] = useState(policy);
  const standing = useStanding(String(policy.edition), () => changed('policies'));
  const [name, setName] = useState(policy.name);
  const [effectiveOn, setEffectiveOn] = useState(policy.effectiveOn);
  const [months, setMonths] = useState(String(policy.months));
  const [rules, setRules] = useState<PolicyRule[]>([...policy.rules]);
  const [open, setOpen] = useState<PolicyRule | null>(null);
  const sound = name.trim() !== '' && DAY.test(effectiveOn) && /^\d{1,3}$/.test(months);
  const keep = (before: string, rule: PolicyRule | null): void => {
    const others = rules.filter(({ code }) => code !== before);
    setRules(rule === null ? others : [...others, rule]);
    setOpen(null);
  };
  const save = async (): Promise<void> => {
    const body = { name: name.trim(), effectiveOn, months: Number(months), rules };
    const gone = await attempt(() =>
      standing.over((edition) => savePolicy(policy.id, { ...body, edition: Number(edition) })),
    );
    if (!gone) return;
    say(text.saved);
    onDone();
  };
  return (
    <Box className="policy__form">
      <Txt as="p" className="desk-lead">
        {text.editing}
      </Txt>
      {standing.clashed ? <Standing by={policy.authorName} lines={meanwhile(opened, policy)} /> : null}
      <TextField label={text.name} maxLength={60} value={name} onValue={setName} />
      <Box className="policy__pair">
        <TextField
          label={text.effective}
          maxLength={10}
          placeholder="2026-01-01"
          value={effectiveOn}
          onValue={setEffectiveOn}
        />
        <TextField label={text.months} kind="number" maxLength={3} value={months} onValue={setMonths} />
      </Box>
      <RuleList rules={rules} onOpen={(code) => setOpen(rules.find((rule) => rule.code === code) ?? null)} />
      <Box className="policy__taps">
        <Button kind="quiet" onTap={() => setOpen(newRule(rules))}>
          {text.addRule}
        </Button>
        <Button kind="quiet" onTap={onDone}>
          {text.cancelEdit}
        </Button>
        <Button kind="gold" disabled={!sound} onTap={save}>
          {text.save}
        </Button>
      </Box>
      {open ? (
        <RuleSheet
          key={open.code}
          rule={open}
          isNew={!rules.some(({ code }) => code === open.code)}
          onClose={() => setOpen(null)}
          onKeep={(rule) => keep(open.code, rule)}
        />
      ) : null}
    </Box>
  );
}
