import { Stepper, Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { deskText } from '@/text/desk';
import { figureWords, stepOf, type RuleNumber } from './rule-figures';
import './settings.scss';

const text = deskText.settings;

export interface NumberFacts {
  field: RuleNumber;
  house: number;
  own: number | null;
  min: number | null;
  max: number | null;
}

export interface OwnNumberProps {
  facts: NumberFacts;
  label: string;
  note: string;
  own: number | null;
  onOwn: (own: number | null) => void;
}

/** One figure of a store: the house's, or its own between the bounds the house leaves it. */
export function OwnNumber({ facts, label, note, own, onOwn }: OwnNumberProps) {
  const { field, house, min, max } = facts;
  const houseWords = figureWords(field, house);
  if (min === null || max === null) {
    return (
      <Box className="rule-number">
        <Box className="desk-between">
          <Txt>{label}</Txt>
          <Txt className="desk-strong">{houseWords}</Txt>
        </Box>
        <Txt as="p" className="desk-soft">
          {`${note}。${text.hqOnly}`}
        </Txt>
      </Box>
    );
  }
  const within = Math.min(max, Math.max(min, house));
  return (
    <Box className="rule-number">
      <Switch
        label={label}
        note={own === null ? `${note}。${text.asHouseOf(houseWords)}` : note}
        on={own !== null}
        onChange={(on) => onOwn(on ? within : null)}
      />
      {own === null ? null : (
        <Stepper
          label={text.own}
          value={own}
          min={min}
          max={max}
          step={stepOf(field, own)}
          write={(value) => figureWords(field, value)}
          onValue={onOwn}
        />
      )}
    </Box>
  );
}

/** What headquarters types of a figure: the value, and the bounds it leaves to stores. */
export interface TypedNumber {
  field: RuleNumber;
  value: string;
  free: boolean;
  min: string;
  max: string;
}

export const typedNumber = (facts: NumberFacts): TypedNumber => ({
  field: facts.field,
  value: String(facts.house),
  free: facts.min !== null,
  min: String(facts.min ?? facts.house),
  max: String(facts.max ?? facts.house),
});

export interface ReadNumber {
  value: number;
  min: number | null;
  max: number | null;
}

const whole = (typed: string): number | null => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : null);

/** Null: something of it is no whole number within its bounds. */
export function readNumber(typed: TypedNumber, [least, most]: readonly [number, number]): ReadNumber | null {
  const inside = (value: number | null): value is number => value !== null && value >= least && value <= most;
  const value = whole(typed.value);
  if (!inside(value)) return null;
  if (!typed.free) return { value, min: null, max: null };
  const [min, max] = [whole(typed.min), whole(typed.max)];
  return inside(min) && inside(max) && min <= max ? { value, min, max } : null;
}

export interface HouseNumberProps {
  typed: TypedNumber;
  onTyped: (typed: TypedNumber) => void;
  label: string;
  note: string;
  bounds: readonly [number, number];
  tried: boolean;
}

export function HouseNumber({ typed, onTyped, label, note, bounds, tried }: HouseNumberProps) {
  const read = readNumber(typed, bounds);
  return (
    <Box className="rule-number">
      <TextField
        label={label}
        hint={note}
        kind="number"
        maxLength={6}
        value={typed.value}
        onValue={(value) => onTyped({ ...typed, value })}
        error={tried && read === null ? text.outOf(bounds[0], bounds[1]) : undefined}
      />
      <Switch label={text.free} on={typed.free} onChange={(free) => onTyped({ ...typed, free })} />
      {typed.free ? (
        <Box className="spans__line">
          <TextField
            label={text.freeMin}
            kind="number"
            maxLength={6}
            value={typed.min}
            onValue={(min) => onTyped({ ...typed, min })}
          />
          <TextField
            label={text.freeMax}
            kind="number"
            maxLength={6}
            value={typed.max}
            onValue={(max) => onTyped({ ...typed, max })}
          />
        </Box>
      ) : null}
    </Box>
  );
}
