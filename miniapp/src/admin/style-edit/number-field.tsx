import { useState } from 'react';
import { TextField } from '@/components/field';
import { deskText } from '@/text/desk';

export interface NumberFieldProps {
  label: string;
  /** A whole number of the smallest unit; null when it is not known. */
  value: number | null;
  onValue: (value: number | null) => void;
  /** How many of the smallest unit make one of what is typed: 100 fen, 1,000 mg. */
  per: 1 | 100 | 1000;
  hint?: string;
  optional?: boolean;
  error?: string;
}

const PLACES = { 1: 0, 100: 2, 1000: 3 } as const;

/** `3.52` → 3520; null for what is no number of so many places. */
export function readNumber(text: string, per: 1 | 100 | 1000): number | null {
  const match = /^(\d{1,9})(?:\.(\d*))?$/.exec(text.trim());
  const rest = match?.[2] ?? '';
  if (!match || rest.length > PLACES[per]) return null;
  return Number(match[1]) * per + Number(rest.padEnd(PLACES[per], '0') || '0');
}

const written = (value: number | null, per: number): string => (value === null ? '' : String(value / per));

/** What is typed stays as it was typed; the number behind it goes out when it is one. */
export function NumberField({ label, value, onValue, per, hint, optional, error }: NumberFieldProps) {
  const [typed, setTyped] = useState(written(value, per));
  const read = readNumber(typed, per);
  const wrong = typed.trim() !== '' && read === null;
  // Nothing and nought are one to the wording, and 0.5 begins with a nought.
  const shown = !wrong && (read ?? 0) !== (value ?? 0) ? written(value, per) : typed;
  return (
    <TextField
      label={label}
      kind="decimal"
      value={shown}
      hint={hint}
      optional={optional}
      error={wrong ? deskText.styleEdit.wrongNumber : error}
      maxLength={12}
      onValue={(text) => {
        setTyped(text);
        if (text.trim() === '') onValue(null);
        else {
          const next = readNumber(text, per);
          if (next !== null) onValue(next);
        }
      }}
    />
  );
}
