import type { Policy, PolicyRule } from '@/api/desk/policies';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { deskText } from '@/text/desk';
import { policyText } from '@/text/policy';
import { amountWords, whenWords } from '@/text/policy-words';

const text = deskText.policies;

/** A rule in one sentence. */
export const sentence = (rule: PolicyRule): string => {
  const answer = [policyText.outcomes[rule.outcome], amountWords(rule.amount)]
    .filter(Boolean)
    .join(policyText.and);
  return `${policyText.cases[rule.case]}，${policyText.ifSo(whenWords(rule.when), answer)}`;
};

/** What became of the rules since the version before, each as a sentence. */
export function Changes({ policy }: { policy: Policy }) {
  if (policy.beforeVersion === null) return <Empty icon="list" title={text.first} text={text.lead} />;
  return (
    <Box>
      <Txt as="p" className="desk-lead">
        {text.changedFrom(policy.beforeVersion)}
      </Txt>
      {policy.changes.length === 0 ? <Txt as="p">{text.noChanges}</Txt> : null}
      {policy.changes.map(({ change, before, after, parts }) => (
        <Box key={`${change} ${(after ?? before)?.code ?? ''}`} className="policy__change">
          {change === 'added' && after ? <Txt as="p">{text.added(sentence(after))}</Txt> : null}
          {change === 'removed' && before ? <Txt as="p">{text.removed(sentence(before))}</Txt> : null}
          {change === 'changed' && before && after ? (
            <Changed before={before} after={after} clauseToo={parts.includes('clause')} />
          ) : null}
        </Box>
      ))}
    </Box>
  );
}

function Changed({
  before,
  after,
  clauseToo,
}: {
  before: PolicyRule;
  after: PolicyRule;
  clauseToo: boolean;
}) {
  const order = (rule: PolicyRule): string =>
    before.rank === after.rank ? '' : `（${text.rank} ${String(rule.rank)}）`;
  return (
    <>
      <Txt as="p" className="desk-soft">{`${text.was}：${sentence(before)}${order(before)}`}</Txt>
      <Txt as="p">{`${text.now}：${sentence(after)}${order(after)}`}</Txt>
      {clauseToo ? (
        <>
          <Txt as="p" className="policy__clause">{`${text.was}：${before.clause}`}</Txt>
          <Txt as="p" className="policy__clause">{`${text.now}：${after.clause}`}</Txt>
        </>
      ) : null}
    </>
  );
}
