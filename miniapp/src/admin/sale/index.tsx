import { spacedSerial, yuan, type SaleAction } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newSaleQuery, type Sale } from '@/api/desk/sales';
import { Badge, tones } from '@/components/badge';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Picture } from '@/components/picture';
import { Price } from '@/components/price';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { go, replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { Bill } from '../parts/bill';
import { CreditLines } from '../parts/credit-lines';
import { DeskPage } from '../parts/desk-page';
import { FileLink } from '../parts/file-link';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';
import { StepSheet } from './step-sheet';
import './index.scss';

const text = deskText.sales;
/** Takes something away from somebody. */
const DANGEROUS: readonly SaleAction[] = ['unship', 'cancel', 'reverse', 'undoReturn', 'undoTradeIn'];

export default function SalePage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [asking, setAsking] = useState<SaleAction | null>(null);
  const asked = useQuery({ ...newSaleQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const step = (action: SaleAction, sale: Sale): void => {
    if (action === 'takeReturn') go('/admin/return/index', { sale: sale.id });
    else if (action === 'tradeIn') go('/admin/trade-in-new/index', { serial: sale.serial });
    else setAsking(action);
  };
  return (
    <DeskPage desk={desk} title={asked.data?.number ?? text.one} place="sales" backTo="/admin/sales/index">
      {id === undefined ? (
        <Empty
          icon="chart"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/sales/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(sale) => (
            <Box className="desk-halves">
              <Box>
                <PieceLine
                  picture={sale.picture}
                  name={sale.pieceName}
                  note={spacedSerial(sale.serial)}
                  end={<Badge tone={tones.sale[sale.state]}>{words.saleStates[sale.state]}</Badge>}
                />
                {sale.cashReportOwed ? (
                  <Txt as="p" className="sale__cash">
                    {text.cashOwed}
                  </Txt>
                ) : null}
                <SaleFacts sale={sale} />
                <Steps
                  steps={sale.actions}
                  wordOf={words.saleActions}
                  refusalOf={words.saleRefusals}
                  dangerous={DANGEROUS}
                  onStep={(action) => step(action, sale)}
                />
              </Box>
              <Box>
                {sale.returned ? <Returned returned={sale.returned} /> : null}
                {sale.payout ? <Refund payout={sale.payout} /> : null}
                {sale.credits.length > 0 ? (
                  <Section title={text.creditLedger}>
                    <CreditLines lines={sale.credits} of="trade-in" />
                  </Section>
                ) : null}
                <Section title={text.bill}>
                  <Bill price={sale.bill} then />
                </Section>
              </Box>
            </Box>
          )}
        </Faces>
      )}
      {asking !== null && asked.data ? (
        <StepSheet sale={asked.data} action={asking} onClose={() => setAsking(null)} />
      ) : null}
    </DeskPage>
  );
}

function SaleFacts({ sale }: { sale: Sale }) {
  return (
    <Facts
      facts={[
        [text.time, momentFigures(sale.soldAt)],
        [
          text.customer,
          <FileLink key="customer" to="/admin/customer/index" id={sale.customerId}>
            {sale.customerName}
          </FileLink>,
        ],
        [text.phone, sale.phoneMasked],
        [text.asked, <Price key="asked" fen={sale.askedFen} />],
        [text.received, <Price key="received" fen={sale.receivedFen} size={20} />],
        [text.creditPaid, sale.creditFen === 0 ? null : <Price key="credited" fen={sale.creditFen} />],
        [text.differenceReason, sale.differenceReason],
        [
          text.means,
          sale.creditFen === 0
            ? words.paymentMeans[sale.means]
            : `${words.paymentMeans[sale.means]} ¥${yuan(sale.receivedFen - sale.creditFen)}`,
        ],
        [text.way, sale.distance ? text.distance : null],
        [
          text.parcel,
          sale.parcel === null
            ? null
            : `${sale.parcel.carrier} ${sale.parcel.number}　${momentFigures(sale.parcel.sentAt)}`,
        ],
        [
          text.custom,
          sale.custom === null
            ? null
            : `${sale.custom.works.map((one) => words.customWorks[one]).join('、')}，${sale.custom.words}`,
        ],
        [
          text.customSignature,
          sale.custom === null ? null : sale.custom.signature === null ? (
            text.customNot
          ) : (
            <Box key="signature" className="sale__signature">
              <Picture
                src={sale.custom.signature.previewUrl}
                alt={text.customSignature}
                ratio={40}
                fit="contain"
              />
            </Box>
          ),
        ],
        [text.store, sale.storeName],
        [text.staff, sale.staffName],
        [
          text.warranty,
          sale.state !== 'handed_over'
            ? null
            : sale.warrantyEndsOn === null
              ? deskText.handover.warrantyWaiting
              : dayFigures(sale.warrantyEndsOn),
        ],
        [
          text.handedOverAt,
          sale.handedOverAt === null || sale.handedOverAt === sale.soldAt
            ? null
            : momentFigures(sale.handedOverAt),
        ],
        [sale.state === 'cancelled' ? text.endReason : text.reverseReason, sale.reverseReason],
        [text.reversedAt, sale.reversedAt === null ? null : momentFigures(sale.reversedAt)],
        [
          text.tradeInPaper,
          sale.tradedIn === null ? null : (
            <FileLink key="trade-in" to="/admin/trade-in/index" id={sale.tradedIn.id}>
              {sale.tradedIn.number}
            </FileLink>
          ),
        ],
        [text.tradedIn, sale.tradedIn === null ? null : <Price key="credit" fen={sale.tradedIn.creditFen} />],
        [
          text.pieceFile,
          <FileLink key="piece" to="/admin/piece/index" id={sale.pieceId}>
            {spacedSerial(sale.serial)}
          </FileLink>,
        ],
      ]}
    />
  );
}

/** The money that goes back: how much, until when, and that it did. */
function Refund({ payout }: { payout: NonNullable<Sale['payout']> }) {
  return (
    <Section
      title={deskText.payouts.title}
      aside={
        <Badge tone={payout.state === 'paid' ? 'good' : 'waiting'}>{words.payoutStates[payout.state]}</Badge>
      }
    >
      <Facts
        facts={[
          [deskText.payouts.number, payout.number],
          [text.refund, <Price key="refund" fen={payout.amountFen} size={20} />],
          [text.refundDue, dayFigures(payout.dueOn)],
          [text.refundPaid, payout.paidAt === null ? null : momentFigures(payout.paidAt)],
          [text.refundReference, payout.reference],
        ]}
      />
    </Section>
  );
}

/** How it ended: on what, what was kept back of each part. */
function Returned({ returned }: { returned: NonNullable<Sale['returned']> }) {
  return (
    <Section title={text.returned}>
      <Facts
        facts={[
          [text.returnNumber, returned.number],
          [text.time, momentFigures(returned.takenAt)],
          [text.returnBy, returned.staffName],
          [text.ground, words.returnGrounds[returned.ground]],
          [text.condition, deskText.custody.conditions[returned.condition]],
          [text.endReason, returned.reason],
          ...returned.lines.map((line): readonly [string, string] => [
            words.refundParts[line.part],
            [
              `¥${yuan(line.paidFen)}`,
              ...(line.deductFen === 0 ? [] : [text.kept(yuan(line.deductFen))]),
            ].join('，'),
          ]),
        ]}
      />
    </Section>
  );
}
