import { PARCEL_LIMITS, type SaleAction } from '@zhuyue/shared';
import { useState } from 'react';
import {
  cancelSale,
  fetchSale,
  reverseSale,
  shipSale,
  undoReturn,
  unshipSale,
  type Sale,
} from '@/api/desk/sales';
import { undoTradeIn } from '@/api/desk/trade-ins';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { claimText } from '@/text/claim';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { ScanBox } from '../parts/scan-box';

const text = deskText.sales;
type Asked = Exclude<SaleAction, 'handOver' | 'ship' | 'takeReturn' | 'tradeIn'>;

const STEPS: Readonly<Record<Asked, { title: string; lead: string; done: string }>> = {
  unship: { title: text.unshipTitle, lead: text.unshipText, done: text.unshipped },
  cancel: { title: text.cancelTitle, lead: text.cancelText, done: text.cancelled },
  reverse: { title: text.reverseTitle, lead: text.reverseText, done: text.reversed },
  undoReturn: { title: text.undoReturnTitle, lead: text.undoReturnText, done: text.undone },
  undoTradeIn: { title: text.undoTradeInTitle, lead: text.undoTradeInText, done: text.undone },
};

function done(sale: Sale, action: Asked, reason: string): Promise<unknown> {
  switch (action) {
    case 'unship':
      return unshipSale(sale.id, reason);
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
  if (action === 'ship') return <ShipSheet sale={sale} onClose={onClose} />;
  if (action === 'handOver')
    return sale.parcel === null ? (
      <FetchSheet sale={sale} onClose={onClose} />
    ) : (
      <SignedSheet sale={sale} onClose={onClose} />
    );
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

interface OfSale {
  sale: Sale;
  onClose: () => void;
}

/** The parcel first, then the tag that goes into it: reading it is what sends it. */
function ShipSheet({ sale, onClose }: OfSale) {
  const [carrier, setCarrier] = useState('');
  const [number, setNumber] = useState('');
  const pack = async (serial: string): Promise<void> => {
    const parcel = { carrier: carrier.trim(), number: number.trim() };
    if (parcel.carrier === '' || parcel.number === '') {
      say(text.shipMissing);
      return;
    }
    if (!(await attempt(() => shipSale(sale.id, { serial, ...parcel })))) return;
    say(text.shipped);
    onClose();
  };
  return (
    <Sheet open title={text.shipTitle} onClose={onClose}>
      <Txt as="p" className="desk-lead">
        {text.shipText}
      </Txt>
      <TextField
        label={claimText.carrier}
        maxLength={PARCEL_LIMITS.carrier}
        value={carrier}
        onValue={setCarrier}
      />
      <TextField
        label={claimText.trackingNumber}
        maxLength={PARCEL_LIMITS.number}
        value={number}
        onValue={setNumber}
      />
      <ScanBox scan={text.fetchScan} onSerial={(serial) => void pack(serial)} />
    </Sheet>
  );
}

function SignedSheet({ sale, onClose }: OfSale) {
  const take = async (): Promise<void> => {
    if (!(await attempt(() => fetchSale(sale.id)))) return;
    say(text.fetched);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.signedTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={take}>
          {words.saleActions.handOver}
        </Button>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.signedText}
      </Txt>
    </Sheet>
  );
}

function FetchSheet({ sale, onClose }: OfSale) {
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
