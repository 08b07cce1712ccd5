import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { SearchField } from '@/components/field';
import { Icon } from '@/components/icon';
import { Picture } from '@/components/picture';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { deskFrame } from '@/text/desk-frame';
import { deskText } from '@/text/desk';
import type { Named } from './form';

const text = deskText.priceRules;

export interface Pickable extends Named {
  note?: string;
  picture?: string | null;
}
export interface PickSheetProps {
  title: string;
  search: string;
  onClose: () => void;
  wanted: string;
  onWanted: (words: string) => void;
  /** What answers the words typed; undefined while it is being asked for. */
  found: readonly Pickable[] | undefined;
  picked: readonly Named[];
  onPick: (picked: Named[]) => void;
  /** Under the list: that there is more than is shown. */
  children?: ReactNode;
}

/** Several of many, found by name; what is picked already stands first. */
export function PickSheet(props: PickSheetProps) {
  const { title, search, onClose, wanted, onWanted, found, picked, onPick, children } = props;
  const ids = new Set(picked.map((one) => one.id));
  const others = (found ?? []).filter((one) => !ids.has(one.id));
  const toggle = (one: Named): void =>
    onPick(
      ids.has(one.id)
        ? picked.filter((other) => other.id !== one.id)
        : [...picked, { id: one.id, name: one.name }],
    );
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={onClose}>
          {text.picked(picked.length)}
        </Button>
      }
    >
      <SearchField value={wanted} onValue={onWanted} placeholder={search} />
      {picked.map((one) => (
        <Choice key={one.id} one={one} on onTap={() => toggle(one)} />
      ))}
      {others.map((one) => (
        <Choice key={one.id} one={one} on={false} onTap={() => toggle(one)} />
      ))}
      {found?.length === 0 ? <Txt className="desk-none">{deskFrame.empty}</Txt> : null}
      {children}
    </Sheet>
  );
}

function Choice({ one, on, onTap }: { one: Pickable; on: boolean; onTap: () => void }) {
  return (
    <Tap className="desk-choice" pressed={on} onTap={onTap}>
      {one.picture ? (
        <Box className="desk-thumb">
          <Picture src={one.picture} alt="" />
        </Box>
      ) : null}
      <Box className="desk-choice__words">
        <Txt>{one.name}</Txt>
        {one.note ? <Txt className="desk-choice__note">{one.note}</Txt> : null}
      </Box>
      {on ? <Icon name="check" size={20} /> : null}
    </Tap>
  );
}
