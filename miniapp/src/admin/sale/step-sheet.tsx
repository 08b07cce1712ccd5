import type { SaleAction } from '@zhuyue/shared';
import { cancelSale, fetchSale, reverseSale, undoReturn, type Sale } from '@/api/desk/sales';
import { undoTradeIn } from '@/api/desk/trade-ins';
import { Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { ScanBox } from '../parts/scan-box';

const text = deskText.sales;
type Asked = Exclude<SaleAction, 'handOver' | 'takeReturn' | 'tradeIn'>;

const STEPS: Readonly<Record<Asked, { title: string; lead: string; done: string }>> = {
  cancel: { title: text.cancelTitle, lead: text.cancelText, done: text.cancelled },
  reverse: { title: text.reverseTitle, lead: text.reverseText, done: text.reversed },
  undoReturn: { title: text.undoReturnTitle, lead: text.undoReturnText, done: text.undone },
  undoTradeIn: { title: text.undoTradeInTitle, lead: text.undoTradeInText, done: text.undone },
};

function done(sale: Sale, action: Asked, reason: string): Promise<unknown> {
  switch (action) {
    case 'cancel':
      return cancelSale(sale.id, reason);
    case 'reverse':
      return reverseSale(sale.id, reason);
    case 'undoReturn':
      return undoReturn(sale.id, reason);
    case 'undoTradeIn':
      return undoTradeIn(sale.tradedIn?.id ?? '', reason);
  }
}

export interface StepSheetProps {
  sale: Sale;
  action: SaleAction;
  onClose: () => void;
}

/** One step of a sale, with what it needs: the tag in the hand, or a reason. */
export function StepSheet({ sale, action, onClose }: StepSheetProps) {
  if (action === 'handOver') return <FetchSheet sale={sale} onClose={onClose} />;
  if (action === 'takeReturn' || action === 'tradeIn') return null;
  const { title, lead, done: said } = STEPS[action];
  const send = async (reason: string): Promise<boolean> => {
    const gone = await attempt(() => done(sale, action, reason));
    if (gone) say(said);
    return gone;
  };
  return (
    <AskSheet
      open
      title={title}
      lead={lead}
      missing={deskText.frame.reasonMissing}
      yes={words.saleActions[action]}
      danger
      onClose={onClose}
      onYes={send}
    />
  );
}

function FetchSheet({ sale, onClose }: { sale: Sale; onClose: () => void }) {
  const take = async (serial: string): Promise<void> => {
    if (!(await attempt(() => fetchSale(sale.id, serial)))) return;
    say(text.fetched);
    onClose();
  };
  return (
    <Sheet open title={text.fetchTitle} onClose={onClose}>
      <Txt as="p" className="desk-lead">
        {text.fetchText}
      </Txt>
      <ScanBox scan={text.fetchScan} onSerial={(serial) => void take(serial)} />
    </Sheet>
  );
}
