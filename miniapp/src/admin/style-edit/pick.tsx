import { useState } from 'react';
import { Chips, type Option } from '@/components/choice';
import { Field } from '@/components/field';
import { Icon } from '@/components/icon';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { Txt } from '@/components/elements';
import { common } from '@/text';

export interface PickProps<V extends string> {
  label: string;
  value: V | null;
  options: readonly Option<V>[];
  onChoose: (value: V) => void;
}

/** One word of a long list: the line shows it, the sheet lets choose. */
export function Pick<V extends string>({ label, value, options, onChoose }: PickProps<V>) {
  const [open, setOpen] = useState(false);
  const chosen = options.find((one) => one.value === value)?.text ?? common.choose;
  return (
    <Field label={label}>
      <Tap className="pick" label={`${label} ${chosen}`} onTap={() => setOpen(true)}>
        <Txt>{chosen}</Txt>
        <Icon name="down" size={16} />
      </Tap>
      <Sheet open={open} title={label} onClose={() => setOpen(false)}>
        <Chips
          label={label}
          value={value}
          options={options}
          onChoose={(one) => {
            onChoose(one);
            setOpen(false);
          }}
        />
      </Sheet>
    </Field>
  );
}
