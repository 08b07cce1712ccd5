import { yuan } from '@zhuyue/shared';
import type { Sale } from '@/api/desk/sales';
import { Row } from '@/components/rows';
import type { Route } from '@/routes';
import { words } from '@/text';
import { momentFigures } from '@/text/when';

type Line = Sale['credits'][number];

export interface CreditLinesProps {
  lines: readonly Line[];
  /** What the page is not about. */
  of: 'sale' | 'trade-in';
}

const signed = (fen: number): string => `${fen < 0 ? '+' : '−'}¥${yuan(Math.abs(fen))}`;

/** The ledger of old metal that counts: used, given back, taken up again; each line opens the paper at its other end. */
export function CreditLines({ lines, of }: CreditLinesProps) {
  const paper = (line: Line): { to: Route; id: string; number: string } =>
    of === 'sale'
      ? { to: '/admin/sale/index', id: line.saleId, number: line.saleNumber }
      : { to: '/admin/trade-in/index', id: line.tradeInId, number: line.tradeInNumber };
  return (
    <>
      {lines.map((line) => {
        const { to, id, number } = paper(line);
        return (
          <Row
            key={`${line.at}${line.kind}${id}`}
            title={`${words.creditKinds[line.kind]} ${signed(line.amountFen)}`}
            note={`${number}　${line.staffName}　${momentFigures(line.at)}`}
            to={to}
            params={{ id }}
          />
        );
      })}
    </>
  );
}
