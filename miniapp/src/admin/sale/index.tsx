import { spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newSaleQuery, reverseSale, type Sale } from '@/api/desk/sales';
import { Badge, tones } from '@/components/badge';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Price } from '@/components/price';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { Bill } from '../parts/bill';
import { DeskPage } from '../parts/desk-page';
import { FileLink } from '../parts/file-link';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';
import './index.scss';

const text = deskText.sales;

export default function SalePage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const asked = useQuery({ ...newSaleQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const reverse = async (reason: string): Promise<boolean> => {
    const gone = await attempt(() => reverseSale(id ?? '', reason));
    if (gone) say(text.reversed);
    return gone;
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
                  dangerous={['reverse']}
                  onStep={() => setAsking(true)}
                />
              </Box>
              <Section title={text.bill}>
                <Bill price={sale.bill} then />
              </Section>
            </Box>
          )}
        </Faces>
      )}
      <AskSheet
        open={asking}
        title={text.reverseTitle}
        lead={text.reverseText}
        missing={deskText.frame.reasonMissing}
        yes={text.reverse}
        danger
        onClose={() => setAsking(false)}
        onYes={reverse}
      />
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
        [text.differenceReason, sale.differenceReason],
        [text.means, words.paymentMeans[sale.means]],
        [text.store, sale.storeName],
        [text.staff, sale.staffName],
        [
          text.warranty,
          sale.state === 'reversed'
            ? null
            : sale.warrantyEndsOn === null
              ? deskText.handover.warrantyWaiting
              : dayFigures(sale.warrantyEndsOn),
        ],
        [text.reverseReason, sale.reverseReason],
        [text.reversedAt, sale.reversedAt === null ? null : momentFigures(sale.reversedAt)],
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
