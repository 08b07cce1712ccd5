import { useState } from 'react';
import type { DeskStore } from '@/api/desk/today';
import { Box, Txt } from '@/components/elements';
import { SearchField } from '@/components/field';
import { Icon } from '@/components/icon';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { deskText } from '@/text/desk';
import { deskFrame } from '@/text/desk-frame';
import { useChosenStore } from './chosen-store';

const text = deskText.frame;

export interface StoreSheetProps {
  open: boolean;
  stores: readonly DeskStore[];
  chosen: string | undefined;
  onClose: () => void;
}

/** Which store the desk stands in; remembered on this device. */
export function StoreSheet({ open, stores, chosen, onClose }: StoreSheetProps) {
  const [wanted, setWanted] = useState('');
  const choose = useChosenStore((state) => state.choose);
  const found = stores.filter((one) => `${one.city}${one.name}`.includes(wanted.trim()));
  return (
    <Sheet open={open} title={text.chooseStore} onClose={onClose}>
      <SearchField value={wanted} onValue={setWanted} placeholder={text.storeSearch} />
      {found.map((one) => (
        <Tap
          key={one.id}
          className="desk-choice"
          role="radio"
          pressed={one.id === chosen}
          onTap={() => {
            choose(one.id);
            onClose();
          }}
        >
          <Box className="desk-choice__words">
            <Txt>{one.name}</Txt>
            <Txt className="desk-choice__note">{one.city}</Txt>
          </Box>
          {one.id === chosen ? <Icon name="check" size={20} /> : null}
        </Tap>
      ))}
      {found.length === 0 ? <Txt className="desk-none">{deskFrame.empty}</Txt> : null}
    </Sheet>
  );
}
