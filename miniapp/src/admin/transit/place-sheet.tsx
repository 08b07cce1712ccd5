import { useState } from 'react';
import type { TransferPlace } from '@/api/desk/transfers';
import { Box, Txt } from '@/components/elements';
import { SearchField } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { deskText } from '@/text/desk';
import { deskFrame } from '@/text/desk-frame';

export interface PlaceSheetProps {
  open: boolean;
  places: readonly TransferPlace[];
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** Every boutique, by name or city. */
export function PlaceSheet({ open, places, onChoose, onClose }: PlaceSheetProps) {
  const [wanted, setWanted] = useState('');
  const found = places.filter((one) => `${one.city}${one.name}`.includes(wanted.trim()));
  return (
    <Sheet open={open} title={deskText.transit.choose} onClose={onClose}>
      <SearchField value={wanted} onValue={setWanted} placeholder={deskText.frame.storeSearch} />
      {found.map((one) => (
        <Tap key={one.id} className="desk-choice" onTap={() => onChoose(one.id)}>
          <Box className="desk-choice__words">
            <Txt>{one.name}</Txt>
            <Txt className="desk-choice__note">{one.city}</Txt>
          </Box>
        </Tap>
      ))}
      {found.length === 0 ? <Txt className="desk-none">{deskFrame.empty}</Txt> : null}
    </Sheet>
  );
}
