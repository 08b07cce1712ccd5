import { spacedSerial } from '@zhuyue/shared';
import type { DeskPiece } from '@/api/desk/pieces';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { PieceLine } from '@/components/cards';
import { Price } from '@/components/price';
import { Facts } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { isSigned } from '@/platform/strokes';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { creditFenOf, receivedOf, type CustomForm, type HandOverForm } from './form';

const text = deskText.handover;

export interface CheckProps {
  open: boolean;
  piece: DeskPiece;
  form: HandOverForm;
  askedFen: number;
  onClose: () => void;
  onYes: () => Promise<void>;
}

/** `139 0000 0001`: read out to the customer in three breaths. */
const spacedPhone = (phone: string): string => phone.trim().replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');

const customWords = ({ works, words: typed, strokes }: CustomForm): string =>
  [
    works.map((one) => words.customWorks[one]).join('、'),
    typed.trim(),
    isSigned(strokes) ? text.customHasSigned : text.customHasNot,
  ].join('，');

/** Everything that cannot be taken back lightly, said once more. */
export function Check({ open, piece, form, askedFen, onClose, onYes }: CheckProps) {
  const received = receivedOf(form, askedFen) ?? askedFen;
  const credit = creditFenOf(form, askedFen);
  return (
    <Sheet
      open={open}
      title={text.confirmTitle}
      onClose={onClose}
      bar={
        <>
          <Button kind="quiet" full onTap={onClose}>
            {text.back}
          </Button>
          <Button kind="gold" full onTap={onYes}>
            {form.later || form.distance ? text.confirmPay : text.confirmYes}
          </Button>
        </>
      }
    >
      <PieceLine picture={piece.picture} name={piece.name} note={spacedSerial(piece.serial)} />
      <Facts
        facts={[
          [
            text.confirmPhone,
            <Txt key="phone" as="strong" className="check__phone">
              {spacedPhone(form.phone)}
            </Txt>,
          ],
          [text.confirmName, form.name.trim()],
          [text.confirmAsked, <Price key="asked" fen={askedFen} />],
          [text.confirmReceived, <Price key="received" fen={received} size={24} />],
          [text.confirmCredit, credit === 0 ? null : <Price key="credit" fen={credit} />],
          [text.confirmRest, credit === 0 ? null : <Price key="rest" fen={received - credit} size={20} />],
          [text.differenceReason, received === askedFen ? null : form.reason.trim()],
          [text.customWorks, form.custom === null ? null : customWords(form.custom)],
          [text.confirmMeans, form.means === null ? null : words.paymentMeans[form.means]],
        ]}
      />
      <Txt as="p" className="desk-lead">
        {form.distance ? text.confirmDistance : form.later ? text.confirmLater : text.confirmText}
      </Txt>
    </Sheet>
  );
}
