import { readTag } from '@zhuyue/shared';
import { useState } from 'react';
import { pieceByTag } from '@/api/desk/pieces';
import { Box } from '@/components/elements';
import { SearchField } from '@/components/field';
import { say, tell } from '@/components/notice';
import { ScanButton } from '@/components/scan-button';
import { deskText } from '@/text/desk';
import { scanText } from '@/text/scan';

const text = deskText.labels;

/** A scanner types the link and presses Enter; a phone has its camera. */
export function ScanIn({ onPiece }: { onPiece: (pieceId: string) => void }) {
  const [typed, setTyped] = useState('');
  const read = async (scanned: string): Promise<void> => {
    const reading = readTag(scanned);
    if (reading.kind === 'foreign' || reading.kind === 'malformed') {
      say(scanText[reading.kind]);
      return;
    }
    try {
      const piece = await pieceByTag(reading.kind === 'code' ? reading.code.serial : reading.serial);
      onPiece(piece.id);
      setTyped('');
      say(text.scanned(piece.name));
    } catch (error) {
      await tell(error);
    }
  };
  return (
    <Box className="labels-scan">
      <SearchField
        value={typed}
        onValue={setTyped}
        placeholder={text.scanTitle}
        maxLength={200}
        onSearch={() => void read(typed)}
      />
      <ScanButton kind="quiet" onText={(scanned) => void read(scanned)}>
        {text.scanIn}
      </ScanButton>
    </Box>
  );
}
