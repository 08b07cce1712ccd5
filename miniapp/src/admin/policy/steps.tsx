import { useState } from 'react';
import { actOnPolicy, type Policy, type PolicyStep } from '@/api/desk/policies';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, confirm, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';

const text = deskText.policies;
/** Steps somebody is owed a reason for. */
const WITH_REASON = ['sendBack', 'withdraw'] as const;
type WithReason = (typeof WITH_REASON)[number];
const needsReason = (step: PolicyStep): step is WithReason => WITH_REASON.some((one) => one === step);

/** The buttons of whoever looks, with what speaks against them. */
export function PolicySteps({ policy, onEdit }: { policy: Policy; onEdit: () => void }) {
  const [asking, setAsking] = useState<WithReason | null>(null);
  const send = async (step: PolicyStep, reason?: string): Promise<boolean> => {
    const gone = await attempt(() => actOnPolicy(policy, step, reason));
    if (gone) say(text.done);
    return gone;
  };
  const press = async (step: PolicyStep): Promise<void> => {
    if (needsReason(step)) {
      setAsking(step);
      return;
    }
    const sure = await confirm({ title: text.actions[step], text: text.sure[step], yes: text.actions[step] });
    if (sure) await send(step);
  };
  const refused = [...new Set(policy.actions.flatMap(({ refusals }) => refusals))];
  return (
    <>
      {refused.map((refusal) => (
        <Txt key={refusal} as="p" className="desk-soft">
          {text.refusals[refusal]}
        </Txt>
      ))}
      <Box className="policy__taps">
        {policy.actions.map(({ action, refusals }) => (
          <Button
            key={action}
            kind={
              action === 'publish' || action === 'submit'
                ? 'gold'
                : action === 'drop' || action === 'withdraw'
                  ? 'danger'
                  : 'quiet'
            }
            disabled={refusals.length > 0}
            onTap={() => (action === 'change' ? onEdit() : press(action))}
          >
            {text.actions[action]}
          </Button>
        ))}
      </Box>
      <AskSheet
        open={asking !== null}
        title={asking === null ? '' : text.actions[asking]}
        label={text.reasonAsk}
        missing={text.reasonMissing}
        yes={asking === null ? '' : text.actions[asking]}
        onClose={() => setAsking(null)}
        onYes={(reason) => (asking === null ? Promise.resolve(false) : send(asking, reason))}
      />
    </>
  );
}
