import { CLAIM_PROBLEMS, type CaseKind, type ClaimProblem } from '@zhuyue/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { pieceQuery, waysQuery, type PieceWays, type PolicySaid } from '@/api/pieces';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { OUTCOME_TONES } from '@/components/outcome-tones';
import { Page } from '@/components/page';
import { Price } from '@/components/price';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useParams } from '@/hooks/use-params';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { tradeInCount, tradeInTerms } from '@/text/bill';
import { policyText } from '@/text/policy';
import { amountWords, factWords } from '@/text/policy-words';
import { waysText as text } from '@/text/ways';
import { dayFigures } from '@/text/when';
import './index.scss';

/** What nobody has said yet comes first. */
const PROBLEMS = [...CLAIM_PROBLEMS].sort((a, b) => Number(b === 'other') - Number(a === 'other'));

/** Repair, return, exchange and trade-in of one piece side by side, each with its answer, its money and its last day. */
export default function WaysPage() {
  const { pieceId } = useParams('pieceId');
  return (
    <Page title={text.title} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        {pieceId === undefined ? (
          <Empty
            title={text.missing}
            text={text.missingText}
            action={text.toMine}
            onAction={() => go('/pages/mine/index')}
          />
        ) : (
          <Compared pieceId={pieceId} />
        )}
      </SignInGate>
    </Page>
  );
}

function Compared({ pieceId }: { pieceId: string }) {
  const signedIn = useIsSignedIn('customer');
  const [problem, setProblem] = useState<ClaimProblem>('other');
  const piece = useQuery({ ...pieceQuery(pieceId), enabled: signedIn });
  const ways = useQuery({
    ...waysQuery(pieceId, problem),
    enabled: signedIn,
    // Another problem changes one card; the others stay where they are meanwhile.
    placeholderData: keepPreviousData,
  });
  const start = (kind: CaseKind) => (): void => go('/customer/claim-new/index', { pieceId, kind });
  return (
    <>
      {piece.data ? <PieceLine picture={piece.data.picture} name={piece.data.name} /> : null}
      <Faces query={ways} skeleton={<Skeleton like="lines" rows={8} />}>
        {(data) => (
          <>
            <Section title={text.problem}>
              <Chips
                label={text.problem}
                row
                value={problem}
                onChoose={setProblem}
                options={PROBLEMS.map((one) => ({ value: one, text: words.claimProblems[one] }))}
              />
            </Section>
            <Way name={text.repair} said={data.repair} onGo={start('repair')}>
              <Answer said={data.repair} />
            </Way>
            <Way name={text.giveBack} said={data.giveBack.answer} onGo={start('return')}>
              <Sum
                word={text.refund}
                fen={data.giveBack.answer.outcome === 'refused' ? null : data.paidFen}
              />
              <Answer said={data.giveBack.answer} untilOn={data.giveBack.untilOn} />
              <Txt as="p" className="way__soft">
                {text.refundNote}
              </Txt>
            </Way>
            <Way name={text.exchange} said={data.exchange.answer} onGo={start('exchange')}>
              <Answer said={data.exchange.answer} untilOn={data.exchange.untilOn} />
              <Txt as="p" className="way__soft">
                {text.exchangeNote}
              </Txt>
            </Way>
            <TradedIn tradeIn={data.tradeIn} onGo={start('trade_in')} />
            <Section title={text.paid}>
              <Facts
                facts={data.parts.map(({ part, paidFen }) => [
                  words.refundParts[part],
                  <Price key={part} fen={paidFen} />,
                ])}
              />
            </Section>
            <Txt as="p" className="way__soft">
              {text.policy(data.policyName, data.policyVersion, dayFigures(data.warrantyEndsOn))}
            </Txt>
          </>
        )}
      </Faces>
    </>
  );
}

interface WayProps {
  name: string;
  /** Null where no policy is asked. */
  said: PolicySaid | null;
  go?: string;
  onGo: () => void;
  children: ReactNode;
}

function Way({ name, said, go: word = text.go, onGo, children }: WayProps) {
  return (
    <Box className="way">
      <Box className="way__head">
        <Txt as="h3" className="way__name">
          {name}
        </Txt>
        {said === null ? null : (
          <Badge tone={OUTCOME_TONES[said.outcome]}>{policyText.outcomes[said.outcome]}</Badge>
        )}
      </Box>
      {children}
      {said?.outcome === 'refused' ? null : (
        <Box className="way__go">
          <Button kind="quiet" full onTap={onGo}>
            {word}
          </Button>
        </Box>
      )}
    </Box>
  );
}

function Sum({ word, fen }: { word: string; fen: number | null }) {
  if (fen === null) return null;
  return (
    <Box className="way__sum">
      <Txt>{word}</Txt>
      <Price fen={fen} size={24} />
    </Box>
  );
}

/** What has a condition first; what is left for everything else last. */
const inOrder = (possible: PolicySaid['possible']): PolicySaid['possible'] =>
  [...possible].sort((a, b) => Number(a.because.length === 0) - Number(b.because.length === 0));

/** The clause that decides, or every answer it may come to; and until when it is so. */
function Answer({ said, untilOn = null }: { said: PolicySaid; untilOn?: string | null }) {
  const amount = said.amount.way === 'by_quote' ? '' : amountWords(said.amount);
  return (
    <>
      {amount === '' ? null : (
        <Txt as="p" className="way__words">
          {amount}
        </Txt>
      )}
      {said.possible.length === 0 ? (
        <Txt as="p" className="way__words">
          {said.byStatute ? policyText.statute : said.clause}
        </Txt>
      ) : (
        inOrder(said.possible).map(({ because, outcome, clause }) => {
          const condition = because.map(({ fact, values }) => factWords(fact, values)).join(policyText.and);
          return (
            <Txt as="p" key={`${condition} ${clause}`} className="way__words">
              {policyText.ifSo(condition || policyText.always, policyText.outcomes[outcome])}
            </Txt>
          );
        })
      )}
      {untilOn === null ? null : (
        <Txt as="p" className="way__until">
          {text.until(dayFigures(untilOn))}
        </Txt>
      )}
    </>
  );
}

function TradedIn({ tradeIn, onGo }: { tradeIn: PieceWays['tradeIn']; onGo: () => void }) {
  return (
    <Way name={text.tradeIn} said={null} go={text.ask} onGo={onGo}>
      {tradeIn === null ? (
        <Txt as="p" className="way__words">
          {text.tradeInNone}
        </Txt>
      ) : (
        <>
          <Sum word={text.credit} fen={tradeIn.creditFen} />
          <Txt as="p" className="way__words">
            {tradeInCount(tradeIn)}
          </Txt>
          <Txt as="p" className="way__soft">
            {[tradeInTerms(tradeIn), tradeIn.ruleText, text.tradeInNote]
              .filter((one) => one !== '')
              .map((one) => one.replace(/。$/, ''))
              .join('。')}
          </Txt>
        </>
      )}
    </Way>
  );
}
