import { FINGERS, type Finger } from '@zhuyue/shared';
import { useState } from 'react';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { Row, Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { sizeTables } from '@/text/size';
import { visitText as text } from '@/text/visit';
import { sizeTyped, type FitDraft } from './draft';

export interface RingsProps {
  rings: FitDraft['rings'];
  onRings: (rings: FitDraft['rings']) => void;
}

/** One size a finger, in millimetres; every table's number is a view of it. */
export function Rings({ rings, onRings }: RingsProps) {
  const [adding, setAdding] = useState(false);
  const without = (finger: Finger): FitDraft['rings'] => rings.filter((ring) => ring.finger !== finger);
  return (
    <Section title={text.rings}>
      {rings.length === 0 ? (
        <Txt as="p" className="fit__lead">
          {text.ringNone}
        </Txt>
      ) : null}
      {rings.map(({ finger, sizeHmm }) => (
        <Row
          key={finger}
          icon="kind-ring"
          title={text.fingers[finger]}
          note={sizeTables(sizeHmm).slice(0, 4).join(' · ')}
          end={
            <TextTap onTap={() => onRings(without(finger))}>{text.removeRing(text.fingers[finger])}</TextTap>
          }
        />
      ))}
      <Button full icon="plus" disabled={rings.length === FINGERS.length} onTap={() => setAdding(true)}>
        {text.ringAdd}
      </Button>
      {adding ? (
        <AddRing
          taken={rings.map((ring) => ring.finger)}
          onClose={() => setAdding(false)}
          onAdd={(finger, sizeHmm) => {
            onRings([...without(finger), { finger, sizeHmm }]);
            setAdding(false);
          }}
        />
      ) : null}
    </Section>
  );
}

interface AddRingProps {
  taken: readonly Finger[];
  onAdd: (finger: Finger, sizeHmm: number) => void;
  onClose: () => void;
}

function AddRing({ taken, onAdd, onClose }: AddRingProps) {
  const free = FINGERS.filter((finger) => !taken.includes(finger));
  const [finger, setFinger] = useState<Finger | null>(
    free.find((one) => one === 'left_ring') ?? free[0] ?? null,
  );
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const size = sizeTyped(typed);
  const add = (): void => {
    setWrong(size === null);
    if (size !== null && finger !== null) onAdd(finger, size);
  };
  return (
    <Sheet
      open
      title={text.ringAdd}
      onClose={onClose}
      bar={
        <Button kind="gold" full disabled={finger === null} onTap={add}>
          {text.addRing}
        </Button>
      }
    >
      <Chips<Finger>
        label={text.finger}
        value={finger}
        onChoose={setFinger}
        options={free.map((value) => ({ value, text: text.fingers[value] }))}
      />
      <TextField
        label={text.size}
        hint={size === null ? text.sizeHint : sizeTables(size).slice(0, 3).join(' · ')}
        kind="decimal"
        value={typed}
        onValue={setTyped}
        maxLength={5}
        error={wrong && size === null ? text.sizeWrong : undefined}
      />
    </Sheet>
  );
}
