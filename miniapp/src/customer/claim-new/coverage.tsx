import { useQuery } from '@tanstack/react-query';
import { coverageQuery, type CoverageQuestion } from '@/api/claims';
import { Txt } from '@/components/elements';
import { Bone } from '@/components/skeleton';
import { claimText as text } from '@/text/claim';
import { CoverageWords } from '../choosers/coverage-words';

/** What the warranty says, before anything is sent. That it cannot be looked up does not stop anyone. */
export function CoverageCard({ question }: { question: CoverageQuestion }) {
  const answer = useQuery(coverageQuery(question));
  if (answer.data) return <CoverageWords answer={answer.data} />;
  if (answer.isError) {
    return (
      <Txt as="p" className="claim-new__note">
        {text.answerFailed}
      </Txt>
    );
  }
  return <Bone width="80%" />;
}
