import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { GEMS, METALS, METAL_COLOURS } from '@zhuyue/shared';
import { useState, type ReactNode } from 'react';
import { styleCountsQuery, type StyleList } from '@/api/catalogue';
import { Button } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Sheet } from '@/components/sheet';
import { queryOf, type Wanted } from '@/hooks/use-browse';
import { words } from '@/text';
import { browseText } from '@/text/home';
import { PriceRange } from './price-range';

const toggled = <T extends string>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export interface FilterSheetProps {
  wanted: Wanted;
  onWant: (some: Partial<Wanted>) => void;
  onClear: () => void;
  onClose: () => void;
}

type Facets = StyleList['facets'];

/** Counts stand beside every word, for what the other filters would leave; nothing is applied until the button. */
export function FilterSheet({ wanted, onWant, onClear, onClose }: FilterSheetProps) {
  const [draft, setDraft] = useState(wanted);
  const change = (some: Partial<Wanted>): void => setDraft({ ...draft, ...some });
  const counts = useQuery({ ...styleCountsQuery(queryOf(draft)), placeholderData: keepPreviousData });
  const total = counts.data?.total;
  const bar = (
    <>
      <Button
        kind="quiet"
        onTap={() => {
          onClear();
          onClose();
        }}
      >
        {browseText.clearAll}
      </Button>
      <Button
        kind="gold"
        full
        disabled={total === 0}
        onTap={() => {
          onWant(draft);
          onClose();
        }}
      >
        {total === 0 ? browseText.showNone : browseText.show(total ?? 0)}
      </Button>
    </>
  );
  return (
    <Sheet open title={browseText.filter} onClose={onClose} bar={bar}>
      <Switch
        label={browseText.inStock}
        note={counts.data ? browseText.inStockCount(counts.data.facets.inStock) : browseText.inStockNote}
        on={draft.inStock}
        onChange={(inStock) => change({ inStock })}
      />
      <Group title={browseText.price}>
        <PriceRange wanted={draft} ranges={counts.data?.facets.prices ?? []} onChange={change} />
      </Group>
      {draft.store ? (
        <Group title={browseText.store}>
          <Chips
            label={browseText.store}
            options={[{ value: draft.store.id, text: draft.store.name }]}
            value={[draft.store.id]}
            onChoose={() => change({ store: null })}
          />
        </Group>
      ) : null}
      <SeriesGroup draft={draft} facets={counts.data?.facets} onChange={change} />
      <WordGroups draft={draft} facets={counts.data?.facets} onChange={change} />
    </Sheet>
  );
}

interface GroupsProps {
  draft: Wanted;
  facets?: Facets;
  onChange: (some: Partial<Wanted>) => void;
}

function SeriesGroup({ draft: { series }, facets, onChange }: GroupsProps) {
  const counted = facets?.series ?? [];
  const chosen = series && !counted.some((one) => one.id === series.id) ? [{ ...series, count: 0 }] : [];
  const options = [...chosen, ...counted];
  if (options.length === 0) return null;
  return (
    <Group title={browseText.series}>
      <Chips
        label={browseText.series}
        options={options.map(({ id, name, count }) => ({ value: id, text: name, note: String(count) }))}
        value={series?.id ?? null}
        onChoose={(id) =>
          onChange({ series: id === series?.id ? null : (options.find((one) => one.id === id) ?? null) })
        }
      />
    </Group>
  );
}

function WordGroups({ draft, facets, onChange }: GroupsProps) {
  const options = <W extends string>(
    list: readonly W[],
    names: Readonly<Record<W, string>>,
    facet: Facets['gems'] = [],
    on: readonly W[],
  ) =>
    list
      .map((value) => ({
        value,
        text: names[value],
        count: facet.find((one) => one.word === value)?.count ?? 0,
      }))
      .filter((one) => one.count > 0 || on.includes(one.value))
      .map(({ value, text, count }) => ({ value, text, note: String(count) }));
  return (
    <>
      <Group title={browseText.metal}>
        <Chips
          label={browseText.metal}
          options={options(METALS, words.metals, facets?.metals, draft.metal)}
          value={draft.metal}
          onChoose={(one) => onChange({ metal: toggled(draft.metal, one) })}
        />
      </Group>
      <Group title={browseText.colour}>
        <Chips
          label={browseText.colour}
          options={options(METAL_COLOURS, words.metalColours, facets?.metalColours, draft.metalColour)}
          value={draft.metalColour}
          onChoose={(one) => onChange({ metalColour: toggled(draft.metalColour, one) })}
        />
      </Group>
      <Group title={browseText.gem}>
        <Chips
          label={browseText.gem}
          options={options(GEMS, words.gems, facets?.gems, draft.gem)}
          value={draft.gem}
          onChoose={(one) => onChange({ gem: toggled(draft.gem, one) })}
        />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box className="browse__group">
      <Txt as="h3" className="browse__group-title">
        {title}
      </Txt>
      {children}
    </Box>
  );
}
