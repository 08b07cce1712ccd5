import type { ReactNode } from 'react';
import { Badge, type Tone } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { confirm } from '@/components/notice';
import { Section } from '@/components/rows';
import './settings.scss';

/** How a version that one person writes and another approves is coloured. */
export const DRAFT_TONES = {
  draft: 'waiting',
  approved: 'good',
  superseded: 'quiet',
  discarded: 'quiet',
} as const satisfies Record<string, Tone>;

export interface DraftedVersionProps<A extends string, R extends string> {
  title: string;
  tone: Tone;
  state: string;
  /** Why, or where it was published. */
  reason: string;
  /** Who wrote it and who decided on it; nulls are left out. */
  by: readonly (string | null)[];
  actions: readonly { action: A; refusals: readonly R[] }[];
  /** Steps without a `why` are nobody's to take here. */
  words: {
    actions: Readonly<Record<A, string>>;
    refusals: Readonly<Record<R, string>>;
    whys: Readonly<Partial<Record<A, string>>>;
  };
  onStep: (action: A) => Promise<void>;
  children?: ReactNode;
}

/** A version with what it says, who stands behind it, and the steps of the second person. */
export function DraftedVersion<A extends string, R extends string>(props: DraftedVersionProps<A, R>) {
  const { title, tone, state, reason, by, actions, words, onStep, children } = props;
  const act = async (action: A, why: string): Promise<void> => {
    const yes = words.actions[action];
    if (await confirm({ title: `${yes} ${title}`, text: why, yes })) await onStep(action);
  };
  return (
    <Section title={title} aside={<Badge tone={tone}>{state}</Badge>}>
      <Txt as="p">{reason}</Txt>
      {by.map((line) =>
        line === null ? null : (
          <Txt key={line} as="p" className="desk-soft">
            {line}
          </Txt>
        ),
      )}
      {children}
      {actions.flatMap(({ refusals }) =>
        refusals.map((refusal) => (
          <Txt key={refusal} as="p" className="desk-soft">
            {words.refusals[refusal]}
          </Txt>
        )),
      )}
      <Box className="settings-taps">
        {actions.map(({ action, refusals }) => {
          const why = words.whys[action];
          return why === undefined ? null : (
            <Button
              key={action}
              small
              kind={action === 'approve' ? 'gold' : 'danger'}
              disabled={refusals.length > 0}
              onTap={() => act(action, why)}
            >
              {words.actions[action]}
            </Button>
          );
        })}
      </Box>
    </Section>
  );
}
