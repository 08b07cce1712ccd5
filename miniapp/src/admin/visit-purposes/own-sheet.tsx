import { ROOM_KINDS, type RoomKind } from '@zhuyue/shared';
import { useState } from 'react';
import { savePurpose, type PurposeSetting } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Field } from '@/components/field';
import { Facts } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { OwnNumber } from '../parts/rule-number';
import type { useSeen } from '../parts/seen';

const text = deskText.settings;
const AS_HOUSE = 'as-house';
type RoomChoice = RoomKind | '' | typeof AS_HOUSE;

export interface OwnSheetProps {
  setting: PurposeSetting;
  storeId: string | undefined;
  save: ReturnType<typeof useSeen>['save'];
  onClose: () => void;
}

const roomWord = (kind: RoomKind | ''): string => (kind === '' ? text.noRoom : words.roomKinds[kind]);

/** What a store says of a purpose otherwise than the house, as far as the house lets it. */
export function OwnPurposeSheet({ setting, storeId, save, onClose }: OwnSheetProps) {
  const { purpose, numbers, houseRoomKind, ownRoomKind, roomKindFree, activeFree, houseActive } = setting;
  const [own, setOwn] = useState(() => numbers.map(({ field, own: value }) => ({ field, value })));
  const [room, setRoom] = useState<RoomChoice>(ownRoomKind ?? AS_HOUSE);
  const [offered, setOffered] = useState(setting.ownActive ?? houseActive);
  const keep = (): Promise<void> => {
    const form = {
      numbers: own,
      roomKind: !roomKindFree || room === AS_HOUSE ? null : room,
      active: !activeFree || offered === houseActive ? null : offered,
    };
    return save((seen) => savePurpose(storeId, purpose, form, seen), onClose);
  };
  return (
    <Sheet
      open
      title={words.appointmentPurposes[purpose]}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={keep}>
          {text.save}
        </Button>
      }
    >
      <Facts
        facts={[
          [text.skills, setting.skill === null ? text.anybody : words.staffSkills[setting.skill]],
          [text.tray, setting.tray ? text.trayNote : text.none],
          [text.roomKind, roomKindFree ? null : roomWord(houseRoomKind)],
        ]}
      />
      {activeFree && houseActive ? <Switch label={text.offered} on={offered} onChange={setOffered} /> : null}
      {numbers.map((facts) => (
        <OwnNumber
          key={facts.field}
          facts={facts}
          label={text.purposeNumbers[facts.field]}
          note={text.purposeNotes[facts.field]}
          own={own.find((one) => one.field === facts.field)?.value ?? null}
          onOwn={(value) => setOwn(own.map((one) => (one.field === facts.field ? { ...one, value } : one)))}
        />
      ))}
      {roomKindFree ? (
        <Field label={text.roomKind}>
          <Chips<RoomChoice>
            label={text.roomKind}
            value={room}
            onChoose={setRoom}
            options={[
              { value: AS_HOUSE, text: text.asHouse, note: roomWord(houseRoomKind) },
              ...ROOM_KINDS.map((kind) => ({ value: kind, text: words.roomKinds[kind] })),
              { value: '' as const, text: text.noRoom },
            ]}
          />
        </Field>
      ) : null}
    </Sheet>
  );
}
