import { POLICY_KINDS } from '@zhuyue/shared';
import type { Policy, PolicyRule } from '@/api/desk/policies';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Section } from '@/components/rows';
import { Tap } from '@/components/tap';
import { OUTCOME_TONES } from '@/components/outcome-tones';
import { deskText } from '@/text/desk';
import { policyText } from '@/text/policy';
import { amountWords, whenWords } from '@/text/policy-words';

const text = deskText.policies;

/** The rules as they are asked: by kind of case, the lowest rank first. */
export function RuleList({
  rules,
  onOpen,
}: {
  rules: readonly PolicyRule[];
  onOpen?: (code: string) => void;
}) {
  return (
    <>
      {POLICY_KINDS.map((kind) => {
        const own = rules.filter((rule) => rule.case === kind).sort((a, b) => a.rank - b.rank);
        if (own.length === 0) return null;
        return (
          <Section key={kind} title={policyText.cases[kind]}>
            {own.map((rule) => (
              <RuleLine key={rule.code} rule={rule} onOpen={onOpen && (() => onOpen(rule.code))} />
            ))}
          </Section>
        );
      })}
    </>
  );
}

export function RuleLine({ rule, onOpen }: { rule: PolicyRule; onOpen?: () => void }) {
  const line = (
    <>
      <Txt className="policy__rank">{String(rule.rank)}</Txt>
      <Box>
        <Txt as="p">{whenWords(rule.when)}</Txt>
        <Txt as="p" className="policy__clause">
          {rule.clause}
        </Txt>
      </Box>
      <Box>
        <Badge tone={OUTCOME_TONES[rule.outcome]}>{policyText.outcomes[rule.outcome]}</Badge>
        {rule.amount.way === 'none' ? null : (
          <Txt as="p" className="policy__clause">
            {amountWords(rule.amount)}
          </Txt>
        )}
      </Box>
    </>
  );
  if (onOpen === undefined) return <Box className="policy__rule">{line}</Box>;
  return (
    <Tap className="policy__rule" onTap={onOpen}>
      {line}
    </Tap>
  );
}

const faultWords = ({ fault, case: kind, code, other }: Policy['faults'][number]): string =>
  fault === 'gap'
    ? text.faults.gap(kind === null ? '' : policyText.cases[kind])
    : text.faults[fault](code ?? '', other ?? '');

export function Faults({ faults }: { faults: Policy['faults'] }) {
  if (faults.length === 0) return null;
  return (
    <Section title={text.faultsTitle}>
      {faults.map((fault) => (
        <Txt as="p" key={faultWords(fault)} className="desk-soft">
          {faultWords(fault)}
        </Txt>
      ))}
    </Section>
  );
}
