import { CHANNELS, GEMS, KINDS, METALS, PRICE_MODES, type RuleSort } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ruleReachQuery, type ReachBody } from '@/api/desk/price-rules';
import { seriesQuery, stylesQuery } from '@/api/desk/styles';
import { deskStoresQuery } from '@/api/desk/today';
import { TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { Icon } from '@/components/icon';
import { Tap } from '@/components/tap';
import { useSettled } from '@/hooks/use-settled';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { scopeWords } from '../parts/rule-words';
import { scopeOf, type Named, type RuleForm } from './form';
import { PickSheet, type Pickable } from './pick-sheet';

const text = deskText.priceRules;
/** So many styles answer the words typed; more words find the others. */
const SHOWN = 30;

const toggled = <V extends string>(list: readonly V[], one: V): V[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export interface ScopeProps {
  form: RuleForm;
  onType: (some: Partial<RuleForm>) => void;
}

/** What a rule is for: picked, never typed. A list left empty leaves that open. */
export function Scope({ form, onType, sort }: ScopeProps & { sort: RuleSort }) {
  return (
    <>
      <Some
        label={text.channels}
        all={CHANNELS}
        on={form.channels}
        names={words.channels}
        onPick={(channels) => onType({ channels })}
      />
      <Picked what="stores" form={form} onType={onType} />
      <Picked what="series" form={form} onType={onType} />
      <Picked what="styles" form={form} onType={onType} />
      <Some
        label={text.kinds}
        all={KINDS}
        on={form.kinds}
        names={words.kinds}
        onPick={(kinds) => onType({ kinds })}
      />
      <Some
        label={text.metals}
        all={METALS}
        on={form.metals}
        names={words.metals}
        onPick={(metals) => onType({ metals })}
      />
      <Some
        label={text.gems}
        all={GEMS}
        on={form.gems}
        names={words.gems}
        onPick={(gems) => onType({ gems })}
      />
      <Some
        label={text.modes}
        all={PRICE_MODES}
        on={form.modes}
        names={words.priceModes}
        onPick={(modes) => onType({ modes })}
      />
      <Reach form={form} sort={sort} />
    </>
  );
}

interface SomeProps<V extends string> {
  label: string;
  all: readonly V[];
  on: readonly V[];
  names: Readonly<Record<V, string>>;
  onPick: (picked: V[]) => void;
}
function Some<V extends string>({ label, all, on, names, onPick }: SomeProps<V>) {
  return (
    <Field label={label}>
      <Chips
        label={label}
        value={on}
        onChoose={(one) => onPick(toggled(on, one))}
        options={all.map((one) => ({ value: one, text: names[one] }))}
      />
    </Field>
  );
}

type What = 'series' | 'styles' | 'stores';
const SHEETS: Readonly<Record<What, (props: SheetProps) => JSX.Element>> = {
  series: SeriesSheet,
  styles: StylesSheet,
  stores: StoresSheet,
};

/** Those that are named, each with its cross, and the way to name more. */
function Picked({ what, form, onType }: ScopeProps & { what: What }) {
  const [open, setOpen] = useState(false);
  const named = form[what];
  const put = (list: Named[]): void => onType({ [what]: list });
  const Pick = SHEETS[what];
  return (
    <Field label={text.named[what]}>
      <Box className="rule-named">
        {named.map((one) => (
          <Tap
            key={one.id}
            className="chip chip--on rule-named__one"
            label={text.unpick(one.name)}
            onTap={() => put(named.filter((other) => other.id !== one.id))}
          >
            <Txt className="chip__text">{one.name}</Txt>
            <Icon name="close" size={16} />
          </Tap>
        ))}
        <TextTap icon="plus" onTap={() => setOpen(true)}>
          {text.pick[what]}
        </TextTap>
      </Box>
      {open ? <Pick picked={named} onPick={put} onClose={() => setOpen(false)} /> : null}
    </Field>
  );
}

interface SheetProps {
  picked: readonly Named[];
  onPick: (picked: Named[]) => void;
  onClose: () => void;
}

/** Lists that are here whole are narrowed here. */
function Whole({ what, all, ...props }: SheetProps & { what: What; all: readonly Pickable[] | undefined }) {
  const [wanted, setWanted] = useState('');
  const found = all?.filter((one) => `${one.name}${one.note ?? ''}`.includes(wanted.trim()));
  return (
    <PickSheet
      {...props}
      title={text.pick[what]}
      search={text.find[what]}
      wanted={wanted}
      onWanted={setWanted}
      found={found}
    />
  );
}

function SeriesSheet(props: SheetProps) {
  const { data } = useQuery(seriesQuery());
  return <Whole {...props} what="series" all={data?.items.map(({ id, name }) => ({ id, name }))} />;
}

function StoresSheet(props: SheetProps) {
  const { data } = useQuery(deskStoresQuery());
  const all = data?.items.map(({ id, name, city }) => ({ id, name, note: city }));
  return <Whole {...props} what="stores" all={all} />;
}

function StylesSheet(props: SheetProps) {
  const [wanted, setWanted] = useState('');
  const q = useSettled(wanted.trim());
  const { data } = useQuery(
    stylesQuery({ tab: 'published', q: q === '' ? undefined : q, page: 1, limit: SHOWN }),
  );
  const found = data?.items.map(({ id, name, code, picture }) => ({ id, name, note: code, picture }));
  return (
    <PickSheet
      {...props}
      title={text.pick.styles}
      search={text.find.styles}
      wanted={wanted}
      onWanted={setWanted}
      found={found}
    >
      {data && data.total > SHOWN ? <Txt className="desk-none">{text.moreFound(data.total)}</Txt> : null}
    </PickSheet>
  );
}

/** In words and in numbers: what has been picked covers this today. */
function Reach({ form, sort }: { form: RuleForm; sort: RuleSort }) {
  const scope = scopeOf(form);
  const named = [...form.series, ...form.styles, ...form.stores].map((one) => one.name);
  return <ReachLine scope={scope} named={named} channel={sort === 'channel' ? form.channel : null} />;
}

export interface ReachLineProps {
  scope: ReachBody['scope'];
  /** Series, styles and stores by name. */
  named: readonly string[];
  channel: ReachBody['channel'];
}

export function ReachLine({ scope, named, channel }: ReachLineProps) {
  // As text: an object made anew with each drawing would never stand still.
  const asked = useSettled(JSON.stringify({ scope, channel }));
  const { data } = useQuery(ruleReachQuery(JSON.parse(asked) as ReachBody));
  return (
    <Box className="rule-reach" live="polite">
      <Txt as="p">{text.covers(scopeWords({ scope }, named))}</Txt>
      {data ? (
        <Txt as="p" className={data.styles === 0 ? 'desk-wrong' : 'desk-soft'}>
          {data.styles === 0 ? text.reachNone : text.reach(data.styles, data.pieces, data.stores)}
        </Txt>
      ) : null}
    </Box>
  );
}
