import {
  CHANNELS,
  CRAFT_MEASURES,
  PRICE_COMPONENTS,
  PROMOTION_WAYS,
  TRADE_IN_WAYS,
  type RuleSort,
} from '@zhuyue/shared';
import { TextTap } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import type { BandTyped, RuleForm } from './form';

const text = deskText.priceRules;

export interface TermsProps {
  form: RuleForm;
  onType: (some: Partial<RuleForm>) => void;
  /** Some number is missing or is none. */
  wrong: boolean;
}

function Numeric({
  label,
  value,
  onValue,
  wrong = false,
  optional,
}: {
  label: string;
  value: string;
  onValue: (value: string) => void;
  wrong?: boolean;
  optional?: boolean;
}) {
  return (
    <TextField
      label={label}
      kind="text"
      maxLength={12}
      optional={optional}
      value={value}
      onValue={onValue}
      error={wrong && value.trim() === '' && !optional ? text.wrongNumber : undefined}
    />
  );
}

function Component({ form, onType }: Pick<TermsProps, 'form' | 'onType'>) {
  return (
    <Field label={text.component}>
      <Chips
        label={text.component}
        value={form.component}
        onChoose={(component) => onType({ component })}
        options={PRICE_COMPONENTS.map((one) => ({ value: one, text: words.priceComponents[one] }))}
      />
    </Field>
  );
}

function Promotion({ form, onType, wrong }: TermsProps) {
  const label = { percent: text.valuePercent, per_gram: text.valueRate, amount: text.valueAmount }[form.way];
  return (
    <>
      <Component form={form} onType={onType} />
      <Field label={text.way}>
        <Chips
          label={text.way}
          value={form.way}
          onChoose={(way) => onType({ way })}
          options={PROMOTION_WAYS.map((one) => ({
            value: one,
            text: text.ways[one],
            disabled: one === 'per_gram' && form.component !== 'metal' && form.component !== 'labour',
          }))}
        />
      </Field>
      <Numeric label={label} value={form.value} onValue={(value) => onType({ value })} wrong={wrong} />
      <Switch
        label={text.exclusive}
        note={text.exclusiveNote}
        on={form.exclusive}
        onChange={(exclusive) => onType({ exclusive })}
      />
      <Numeric label={text.floorField} optional value={form.floor} onValue={(floor) => onType({ floor })} />
    </>
  );
}

function ChannelTerms({ form, onType, wrong }: TermsProps) {
  return (
    <>
      <Field label={text.channel}>
        <Chips
          label={text.channel}
          value={form.channel}
          onChoose={(channel) => onType({ channel })}
          options={CHANNELS.map((one) => ({ value: one, text: words.channels[one] }))}
        />
      </Field>
      <Component form={form} onType={onType} />
      <Numeric
        label={text.movePercent}
        value={form.move}
        onValue={(move) => onType({ move })}
        wrong={wrong}
      />
    </>
  );
}

function Craft({ form, onType, wrong }: TermsProps) {
  const byWeight = form.measure === 'weight';
  const change = (at: number, some: Partial<BandTyped>): void =>
    onType({ bands: form.bands.map((band, i) => (i === at ? { ...band, ...some } : band)) });
  return (
    <>
      <Field label={text.measure}>
        <Chips
          label={text.measure}
          value={form.measure}
          onChoose={(measure) => onType({ measure })}
          options={CRAFT_MEASURES.map((one) => ({ value: one, text: text.measures[one] }))}
        />
      </Field>
      <Switch
        label={text.compareField}
        note={text.compareNote}
        on={form.compareOnly}
        onChange={(compareOnly) => onType({ compareOnly })}
      />
      {form.bands.map((band, i) => (
        <Box key={String(i)} className="rule-band">
          <Numeric
            label={text.bandFromField(byWeight ? 'g' : '¥')}
            value={band.from}
            onValue={(from) => change(i, { from })}
            wrong={wrong}
          />
          <Numeric
            label={byWeight ? text.bandRate : text.bandPercent}
            value={band.rate}
            onValue={(rate) => change(i, { rate })}
            wrong={wrong}
          />
          <Numeric
            label={text.bandPiece}
            optional
            value={band.piece}
            onValue={(piece) => change(i, { piece })}
          />
          {form.bands.length > 1 ? (
            <TextTap icon="minus" onTap={() => onType({ bands: form.bands.filter((_band, at) => at !== i) })}>
              {text.dropBand}
            </TextTap>
          ) : null}
        </Box>
      ))}
      <TextTap
        icon="plus"
        onTap={() => onType({ bands: [...form.bands, { from: '', rate: '', piece: '' }] })}
      >
        {text.addBand}
      </TextTap>
    </>
  );
}

function Extra({ form, onType, wrong }: TermsProps) {
  return (
    <Numeric label={text.amount} value={form.amount} onValue={(amount) => onType({ amount })} wrong={wrong} />
  );
}

function TradeIn({ form, onType, wrong }: TermsProps) {
  return (
    <>
      <Field label={text.way}>
        <Chips
          label={text.way}
          value={form.tradeWay}
          onChoose={(tradeWay) => onType({ tradeWay })}
          options={TRADE_IN_WAYS.map((one) => ({ value: one, text: text.tradeInWays[one] }))}
        />
      </Field>
      <Numeric
        label={text.ratioField}
        value={form.ratio}
        onValue={(ratio) => onType({ ratio })}
        wrong={wrong}
      />
      <Numeric label={text.lossField} optional value={form.loss} onValue={(loss) => onType({ loss })} />
      <Numeric label={text.feeField} optional value={form.fee} onValue={(fee) => onType({ fee })} />
      <Numeric
        label={text.minWeightField}
        optional
        value={form.minWeight}
        onValue={(minWeight) => onType({ minWeight })}
      />
      <Numeric
        label={text.minPriceField}
        optional
        value={form.minPrice}
        onValue={(minPrice) => onType({ minPrice })}
      />
      <Numeric
        label={text.elseFeeField}
        optional
        value={form.elseFee}
        onValue={(elseFee) => onType({ elseFee })}
      />
      <Switch label={text.ownBrandField} on={form.ownBrand} onChange={(ownBrand) => onType({ ownBrand })} />
    </>
  );
}

const TERMS: Readonly<Record<RuleSort, (props: TermsProps) => JSX.Element>> = {
  promotion: Promotion,
  channel: ChannelTerms,
  craft: Craft,
  extra: Extra,
  trade_in: TradeIn,
};

/** What a rule of this sort says in numbers. */
export function Terms({ sort, ...props }: TermsProps & { sort: RuleSort }) {
  const Sort = TERMS[sort];
  return <Sort {...props} />;
}
