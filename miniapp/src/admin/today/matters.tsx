import { dayOf, timeOf, yuan, type PieceState } from '@zhuyue/shared';
import type { BoardPrice, Today } from '@/api/desk/today';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Link } from '@/components/link';
import { Figure, Price } from '@/components/price';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { ClaimRow } from '../parts/claim-row';

const text = deskText.today;
const SHOWN = 6;

export function Claims({ claims, overdue }: { claims: Today['claims']; overdue: number }) {
  return (
    <Section
      title={text.claims}
      aside={
        <Box className="desk-line">
          {overdue > 0 ? <Badge tone="alarm">{text.overdueCount(overdue)}</Badge> : null}
          <Link to="/admin/claims/index" className="today__all">
            <Txt>{text.toClaims}</Txt>
          </Link>
        </Box>
      }
    >
      {claims.length === 0 ? <Txt className="desk-none">{text.noClaims}</Txt> : null}
      <Box as="ul">
        {claims.slice(0, SHOWN).map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </Box>
    </Section>
  );
}

export function SalesOfDay({
  count,
  receivedFen,
  onDay,
}: {
  count: number;
  receivedFen: number;
  onDay: string;
}) {
  return (
    <Section
      title={text.sales}
      aside={
        <Link to="/admin/sales/index" params={{ from: onDay, to: onDay }} className="today__all">
          <Txt>{text.toSales}</Txt>
        </Link>
      }
    >
      <Box className="today__sum">
        <Price fen={receivedFen} size={32} />
        <Txt className="desk-soft">{text.salesCount(count)}</Txt>
      </Box>
    </Section>
  );
}

const LIFE: readonly PieceState[] = ['in_stock', 'on_hold', 'in_transit', 'in_service'];

/** What can be sold first, then what comes and goes, then the rest. */
const byLife = (states: Today['stock']): Today['stock'] => [
  ...LIFE.flatMap((state) => states.filter((one) => one.state === state)),
  ...states.filter((one) => !LIFE.includes(one.state)),
];

export function StockStates({ states }: { states: Today['stock'] }) {
  return (
    <Section
      title={text.stock}
      aside={
        <Link to="/admin/stock/index" className="today__all">
          <Txt>{text.toStock}</Txt>
        </Link>
      }
    >
      <Box className="today__states">
        {byLife(states)
          .filter((one) => one.count > 0)
          .map((one) => (
            <Link
              key={one.state}
              to="/admin/stock/index"
              params={{ state: one.state }}
              className="today__state"
            >
              <Figure value={String(one.count)} size={20} />
              <Txt className="desk-soft">{deskText.frame.pieceStates[one.state]}</Txt>
            </Link>
          ))}
      </Box>
    </Section>
  );
}

/** Today's change by its time, an older one by its day. */
const sinceOf = (at: string): string => (dayOf(at) === dayOf(new Date()) ? timeOf(at) : momentFigures(at));

export function Board({ board }: { board: readonly BoardPrice[] }) {
  return (
    <Section title={text.board}>
      <Box as="ul">
        {board.map((one) => (
          <Box as="li" key={one.metal} className="today__price">
            <Txt className="today__metal">{words.pricedMetals[one.metal]}</Txt>
            <Txt className="desk-soft">{text.boardAt(sinceOf(one.effectiveAt))}</Txt>
            <Figure value={yuan(one.fenPerGram, true)} unit={text.perGram} size={17} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
