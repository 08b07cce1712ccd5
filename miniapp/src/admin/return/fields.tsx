import {
  LIMITS,
  PIECE_CONDITIONS,
  RETURN_GROUNDS,
  RETURN_RULES,
  spacedSerial,
  yuan,
  type PieceCondition,
  type ReturnGround,
} from '@zhuyue/shared';
import type { ReturnOutlook, Sale } from '@/api/desk/sales';
import { PieceLine } from '@/components/cards';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextArea, TextField } from '@/components/field';
import { say } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { Price } from '@/components/price';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { Evidence } from '../parts/evidence';
import { ScanBox } from '../parts/scan-box';
import { keptOf, mayKeep, refundOf, type ReturnForm } from './form';

const text = deskText.returns;

export interface ReturnFieldsProps {
  sale: Sale;
  outlook: ReturnOutlook;
  form: ReturnForm;
  tried: boolean;
  photos: readonly SentPhoto[];
  onPhotos: (photos: readonly SentPhoto[]) => void;
  onFill: (some: Partial<ReturnForm>) => void;
}

export function ReturnFields(props: ReturnFieldsProps) {
  const { sale, outlook, form, tried, photos, onPhotos, onFill } = props;
  const late = !outlook.agreedInCase && outlook.daysSinceHandOver > RETURN_RULES.noReasonDays;
  return (
    <Box className="desk-halves">
      <Box>
        <PieceLine
          picture={sale.picture}
          name={sale.pieceName}
          note={`${sale.number}　${sale.customerName}`}
        />
        <InHand {...props} />
        <Field
          label={text.ground}
          hint={`${text.since(outlook.daysSinceHandOver)}。${outlook.agreedInCase ? text.agreedInCase : text.groundNotes[form.ground]}`}
          error={late && form.ground === 'no_reason' ? text.refusals.period_over : undefined}
        >
          <Chips<ReturnGround>
            label={text.ground}
            value={form.ground}
            onChoose={(ground) => onFill({ ground })}
            options={RETURN_GROUNDS.map((one) => ({ value: one, text: words.returnGrounds[one] }))}
          />
        </Field>
        <Field label={text.condition}>
          <Chips<PieceCondition>
            label={text.condition}
            value={form.condition}
            onChoose={(condition) => onFill({ condition })}
            options={PIECE_CONDITIONS.map((one) => ({
              value: one,
              text: deskText.custody.conditions[one],
            }))}
          />
        </Field>
        <TextArea
          label={text.reason}
          value={form.reason}
          onValue={(reason) => onFill({ reason })}
          maxLength={LIMITS.reason}
          error={tried && form.reason.trim() === '' ? text.reasonMissing : undefined}
        />
        <Evidence label={text.photos} value={photos} onValue={onPhotos} />
      </Box>
      <Money {...props} />
    </Box>
  );
}

/** What comes back must be what was sold: its tag, read here. */
function InHand({ sale, form, tried, onFill }: ReturnFieldsProps) {
  const take = (serial: string): void => {
    if (serial === sale.serial) onFill({ serial });
    else say(text.wrongPiece);
  };
  return (
    <Section title={text.scanTitle}>
      {form.serial === null ? (
        <>
          <Txt as="p" className="desk-lead">
            {text.scanText}
          </Txt>
          <ScanBox scan={text.scan} onSerial={take} />
          {tried ? (
            <Txt as="p" className="desk-wrong">
              {text.scanMissing}
            </Txt>
          ) : null}
        </>
      ) : (
        <Txt as="p">{text.scanned(spacedSerial(form.serial))}</Txt>
      )}
    </Section>
  );
}

/** Part by part: what was paid, what is kept back, and what is owed in the end. */
function Money({ outlook, form, onFill }: ReturnFieldsProps) {
  const owed = refundOf(form, outlook.parts);
  const keeps = mayKeep(form);
  return (
    <Section title={text.paid}>
      {outlook.parts.map(({ part, paidFen }) => (
        <Box key={part}>
          {keeps ? (
            <TextField
              label={text.keep(words.refundParts[part])}
              optional
              kind="decimal"
              maxLength={12}
              value={form.kept[part] ?? ''}
              onValue={(typed) => onFill({ kept: { ...form.kept, [part]: typed } })}
              hint={text.keepHint(yuan(paidFen))}
              error={keptOf(form, part, paidFen) === null ? text.keepWrong : undefined}
            />
          ) : (
            <Box className="return__part">
              <Txt>{words.refundParts[part]}</Txt>
              <Price fen={paidFen} />
            </Box>
          )}
        </Box>
      ))}
      {keeps ? null : (
        <Txt as="p" className="desk-soft">
          {text.keepClosed}
        </Txt>
      )}
      <Box className="return__owed" live="polite">
        <Txt>{text.refund}</Txt>
        {owed === null ? null : <Price fen={owed} size={32} />}
      </Box>
      <Txt as="p" className="desk-soft">
        {text.refundNote(RETURN_RULES.refundDays)}
      </Txt>
    </Section>
  );
}
