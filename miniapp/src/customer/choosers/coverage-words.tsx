import type { Coverage } from '@zhuyue/shared';
import type { CoverageAnswer } from '@/api/claims';
import { Badge, type Tone } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { words } from '@/text';
import { claimText as text } from '@/text/claim';
import { dayFigures } from '@/text/when';
import './coverage-words.scss';

const TONES: Readonly<Record<Coverage, Tone>> = {
  covered: 'good',
  partly: 'waiting',
  paid: 'waiting',
  inspection: 'info',
};

/** The answer on coverage with the clause it rests on, in the policy's own words. */
export function CoverageWords({ answer }: { answer: CoverageAnswer }) {
  return (
    <Box className="coverage" role="status">
      <Badge tone={TONES[answer.coverage]}>{words.coverageReasons[answer.reason]}</Badge>
      <Txt as="p" className="coverage__answer">
        {text.answers[answer.coverage]}
      </Txt>
      <Txt as="p" className="coverage__clause">
        {answer.clause}
      </Txt>
      <Txt as="p" className="coverage__note">
        {`${text.policy(answer.policyName, answer.policyVersion)}，${text.warrantyEnds(dayFigures(answer.warrantyEndsOn))}`}
      </Txt>
    </Box>
  );
}
