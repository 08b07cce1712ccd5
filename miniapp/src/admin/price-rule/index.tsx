import { RULE_SORTS, type RuleSort } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { actOnRule, priceRuleQuery, type PriceRule, type RuleBody } from '@/api/desk/price-rules';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, confirm, say } from '@/components/notice';
import { Facts } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { periodWords, scopeWords, standWords, termsWords } from '../parts/rule-words';
import { useDesk } from '../parts/use-desk';
import { Editor, Preview } from './editor';
import { ReachLine } from './scope';
import './index.scss';

const text = deskText.priceRules;
const isSort = (word: string | undefined): word is RuleSort => RULE_SORTS.some((sort) => sort === word);

/** One rule of any sort: written, read, approved by somebody else, ended. */
export default function PriceRulePage() {
  const { id, sort } = useParams('id', 'sort');
  const desk = useDesk();
  const asked = useQuery({ ...priceRuleQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const open = (saved: string): void => replace('/admin/price-rule/index', { id: saved });
  return (
    <DeskPage
      desk={desk}
      title={text.one}
      place="price-rules"
      roles={['manager', 'headquarters']}
      backTo="/admin/price-rules/index"
    >
      {id === undefined ? (
        <Editor sort={isSort(sort) ? sort : 'promotion'} rule={null} onSaved={open} />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(rule) => <Rule rule={rule} />}
        </Faces>
      )}
    </DeskPage>
  );
}

/** What is sent to look at its effects: the rule as it was written. */
const bodyOfRule = (rule: PriceRule): RuleBody => ({
  sort: rule.sort,
  name: rule.name,
  reason: rule.reason,
  rank: rule.rank,
  fromAt: rule.fromAt,
  untilAt: rule.untilAt,
  scope: rule.scope,
  promotion: rule.promotion,
  channel: rule.channel,
  craft: rule.craft,
  extra: rule.extra,
  tradeIn: rule.tradeIn,
});

const who = (name: string | null, at: string | null): string | null =>
  name === null ? null : at === null ? name : `${name} · ${momentFigures(at)}`;

function Rule({ rule }: { rule: PriceRule }) {
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState(false);
  if (editing) return <Editor sort={rule.sort} rule={rule} onSaved={() => setEditing(false)} />;
  const stand = standWords(rule);
  const named = [...rule.series, ...rule.styles, ...rule.stores].map((one) => one.name);
  return (
    <>
      <Box className="desk-between">
        <Txt as="h2" className="rule__name">
          {rule.name}
        </Txt>
        <Badge tone={stand.tone}>{stand.words}</Badge>
      </Box>
      <Txt as="p" className="desk-lead">
        {rule.reason}
      </Txt>
      <Facts
        facts={[
          [text.sort, text.sorts[rule.sort]],
          [text.terms, termsWords(rule)],
          [text.scope, scopeWords(rule, named)],
          [text.period, periodWords(rule)],
          [text.by, who(rule.createdByName, rule.createdAt) ?? deskText.prices.bySystem],
          [text.second, who(rule.decidedByName, rule.decidedAt)],
          [text.endedBy, who(rule.endedByName, rule.endedAt)],
        ]}
      />
      <ReachLine scope={rule.scope} named={named} channel={rule.channel?.channel ?? null} />
      <Steps rule={rule} onEdit={() => setEditing(true)} onLook={() => setLooking(true)} />
      {looking ? <Preview body={bodyOfRule(rule)} onClose={() => setLooking(false)} /> : null}
    </>
  );
}

interface StepsProps {
  rule: PriceRule;
  onEdit: () => void;
  onLook: () => void;
}

/** The buttons of whoever looks, with what speaks against them. */
function Steps({ rule, onEdit, onLook }: StepsProps) {
  const whys = { approve: text.approveText, discard: text.discardText, end: text.endText };
  const act = async (action: 'approve' | 'discard' | 'end'): Promise<void> => {
    const sure = await confirm({
      title: `${text.actions[action]}：${rule.name}`,
      text: whys[action],
      yes: text.actions[action],
    });
    if (sure && (await attempt(() => actOnRule(rule, action)))) say(text.done);
  };
  const refused = rule.actions.flatMap(({ refusals }) => refusals);
  return (
    <>
      {refused.map((refusal) => (
        <Txt key={refusal} as="p" className="desk-soft">
          {text.refusals[refusal]}
        </Txt>
      ))}
      <Box className="rule-form__taps">
        {rule.state === 'draft' ? (
          <Button kind="quiet" onTap={onLook}>
            {text.preview}
          </Button>
        ) : null}
        {rule.actions.map(({ action, refusals }) => (
          <Button
            key={action}
            kind={action === 'approve' ? 'gold' : action === 'change' ? 'ink' : 'danger'}
            disabled={refusals.length > 0}
            onTap={action === 'change' ? onEdit : () => act(action)}
          >
            {text.actions[action]}
          </Button>
        ))}
      </Box>
    </>
  );
}
