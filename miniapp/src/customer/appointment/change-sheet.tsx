import { LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import type { Appointment } from '@/api/appointments';
import { changeTray, type TrayItemNow, type TrayWish } from '@/api/trays';
import { Button, TextTap } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { useTray } from '@/hooks/use-tray';
import { go } from '@/platform/navigation';
import { sizeName } from '@/text/size';
import { trayText as text } from '@/text/tray';

/** A wish with what is drawn of it. */
interface Drawn extends TrayWish {
  name: string;
  picture: string;
}

const keyOf = (one: TrayWish): string => one.pieceId ?? `${one.styleId}:${String(one.sizeHmm ?? '')}`;

const ofItem = (item: TrayItemNow): Drawn => ({
  styleId: item.styleId,
  pieceId: item.pieceId ?? undefined,
  sizeHmm: item.wishedSizeHmm ?? undefined,
  name: item.name,
  picture: item.picture,
});

interface ChangeProps {
  visit: Appointment;
  items: readonly TrayItemNow[];
  onClose: () => void;
}

/** What is on the tray, and what has been put aside while browsing: taken off and on until it is saved. */
export function ChangeSheet({ visit, items, onClose }: ChangeProps) {
  const aside = useTray((tray) => tray.items);
  const [wishes, setWishes] = useState<readonly Drawn[]>(() =>
    items.filter((item) => item.wish !== 'declined').map(ofItem),
  );
  const has = (one: TrayWish): boolean => wishes.some((wish) => keyOf(wish) === keyOf(one));
  const offered = aside
    .map((item): Drawn => {
      const { styleId, pieceId, sizeHmm, name, picture } = item;
      return { styleId, pieceId: pieceId ?? undefined, sizeHmm: sizeHmm ?? undefined, name, picture };
    })
    .filter((one) => !has(one));
  const save = async (): Promise<void> => {
    const plain = wishes.map(({ styleId, pieceId, sizeHmm }) => ({ styleId, pieceId, sizeHmm }));
    if (await attempt(() => changeTray(visit.id, plain))) {
      say(text.saved);
      onClose();
    }
  };
  return (
    <Sheet
      open
      title={text.changeTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.save}
        </Button>
      }
    >
      {wishes.length === 0 ? <Txt as="p">{text.changeNone}</Txt> : null}
      {wishes.map((wish) => (
        <Line
          key={keyOf(wish)}
          wish={wish}
          word={text.remove}
          onTap={() => setWishes(wishes.filter((one) => one !== wish))}
        />
      ))}
      <Section title={text.add}>
        {offered.length === 0 ? (
          <>
            <Txt as="p">{text.addNone}</Txt>
            <TextTap onTap={() => go('/pages/browse/index')}>{text.toBrowse}</TextTap>
          </>
        ) : null}
        {offered.map((one) => (
          <Line
            key={keyOf(one)}
            wish={one}
            word={text.putOn}
            disabled={wishes.length >= LIMITS.wishes}
            onTap={() => setWishes([...wishes, one])}
          />
        ))}
      </Section>
    </Sheet>
  );
}

interface LineProps {
  wish: Drawn;
  word: string;
  disabled?: boolean;
  onTap: () => void;
}

function Line({ wish, word, disabled, onTap }: LineProps) {
  return (
    <PieceLine
      picture={wish.picture}
      name={wish.name}
      note={wish.sizeHmm === undefined ? '' : sizeName(wish.sizeHmm)}
      end={
        <TextTap onTap={onTap} disabled={disabled}>
          {word}
        </TextTap>
      }
    />
  );
}
