import { ROOM_KINDS, SETTINGS_LIMITS, type RoomKind } from '@zhuyue/shared';
import { useState } from 'react';
import { saveRoom, type Room, type RoomForm } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Chips, Stepper, Switch } from '@/components/choice';
import { Field, TextField } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import type { useSeen } from '../parts/seen';

const text = deskText.settings;

export interface RoomSheetProps {
  room: Room | null;
  /** Where a new one stands. */
  next: number;
  storeId: string | undefined;
  save: ReturnType<typeof useSeen>['save'];
  onClose: () => void;
}

export function RoomSheet({ room, next, storeId, save, onClose }: RoomSheetProps) {
  const [form, setForm] = useState<RoomForm>(
    room === null
      ? { kind: 'counter', name: '', capacity: 1, position: Math.min(next, 100), active: true }
      : {
          kind: room.kind,
          name: room.name,
          capacity: room.capacity,
          position: room.position,
          active: room.active,
        },
  );
  const [tried, setTried] = useState(false);
  const put = (facts: Partial<RoomForm>): void => setForm({ ...form, ...facts });
  const name = form.name.trim();
  const keep = async (): Promise<void> => {
    setTried(true);
    if (name === '') return;
    await save((seen) => saveRoom(storeId, room?.id ?? null, { ...form, name }, seen), onClose);
  };
  return (
    <Sheet
      open
      title={room === null ? text.addRoom : room.name}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={keep}>
          {text.save}
        </Button>
      }
    >
      <TextField
        label={text.roomName}
        placeholder={text.roomNameHint}
        value={form.name}
        maxLength={SETTINGS_LIMITS.roomName}
        onValue={(value) => put({ name: value })}
        error={tried && name === '' ? text.nameMissing : undefined}
      />
      <Field label={text.roomKind}>
        <Chips<RoomKind>
          label={text.roomKind}
          value={form.kind}
          onChoose={(kind) => put({ kind })}
          options={ROOM_KINDS.map((kind) => ({ value: kind, text: words.roomKinds[kind] }))}
        />
      </Field>
      <Stepper
        label={text.capacity}
        value={form.capacity}
        min={1}
        max={SETTINGS_LIMITS.roomCapacity}
        write={text.capacityOf}
        onValue={(capacity) => put({ capacity })}
      />
      <Stepper
        label={text.position}
        value={form.position}
        min={1}
        max={100}
        onValue={(position) => put({ position })}
      />
      {room === null ? null : (
        <Switch
          label={text.use}
          note={text.useNote}
          on={form.active}
          onChange={(active) => put({ active })}
        />
      )}
    </Sheet>
  );
}
