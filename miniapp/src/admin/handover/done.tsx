import { spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { newSaleQuery } from '@/api/desk/sales';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Icon } from '@/components/icon';
import { PieceLine } from '@/components/cards';
import { Price } from '@/components/price';
import { Facts } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';

const text = deskText.handover;

/** It is done: the number to write on the receipt, and the warranty as soon as it stands. */
export function Done({ saleId }: { saleId: string }) {
  const asked = useQuery(newSaleQuery(saleId));
  return (
    <Faces query={asked}>
      {(sale) => (
        <Box className="done">
          <Box className="done__head">
            <Icon name="check" size={48} />
            <Txt as="p" className="done__number" selectable>
              {sale.number}
            </Txt>
            <Txt className="desk-soft">{text.number}</Txt>
          </Box>
          <PieceLine picture={sale.picture} name={sale.pieceName} note={spacedSerial(sale.serial)} />
          <Facts
            facts={[
              [text.confirmName, sale.customerName],
              [text.phone, sale.phoneMasked],
              [text.confirmReceived, <Price key="received" fen={sale.receivedFen} size={20} />],
              [text.confirmCredit, sale.creditFen === 0 ? null : <Price key="credit" fen={sale.creditFen} />],
              [text.confirmMeans, words.paymentMeans[sale.means]],
              [
                text.warranty,
                <Box as="span" key="warranty" live="polite">
                  <Txt>
                    {sale.state === 'paid'
                      ? sale.distance
                        ? text.confirmDistance
                        : text.laterNote
                      : sale.warrantyEndsOn === null
                        ? text.warrantyWaiting
                        : text.warrantyTo(dayFigures(sale.warrantyEndsOn))}
                  </Txt>
                </Box>,
              ],
            ]}
          />
          {sale.cashReportOwed ? (
            <Box className="counter__cash" role="status">
              <Txt as="p" className="counter__strong">
                {text.cashTitle}
              </Txt>
              <Txt as="p">{text.cashText}</Txt>
            </Box>
          ) : null}
        </Box>
      )}
    </Faces>
  );
}
