import { LIMITS, SCAN_POLICY_BOUNDS, SCAN_POLICY_FIELDS, type ScanPolicyField } from '@zhuyue/shared';
import { useState } from 'react';
import { writePolicy, type PolicyTerms } from '@/api/desk/scan-policy';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';

const text = deskText.scanPolicy;

type Typed = Record<ScanPolicyField, string>;
const typedOf = (terms: PolicyTerms): Typed =>
  Object.fromEntries(SCAN_POLICY_FIELDS.map((field) => [field, String(terms[field])])) as Typed;

/** The number typed; null where it is none or lies out of bounds. */
function numberOf(field: ScanPolicyField, typed: string): number | null {
  const { least, most } = SCAN_POLICY_BOUNDS[field];
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : -1;
  return number >= least && number <= most ? number : null;
}

export interface WriteSheetProps {
  base: PolicyTerms;
  inForce: PolicyTerms;
  onClose: () => void;
}

/** A draft for the second person, written over the version it begins with. */
export function WriteSheet({ base, inForce, onClose }: WriteSheetProps) {
  const [typed, setTyped] = useState(() => typedOf(base));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    const read = SCAN_POLICY_FIELDS.map((field) => [field, numberOf(field, typed[field])] as const);
    if (reason.trim() === '' || read.some(([, number]) => number === null)) return;
    if (read.every(([field, number]) => inForce[field] === number)) {
      say(text.same);
      return;
    }
    const terms = Object.fromEntries(read) as PolicyTerms;
    if (!(await attempt(() => writePolicy({ terms, reason: reason.trim() })))) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.write}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.save}
        </Button>
      }
    >
      {SCAN_POLICY_FIELDS.map((field) => {
        const { least, most } = SCAN_POLICY_BOUNDS[field];
        return (
          <TextField
            key={field}
            label={text.fields[field]}
            kind="number"
            maxLength={4}
            value={typed[field]}
            onValue={(value) => setTyped((before) => ({ ...before, [field]: value }))}
            end={<Txt className="desk-soft">{text.units[field]}</Txt>}
            error={numberOf(field, typed[field]) === null ? text.range(least, most) : undefined}
          />
        );
      })}
      <TextArea
        label={text.reason}
        maxLength={LIMITS.reason}
        value={reason}
        onValue={setReason}
        error={tried && reason.trim() === '' ? text.missing : undefined}
      />
    </Sheet>
  );
}
