import type { CoverageAnswer } from '@/api/claims';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { OUTCOME_TONES } from '@/components/outcome-tones';
import { claimText as text } from '@/text/claim';
import { policyText } from '@/text/policy';
import { amountWords, factWords } from '@/text/policy-words';
import { dayFigures } from '@/text/when';
import './coverage-words.scss';

/** The answer of the policy with the clause it rests on in the policy's own words, and what it hangs on. */
export function CoverageWords({ answer }: { answer: CoverageAnswer }) {
  const amount = amountWords(answer.amount);
  return (
    <Box className="coverage" role="status">
      <Badge tone={OUTCOME_TONES[answer.outcome]}>{policyText.outcomes[answer.outcome]}</Badge>
      <Txt as="p" className="coverage__answer">
        {text.answers[answer.outcome]}
      </Txt>
      {amount === '' || answer.amount.way === 'by_quote' ? null : <Txt as="p">{amount}</Txt>}
      <Txt as="p" className="coverage__clause">
        {answer.byStatute ? policyText.statute : answer.clause}
      </Txt>
      <Possible answer={answer} />
      <Others answer={answer} />
      <Txt as="p" className="coverage__note">
        {`${text.policy(answer.policyName, answer.policyVersion)}，${text.warrantyEnds(dayFigures(answer.warrantyEndsOn))}`}
      </Txt>
    </Box>
  );
}

function Possible({ answer }: { answer: CoverageAnswer }) {
  if (answer.possible.length === 0) return null;
  return (
    <Box className="coverage__list">
      <Txt as="p" className="coverage__note">
        {text.depends}
      </Txt>
      {answer.possible.map(({ because, outcome, clause }) => {
        const condition = because.map(({ fact, values }) => factWords(fact, values)).join(policyText.and);
        return (
          <Box key={`${condition} ${clause}`} className="coverage__line">
            <Txt as="p">{policyText.ifSo(condition || policyText.always, policyText.outcomes[outcome])}</Txt>
            <Txt as="p" className="coverage__note">
              {clause}
            </Txt>
          </Box>
        );
      })}
    </Box>
  );
}

function Others({ answer }: { answer: CoverageAnswer }) {
  if (answer.others.length === 0) return null;
  return (
    <Box className="coverage__list">
      <Txt as="p" className="coverage__note">
        {text.others}
      </Txt>
      {answer.others.map(({ fact, value, outcome }) => (
        <Txt as="p" key={`${fact} ${value}`} className="coverage__line">
          {policyText.ifSo(factWords(fact, [value]), policyText.outcomes[outcome])}
        </Txt>
      ))}
    </Box>
  );
}
