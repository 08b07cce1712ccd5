import { BENCH_LIMITS, dayOf } from '@zhuyue/shared';
import { TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { deskText } from '@/text/desk';
import { readQuote, type TypedQuote } from './typed-quote';

const text = deskText.claims;

interface QuoteFieldsProps {
  value: TypedQuote;
  onValue: (value: TypedQuote) => void;
  wrong: boolean;
}

export function QuoteFields({ value, onValue, wrong }: QuoteFieldsProps) {
  const change = (at: number, some: Partial<TypedQuote['lines'][number]>): void =>
    onValue({ ...value, lines: value.lines.map((line, i) => (i === at ? { ...line, ...some } : line)) });
  return (
    <>
      {value.lines.map((line, i) => (
        <Box key={i} className="desk-halves">
          <TextField
            label={`${text.quoteLine} ${String(i + 1)}`}
            value={line.text}
            maxLength={BENCH_LIMITS.text}
            onValue={(one) => change(i, { text: one })}
          />
          <TextField
            label={`${text.quoteFen} ${String(i + 1)}`}
            kind="decimal"
            value={line.fen}
            onValue={(fen) => change(i, { fen })}
          />
        </Box>
      ))}
      {value.lines.length < BENCH_LIMITS.quoteLines ? (
        <TextTap onTap={() => onValue({ ...value, lines: [...value.lines, { text: '', fen: '' }] })}>
          {text.quoteMore}
        </TextTap>
      ) : null}
      <TextField
        label={text.ceilingFen}
        kind="decimal"
        value={value.ceiling}
        onValue={(ceiling) => onValue({ ...value, ceiling })}
        error={wrong && readQuote(value, dayOf(new Date())) === null ? text.quoteWrong : undefined}
      />
      <Field label={text.quoteDays}>
        <Chips<TypedQuote['days']>
          label={text.quoteDays}
          value={value.days}
          onChoose={(days) => onValue({ ...value, days })}
          options={(['3', '7', '15'] as const).map((days) => ({
            value: days,
            text: text.days(Number(days)),
          }))}
        />
      </Field>
    </>
  );
}
