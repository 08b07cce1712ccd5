import { Box, Txt } from './elements';
import { Icon } from './icon';
import { Tap } from './tap';
import { common } from '@/text';
import './choice.scss';

export interface Option<V extends string> {
  value: V;
  text: string;
  /** Small words under it: a count, a price, why it cannot be had. */
  note?: string;
  disabled?: boolean;
}

export interface ChipsProps<V extends string> {
  options: readonly Option<V>[];
  /** What is chosen; a list where several may be. */
  value: V | null | readonly V[];
  onChoose: (value: V) => void;
  label: string;
  /** One row that scrolls, instead of several rows. */
  row?: boolean;
}

/** Words to choose from. The caller decides what choosing an already chosen one means. */
export function Chips<V extends string>({ options, value, onChoose, label, row = false }: ChipsProps<V>) {
  const several = Array.isArray(value);
  const on = (one: V): boolean => (several ? (value as readonly V[]).includes(one) : value === one);
  return (
    <Box className={`chips ${row ? 'chips--row' : ''}`} role={several ? 'group' : 'radiogroup'} label={label}>
      {options.map((option) => (
        <Tap
          key={option.value}
          className={`chip ${on(option.value) ? 'chip--on' : ''} ${option.disabled ? 'chip--off' : ''}`}
          role={several ? undefined : 'radio'}
          pressed={on(option.value)}
          disabled={option.disabled}
          onTap={() => onChoose(option.value)}
        >
          <Txt className="chip__text">{option.text}</Txt>
          {option.note ? <Txt className="chip__note">{option.note}</Txt> : null}
        </Tap>
      ))}
    </Box>
  );
}

export interface StepperProps {
  label: string;
  value: number;
  onValue: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  /** How the number is written, with its unit. */
  write?: (value: number) => string;
}

export function Stepper({ label, value, onValue, min, max, step = 1, write = String }: StepperProps) {
  return (
    <Box className="stepper" role="group" label={label}>
      <Txt className="stepper__label">{label}</Txt>
      <Tap
        className="stepper__tap"
        label={`${common.decrease}${label}`}
        disabled={value - step < min}
        onTap={() => onValue(value - step)}
      >
        <Icon name="minus" size={20} />
      </Tap>
      <Box className="stepper__value" live="polite">
        <Txt>{write(value)}</Txt>
      </Box>
      <Tap
        className="stepper__tap"
        label={`${common.increase}${label}`}
        disabled={value + step > max}
        onTap={() => onValue(value + step)}
      >
        <Icon name="plus" size={20} />
      </Tap>
    </Box>
  );
}

export interface SwitchProps {
  label: string;
  note?: string;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}

export function Switch({ label, note, on, onChange, disabled }: SwitchProps) {
  return (
    <Tap className="switch" role="switch" pressed={on} disabled={disabled} onTap={() => onChange(!on)}>
      <Box className="switch__words">
        <Txt as="span">{label}</Txt>
        {note ? <Txt className="switch__note">{note}</Txt> : null}
      </Box>
      <Box className={`switch__track ${on ? 'switch__track--on' : ''}`} hiddenFromReaders>
        <Box className="switch__knob" />
      </Box>
    </Tap>
  );
}

export interface StarsProps {
  label: string;
  value: number;
  onValue?: (value: number) => void;
}

/** One to five, drawn as stones. Without `onValue` it only shows. */
export function Stars({ label, value, onValue }: StarsProps) {
  return (
    <Box
      className="stars"
      role={onValue ? 'radiogroup' : 'img'}
      label={onValue ? label : `${label} ${common.stars(value)}`}
    >
      {[1, 2, 3, 4, 5].map((n) =>
        onValue ? (
          <Tap
            key={n}
            role="radio"
            pressed={value === n}
            label={common.stars(n)}
            className={`stars__one ${n <= value ? 'stars__one--on' : ''}`}
            onTap={() => onValue(n)}
          >
            <Icon name="gem" size={32} />
          </Tap>
        ) : (
          <Box key={n} className={`stars__one ${n <= value ? 'stars__one--on' : ''}`}>
            <Icon name="gem" size={20} />
          </Box>
        ),
      )}
    </Box>
  );
}
