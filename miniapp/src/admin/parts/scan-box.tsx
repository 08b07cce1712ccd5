import { useState } from 'react';
import { Box } from '@/components/elements';
import { TextField } from '@/components/field';
import { ScanButton } from '@/components/scan-button';
import { serialOf } from '@/components/serial';
import { deskText } from '@/text/desk';
import './scan-box.scss';

const text = deskText.counts;

export interface ScanBoxProps {
  /** The word on the camera's button. */
  scan: string;
  onSerial: (serial: string) => void;
  /** The button is the page's gold one, at the bottom: here only the line to type in. */
  typedOnly?: boolean;
}

/**
 * A line that a scanner gun types into, for it ends each code with Enter; and the camera beside it. The line keeps the
 * cursor after a code, so that the next one may follow at once.
 */
export function ScanBox({ scan, onSerial, typedOnly = false }: ScanBoxProps) {
  const [typed, setTyped] = useState('');
  const take = (read: string): void => {
    if (read.trim() === '') return;
    const serial = serialOf(read);
    if (serial === null) return;
    setTyped('');
    onSerial(serial);
  };
  return (
    <Box className="scan-box">
      <Box className="scan-box__line">
        <TextField
          label={text.typed}
          hint={text.typedHint}
          value={typed}
          onValue={setTyped}
          maxLength={200}
          onEnter={() => take(typed)}
        />
      </Box>
      {typedOnly ? null : (
        <ScanButton kind="quiet" onText={take}>
          {scan}
        </ScanButton>
      )}
    </Box>
  );
}
