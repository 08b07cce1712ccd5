import { PAYMENT_MEANS, type PaymentMeans } from '@zhuyue/shared';
import { useState } from 'react';
import { payPayout, recallPayout, type PayoutRow } from '@/api/desk/payouts';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Price } from '@/components/price';
import { Facts } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { FileLink } from '../parts/file-link';
import { Steps } from '../parts/steps';

const text = deskText.payouts;

export interface PayoutSheetProps {
  payout: PayoutRow;
  onClose: () => void;
}

/** One refund: what it is for, who entered it, and the one step that is next. */
export function PayoutSheet({ payout, onClose }: PayoutSheetProps) {
  const [recalling, setRecalling] = useState(false);
  const mayPay = payout.actions.some(({ action, refusals }) => action === 'pay' && refusals.length === 0);
  const rest = payout.actions.filter(({ action }) => !(action === 'pay' && mayPay));
  if (recalling) {
    return (
      <AskSheet
        open
        title={text.recallTitle}
        lead={text.recallText}
        missing={deskText.frame.reasonMissing}
        yes={words.payoutActions.recall}
        danger
        onClose={onClose}
        onYes={async (reason) => {
          const gone = await attempt(() => recallPayout(payout.id, reason));
          if (gone) say(text.recalled);
          return gone;
        }}
      />
    );
  }
  return (
    <Sheet open title={payout.number} onClose={onClose}>
      <Facts
        facts={[
          [text.amount, <Price key="amount" fen={payout.amountFen} size={20} />],
          [text.due, dayFigures(payout.dueOn)],
          [text.origin, words.payoutOrigins[payout.origin]],
          [text.piece, payout.pieceName],
          [
            text.customer,
            <FileLink key="customer" to="/admin/customer/index" id={payout.customerId}>
              {payout.customerName}
            </FileLink>,
          ],
          [
            text.sale,
            <FileLink key="sale" to="/admin/sale/index" id={payout.saleId}>
              {payout.saleNumber}
            </FileLink>,
          ],
          [text.cameBy, words.paymentMeans[payout.saleMeans]],
          [text.preparedBy, `${payout.preparedByName} ${momentFigures(payout.preparedAt)}`],
          [text.paidBy, payout.paidByName],
          [text.paidAt, payout.paidAt === null ? null : momentFigures(payout.paidAt)],
          [text.means, payout.means === null ? null : words.paymentMeans[payout.means]],
          [text.reference, payout.reference],
          [text.reason, payout.reason],
        ]}
      />
      {mayPay ? <PayForm payout={payout} onDone={onClose} /> : null}
      {rest.length > 0 ? (
        <Steps
          steps={rest}
          wordOf={words.payoutActions}
          refusalOf={words.payoutRefusals}
          dangerous={['recall']}
          onStep={() => setRecalling(true)}
        />
      ) : null}
    </Sheet>
  );
}

/** How it went and under which number; the way it came is proposed. */
function PayForm({ payout, onDone }: { payout: PayoutRow; onDone: () => void }) {
  const [means, setMeans] = useState<PaymentMeans>(payout.saleMeans);
  const [reference, setReference] = useState('');
  const [tried, setTried] = useState(false);
  const pay = async (): Promise<void> => {
    setTried(true);
    if (reference.trim() === '') return;
    if (!(await attempt(() => payPayout(payout.id, { means, reference: reference.trim() })))) return;
    say(text.paid);
    onDone();
  };
  return (
    <>
      <Txt as="p" className="desk-lead">
        {text.payText}
      </Txt>
      <Field label={text.means}>
        <Chips
          label={text.means}
          value={means}
          onChoose={setMeans}
          options={PAYMENT_MEANS.map((one) => ({ value: one, text: words.paymentMeans[one] }))}
        />
      </Field>
      <TextField
        label={text.reference}
        hint={text.referenceHint}
        maxLength={60}
        value={reference}
        onValue={setReference}
        error={tried && reference.trim() === '' ? text.referenceMissing : undefined}
      />
      <Button kind="gold" full onTap={pay}>
        {words.payoutActions.pay}
      </Button>
    </>
  );
}
