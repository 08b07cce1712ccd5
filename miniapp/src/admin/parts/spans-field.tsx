import { Box, Txt } from '@/components/elements';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Icon } from '@/components/icon';
import { Tap } from '@/components/tap';
import { deskText } from '@/text/desk';
import type { TypedSpan } from './clock-time';
import './settings.scss';

const text = deskText.settings;

export interface SpansFieldProps {
  spans: readonly TypedSpan[];
  onSpans: (spans: TypedSpan[]) => void;
  /** What the two ends are called: opening hours, or a shift. */
  from: string;
  to: string;
  /** What no span at all means. */
  empty: string;
  most: number;
  /** Something of it cannot be. */
  wrong?: boolean;
}

/** Periods of a day, typed: quick on a keyboard, and the same in the hand. */
export function SpansField({ spans, onSpans, from, to, empty, most, wrong }: SpansFieldProps) {
  const put = (at: number, facts: Partial<TypedSpan>): void =>
    onSpans(spans.map((one, i) => (i === at ? { ...one, ...facts } : one)));
  const next: TypedSpan = spans.length === 0 ? { from: '10:00', to: '22:00' } : { from: '', to: '' };
  return (
    <Box className="spans">
      {spans.length === 0 ? <Txt className="desk-none">{empty}</Txt> : null}
      {spans.map((one, at) => (
        <Box key={at} className="spans__line">
          <TextField
            label={from}
            value={one.from}
            maxLength={5}
            onValue={(value) => put(at, { from: value })}
          />
          <TextField label={to} value={one.to} maxLength={5} onValue={(value) => put(at, { to: value })} />
          <Tap
            className="spans__drop"
            label={text.removePeriod}
            onTap={() => onSpans(spans.filter((_, i) => i !== at))}
          >
            <Icon name="close" size={16} />
          </Tap>
        </Box>
      ))}
      {wrong === true ? (
        <Txt as="p" className="spans__wrong" role="alert">
          {text.timeWrong}
        </Txt>
      ) : null}
      {spans.length < most ? (
        <Button kind="quiet" small icon="plus" onTap={() => onSpans([...spans, next])}>
          {text.addPeriod}
        </Button>
      ) : null}
    </Box>
  );
}
