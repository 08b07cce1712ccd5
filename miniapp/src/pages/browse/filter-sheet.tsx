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

/** Bounds of the price chips, in fen: below the first, between, above the last. */
const PRICE_STEPS = [300_000, 800_000, 2_000_000] as const;

const PRICES = ['0', '1', '2', '3'] as const;
type PriceChoice = (typeof PRICES)[number];

const boundsOf = (choice: PriceChoice): Pick<Wanted, 'priceFromFen' | 'priceToFen'> => ({
  priceFromFen: PRICE_STEPS[Number(choice) - 1] ?? null,
  priceToFen: PRICE_STEPS[Number(choice)] ?? null,
});

const chosenPrice = (wanted: Wanted): PriceChoice | null =>
  PRICES.find((choice) => {
    const bounds = boundsOf(choice);
    return bounds.priceFromFen === wanted.priceFromFen && bounds.priceToFen === wanted.priceToFen;
  }) ?? null;

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
      {draft.series ? (
        <Group title={browseText.series}>
          <Chips
            label={browseText.series}
            options={[{ value: draft.series.id, text: draft.series.name }]}
            value={[draft.series.id]}
            onChoose={() => change({ series: null })}
          />
        </Group>
      ) : null}
      <Switch
        label={browseText.inStock}
        note={browseText.inStockNote}
        on={draft.inStock}
        onChange={(inStock) => change({ inStock })}
      />
      <Group title={browseText.price}>
        <Chips
          label={browseText.price}
          options={PRICES.map((value) => ({ value, text: browseText.prices[Number(value)] ?? '' }))}
          value={chosenPrice(draft)}
          onChoose={(choice) =>
            change(
              choice === chosenPrice(draft) ? { priceFromFen: null, priceToFen: null } : boundsOf(choice),
            )
          }
        />
      </Group>
      <WordGroups draft={draft} facets={counts.data?.facets} onChange={change} />
    </Sheet>
  );
}

function WordGroups({
  draft,
  facets,
  onChange,
}: {
  draft: Wanted;
  facets?: Facets;
  onChange: (some: Partial<Wanted>) => void;
}) {
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
