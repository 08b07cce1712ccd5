import { LIMITS, PAYMENT_MEANS, yuan } from '@zhuyue/shared';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { owesCashReport, receivedOf, type FormFault, type HandOverForm } from './form';

const text = deskText.handover;

export interface PartProps {
  form: HandOverForm;
  faults: readonly FormFault[];
  onFill: (some: Partial<HandOverForm>) => void;
}

export function Person({ form, faults, onFill }: PartProps) {
  return (
    <Section title={text.customer}>
      <TextField
        label={text.phone}
        kind="phone"
        maxLength={11}
        value={form.phone}
        onValue={(phone) => onFill({ phone, credits: [] })}
        hint={text.phoneHint}
        error={faults.includes('phone') ? text.phoneWrong : undefined}
      />
      <TextField
        label={text.name}
        optional
        maxLength={LIMITS.name}
        value={form.name}
        onValue={(name) => onFill({ name })}
      />
    </Section>
  );
}

export function Payment({ form, askedFen, faults, onFill }: PartProps & { askedFen: number }) {
  const received = receivedOf(form, askedFen);
  const less = received === null ? 0 : askedFen - received;
  return (
    <Section title={text.payment}>
      <TextField
        label={text.received}
        kind="decimal"
        maxLength={14}
        value={form.received ?? yuan(askedFen)}
        onValue={(typed) => onFill({ received: typed })}
        hint={
          less > 0 ? text.difference(yuan(less)) : less < 0 ? text.differenceMore(yuan(-less)) : undefined
        }
        error={faults.includes('received') ? text.receivedWrong : undefined}
      />
      {less === 0 ? null : (
        <TextField
          label={text.differenceReason}
          maxLength={LIMITS.reason}
          value={form.reason}
          onValue={(reason) => onFill({ reason })}
          error={faults.includes('reason') ? text.differenceMissing : undefined}
        />
      )}
      <Field label={text.means} error={faults.includes('means') ? text.meansMissing : undefined}>
        <Chips
          label={text.means}
          value={form.means}
          onChoose={(means) => onFill({ means })}
          options={PAYMENT_MEANS.map((one) => ({ value: one, text: words.paymentMeans[one] }))}
        />
      </Field>
      {owesCashReport(form, askedFen) ? (
        <Box className="counter__cash" role="status">
          <Txt as="p" className="counter__strong">
            {text.cashTitle}
          </Txt>
          <Txt as="p">{text.cashText}</Txt>
        </Box>
      ) : null}
    </Section>
  );
}
