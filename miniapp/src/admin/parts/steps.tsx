import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { deskText } from '@/text/desk';

export interface Offered<A extends string, R extends string> {
  action: A;
  refusals: readonly R[];
}

export interface StepsProps<A extends string, R extends string> {
  steps: readonly Offered<A, R>[];
  wordOf: Readonly<Record<A, string>>;
  refusalOf: Readonly<Record<R, string>>;
  /** Takes something away from somebody. */
  dangerous?: readonly A[];
  onStep: (action: A) => void | Promise<unknown>;
  small?: boolean;
}

/** The buttons the reply offers; one that cannot be pressed says why under the row. */
export function Steps<A extends string, R extends string>({
  steps,
  wordOf,
  refusalOf,
  dangerous = [],
  onStep,
  small,
}: StepsProps<A, R>) {
  const refused = steps.filter((one) => one.refusals.length > 0);
  return (
    <Box className="steps">
      <Box className="steps__row">
        {steps.map(({ action, refusals }) => (
          <Button
            key={action}
            kind={dangerous.includes(action) ? 'danger' : 'quiet'}
            small={small}
            disabled={refusals.length > 0}
            onTap={() => onStep(action)}
          >
            {wordOf[action]}
          </Button>
        ))}
      </Box>
      {refused.map(({ action, refusals }) => (
        <Txt as="p" key={action} className="steps__why">
          {deskText.frame.refused(wordOf[action], refusals.map((one) => refusalOf[one]).join('，'))}
        </Txt>
      ))}
    </Box>
  );
}
