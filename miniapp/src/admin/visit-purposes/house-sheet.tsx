import {
  PURPOSE_BOUNDS,
  ROOM_KINDS,
  STAFF_SKILLS,
  type PurposeNumber,
  type RoomKind,
  type StaffSkill,
} from '@zhuyue/shared';
import { useState } from 'react';
import { saveHousePurpose, type PurposeSetting } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { HouseNumber, readNumber, typedNumber } from '../parts/rule-number';
import type { useSeen } from '../parts/seen';

const text = deskText.settings;
const ANYBODY = 'anybody';

export interface HouseSheetProps {
  setting: PurposeSetting;
  save: ReturnType<typeof useSeen>['save'];
  onClose: () => void;
}

/** The house's rule of a purpose, and what it leaves to stores. */
export function HousePurposeSheet({ setting, save, onClose }: HouseSheetProps) {
  const { purpose, numbers } = setting;
  const [typed, setTyped] = useState(() => numbers.map((one) => ({ ...typedNumber(one), field: one.field })));
  const [tried, setTried] = useState(false);
  const [form, setForm] = useState({
    skill: setting.skill,
    roomKind: setting.houseRoomKind,
    tray: setting.tray,
    active: setting.houseActive,
    roomKindFree: setting.roomKindFree,
    activeFree: setting.activeFree,
  });
  const keep = async (): Promise<void> => {
    setTried(true);
    const read = typed.flatMap((one) => {
      const number = readNumber(one, PURPOSE_BOUNDS[one.field]);
      return number === null ? [] : [{ field: one.field, ...number }];
    });
    if (read.length !== typed.length) return;
    await save((seen) => saveHousePurpose(purpose, { ...form, numbers: read }, seen), onClose);
  };
  const put = (field: PurposeNumber, to: (typeof typed)[number]): void =>
    setTyped(typed.map((one) => (one.field === field ? to : one)));
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
      <Switch label={text.offered} on={form.active} onChange={(active) => setForm({ ...form, active })} />
      <Switch
        label={text.activeFree}
        on={form.activeFree}
        onChange={(activeFree) => setForm({ ...form, activeFree })}
      />
      {typed.map((one) => (
        <HouseNumber
          key={one.field}
          typed={one}
          onTyped={(to) => put(one.field, { ...to, field: one.field })}
          label={text.purposeNumbers[one.field]}
          note={text.purposeNotes[one.field]}
          bounds={PURPOSE_BOUNDS[one.field]}
          tried={tried}
        />
      ))}
      <Field label={text.roomKind}>
        <Chips<RoomKind | ''>
          label={text.roomKind}
          value={form.roomKind}
          onChoose={(roomKind) => setForm({ ...form, roomKind })}
          options={[
            ...ROOM_KINDS.map((kind) => ({ value: kind, text: words.roomKinds[kind] })),
            { value: '' as const, text: text.noRoom },
          ]}
        />
      </Field>
      <Switch
        label={text.roomFree}
        on={form.roomKindFree}
        onChange={(roomKindFree) => setForm({ ...form, roomKindFree })}
      />
      <Field label={text.skills}>
        <Chips<StaffSkill | typeof ANYBODY>
          label={text.skills}
          value={form.skill ?? ANYBODY}
          onChoose={(one) => setForm({ ...form, skill: one === ANYBODY ? null : one })}
          options={[
            { value: ANYBODY, text: text.anybody },
            ...STAFF_SKILLS.map((one) => ({ value: one, text: words.staffSkills[one] })),
          ]}
        />
      </Field>
      <Switch
        label={text.tray}
        note={text.trayNote}
        on={form.tray}
        onChange={(tray) => setForm({ ...form, tray })}
      />
    </Sheet>
  );
}
