import {
  CERTIFICATE_KINDS,
  leastOf,
  LIMITS,
  TRAINING_BOUNDS,
  TRAINING_FIELDS,
  type CertificateKind,
  type TrainingField,
} from '@zhuyue/shared';
import { useState } from 'react';
import { writeTerms, type Terms } from '@/api/desk/training';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';

const text = deskText.training;

type Typed = Record<CertificateKind, Record<TrainingField, string>>;

const each = <V,>(of: (kind: CertificateKind, field: TrainingField) => V) =>
  Object.fromEntries(
    CERTIFICATE_KINDS.map((kind) => [
      kind,
      Object.fromEntries(TRAINING_FIELDS.map((field) => [field, of(kind, field)])),
    ]),
  ) as Record<CertificateKind, Record<TrainingField, V>>;

/** The number typed; null where it is none or lies out of bounds. */
function numberOf(kind: CertificateKind, field: TrainingField, typed: string): number | null {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : -1;
  return number >= leastOf(kind, field) && number <= TRAINING_BOUNDS[field].most ? number : null;
}

/** A draft for the second person, written over what holds. */
export function TermsSheet({ inForce, onClose }: { inForce: Terms; onClose: () => void }) {
  const [typed, setTyped] = useState<Typed>(() => each((kind, field) => String(inForce[kind][field])));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    const read = each((kind, field) => numberOf(kind, field, typed[kind][field]));
    const numbers = CERTIFICATE_KINDS.flatMap((kind) => TRAINING_FIELDS.map((field) => read[kind][field]));
    if (reason.trim() === '' || numbers.includes(null)) return;
    if (JSON.stringify(read) === JSON.stringify(each((kind, field) => inForce[kind][field]))) {
      say(text.termsSame);
      return;
    }
    if (!(await attempt(() => writeTerms({ terms: read as Terms, reason: reason.trim() })))) return;
    say(text.termsSaved);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.termsWrite}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.termsSave}
        </Button>
      }
    >
      {CERTIFICATE_KINDS.map((kind) => (
        <Section key={kind} title={text.kindName(text.kinds[kind])}>
          {TRAINING_FIELDS.map((field) => (
            <TextField
              key={field}
              label={`${text.kinds[kind]} ${text.fields[field]}`}
              kind="number"
              maxLength={3}
              value={typed[kind][field]}
              onValue={(value) =>
                setTyped((before) => ({ ...before, [kind]: { ...before[kind], [field]: value } }))
              }
              end={<Txt className="desk-soft">{text.units[field]}</Txt>}
              error={
                numberOf(kind, field, typed[kind][field]) === null
                  ? text.termsRange(leastOf(kind, field), TRAINING_BOUNDS[field].most)
                  : undefined
              }
            />
          ))}
        </Section>
      ))}
      <TextArea
        label={text.termsReason}
        maxLength={LIMITS.reason}
        value={reason}
        onValue={setReason}
        error={tried && reason.trim() === '' ? text.termsMissing : undefined}
      />
    </Sheet>
  );
}
