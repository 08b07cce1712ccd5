import {
  parseYuan,
  yuan,
  type Channel,
  type CraftMeasure,
  type Gem,
  type Kind,
  type Metal,
  type PriceComponent,
  type PriceMode,
  type PromotionWay,
  type RuleSort,
  type TradeInWay,
} from '@zhuyue/shared';
import type { PriceRule, RuleBody } from '@/api/desk/price-rules';
import { instantTyped, momentToType, permilleToType, permilleTyped } from '../parts/moments';

export interface Named {
  id: string;
  name: string;
}
export interface BandTyped {
  from: string;
  rate: string;
  piece: string;
}
/** A rule as it is typed. Numbers stay text until they are read. */
export interface RuleForm {
  name: string;
  reason: string;
  rank: string;
  from: string;
  until: string;
  kinds: Kind[];
  metals: Metal[];
  modes: PriceMode[];
  gems: Gem[];
  channels: Channel[];
  series: Named[];
  styles: Named[];
  stores: Named[];
  component: PriceComponent;
  way: PromotionWay;
  value: string;
  exclusive: boolean;
  floor: string;
  channel: Channel;
  move: string;
  measure: CraftMeasure;
  compareOnly: boolean;
  bands: BandTyped[];
  amount: string;
  tradeWay: TradeInWay;
  loss: string;
  ratio: string;
  fee: string;
  minWeight: string;
  minPrice: string;
  elseFee: string;
  ownBrand: boolean;
}

export const emptyForm = (now: string): RuleForm => ({
  name: '',
  reason: '',
  rank: '10',
  from: momentToType(now),
  until: '',
  kinds: [],
  metals: [],
  modes: [],
  gems: [],
  channels: [],
  series: [],
  styles: [],
  stores: [],
  component: 'labour',
  way: 'percent',
  value: '',
  exclusive: false,
  floor: '',
  channel: 'online',
  move: '',
  measure: 'weight',
  compareOnly: false,
  bands: [{ from: '0', rate: '', piece: '' }],
  amount: '',
  tradeWay: 'fee_per_gram',
  loss: '1',
  ratio: '100',
  fee: '20',
  minWeight: '',
  minPrice: '',
  elseFee: '',
  ownBrand: true,
});

const optionalYuan = (fen: number): string => (fen === 0 ? '' : yuan(fen));
const optionalTimes = (permille: number | null): string => (permille === null ? '' : String(permille / 1000));

/** A draft back in the form it was typed in. */
export function formOf(rule: PriceRule): RuleForm {
  const { promotion, channel, craft, extra, tradeIn, scope } = rule;
  const form = emptyForm(rule.fromAt);
  return {
    ...form,
    name: rule.name,
    reason: rule.reason,
    rank: String(rule.rank),
    until: rule.untilAt === null ? '' : momentToType(rule.untilAt),
    kinds: [...scope.kinds],
    metals: [...scope.metals],
    modes: [...scope.modes],
    gems: [...scope.gems],
    channels: [...scope.channels],
    series: [...rule.series],
    styles: [...rule.styles],
    stores: [...rule.stores],
    ...(promotion && {
      component: promotion.component,
      way: promotion.way,
      value: promotion.way === 'percent' ? permilleToType(promotion.value) : yuan(promotion.value),
      exclusive: promotion.exclusive,
      floor: promotion.floorPermille === null ? '' : permilleToType(promotion.floorPermille),
    }),
    ...(channel && {
      channel: channel.channel,
      component: channel.component,
      move: permilleToType(channel.movePermille),
    }),
    ...(craft && {
      measure: craft.measure,
      compareOnly: craft.compareOnly,
      bands: craft.bands.map((band) => ({
        from: craft.measure === 'weight' ? String(band.from / 1000) : yuan(band.from),
        rate: craft.measure === 'weight' ? yuan(band.fenPerGram) : permilleToType(band.permille),
        piece: optionalYuan(band.fenPerPiece),
      })),
    }),
    ...(extra && { amount: yuan(extra.amountFen) }),
    ...(tradeIn && {
      tradeWay: tradeIn.way,
      loss: permilleToType(tradeIn.lossPermille),
      ratio: permilleToType(tradeIn.ratioPermille),
      fee: optionalYuan(tradeIn.feeFenPerGram),
      minWeight: optionalTimes(tradeIn.minWeightPermille),
      minPrice: optionalTimes(tradeIn.minPricePermille),
      elseFee: optionalYuan(tradeIn.elseFeeFen),
      ownBrand: tradeIn.ownBrand,
    }),
  };
}

const yuanOr = (text: string, empty: number): number | null => (text.trim() === '' ? empty : parseYuan(text));
/** `1.2` times → ‰; null for nothing typed. */
function timesTyped(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const times = Number(text);
  return Number.isFinite(times) && times > 0 && times <= 5 ? Math.round(times * 1000) : undefined;
}
function gramsTyped(text: string): number | null {
  const match = /^(\d{1,5})(?:\.(\d{1,3}))?$/.exec(text.trim());
  return match ? Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0')) : null;
}

type Terms = Pick<RuleBody, 'promotion' | 'channel' | 'craft' | 'extra' | 'tradeIn'>;
const NO_TERMS: Terms = { promotion: null, channel: null, craft: null, extra: null, tradeIn: null };

function promotionOf(form: RuleForm): Terms | null {
  const value = form.way === 'percent' ? permilleTyped(form.value) : parseYuan(form.value);
  const floorPermille = form.floor.trim() === '' ? null : permilleTyped(form.floor);
  if (value === null || value < 1 || (form.floor.trim() !== '' && floorPermille === null)) return null;
  const { component, way, exclusive } = form;
  return { ...NO_TERMS, promotion: { component, way, value, exclusive, floorPermille } };
}
function channelOf(form: RuleForm): Terms | null {
  const movePermille = permilleTyped(form.move);
  if (movePermille === null || movePermille === 0) return null;
  return { ...NO_TERMS, channel: { channel: form.channel, component: form.component, movePermille } };
}
function craftOf(form: RuleForm): Terms | null {
  const byWeight = form.measure === 'weight';
  const bands = form.bands.map((band) => ({
    from: byWeight ? gramsTyped(band.from) : parseYuan(band.from),
    fenPerGram: byWeight ? parseYuan(band.rate) : 0,
    permille: byWeight ? 0 : permilleTyped(band.rate),
    fenPerPiece: yuanOr(band.piece, 0),
  }));
  const sound = bands.filter(
    (band): band is { from: number; fenPerGram: number; permille: number; fenPerPiece: number } =>
      Object.values(band).every((value) => value !== null),
  );
  if (sound.length < bands.length) return null;
  return { ...NO_TERMS, craft: { measure: form.measure, compareOnly: form.compareOnly, bands: sound } };
}
function extraOf(form: RuleForm): Terms | null {
  const amountFen = parseYuan(form.amount);
  return amountFen === null ? null : { ...NO_TERMS, extra: { amountFen } };
}
function tradeInOf(form: RuleForm): Terms | null {
  const [lossPermille, ratioPermille] = [permilleTyped(form.loss || '0'), permilleTyped(form.ratio)];
  const [feeFenPerGram, elseFeeFen] = [yuanOr(form.fee, 0), yuanOr(form.elseFee, 0)];
  const [minWeightPermille, minPricePermille] = [timesTyped(form.minWeight), timesTyped(form.minPrice)];
  if (lossPermille === null || ratioPermille === null || feeFenPerGram === null || elseFeeFen === null)
    return null;
  if (minWeightPermille === undefined || minPricePermille === undefined) return null;
  const { tradeWay: way, ownBrand } = form;
  const shares = { lossPermille, ratioPermille, feeFenPerGram, minWeightPermille, minPricePermille };
  return { ...NO_TERMS, tradeIn: { way, ownBrand, ...shares, elseFeeFen } };
}
const TERMS: Readonly<Record<RuleSort, (form: RuleForm) => Terms | null>> = {
  promotion: promotionOf,
  channel: channelOf,
  craft: craftOf,
  extra: extraOf,
  trade_in: tradeInOf,
};

export type FormFault = 'name' | 'reason' | 'from' | 'until' | 'terms';

const idsOf = (named: readonly Named[]): string[] => named.map(({ id }) => id);
export const scopeOf = (form: RuleForm): RuleBody['scope'] => ({
  kinds: form.kinds,
  metals: form.metals,
  modes: form.modes,
  gems: form.gems,
  channels: form.channels,
  seriesIds: idsOf(form.series),
  styleIds: idsOf(form.styles),
  storeIds: idsOf(form.stores),
});

/** What is sent, and what keeps it from being sent. */
export function bodyOf(sort: RuleSort, form: RuleForm): { body: RuleBody | null; faults: FormFault[] } {
  const fromAt = instantTyped(form.from);
  const untilAt = form.until.trim() === '' ? null : instantTyped(form.until);
  const untilWrong = form.until.trim() !== '' && (untilAt === null || (fromAt !== null && untilAt <= fromAt));
  const terms = TERMS[sort](form);
  const faults: FormFault[] = [
    ...(form.name.trim() === '' ? (['name'] as const) : []),
    ...(form.reason.trim() === '' ? (['reason'] as const) : []),
    ...(fromAt === null ? (['from'] as const) : []),
    ...(untilWrong ? (['until'] as const) : []),
    ...(terms === null ? (['terms'] as const) : []),
  ];
  if (faults.length > 0 || fromAt === null || terms === null) return { body: null, faults };
  const body: RuleBody = {
    sort,
    name: form.name.trim(),
    reason: form.reason.trim(),
    rank: Math.max(1, Number(form.rank) || 10),
    fromAt,
    untilAt,
    scope: scopeOf(form),
    ...terms,
  };
  return { body, faults };
}
