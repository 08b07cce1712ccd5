import { BOARD_PARENT, parseYuan, PRICED_METALS, yuan, type PricedMetal } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { priceOutlookQuery, setPrice, type DeskPrices, type NewPrice } from '@/api/desk/prices';
import { Button } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';
import { instantTyped } from '../parts/moments';
import { Outlook } from './outlook';

const text = deskText.prices;
const SOURCE_LENGTH = 80;

interface Typed {
  metal: PricedMetal;
  price: string;
  follow: boolean;
  at: string;
  source: string;
}
const EMPTY: Typed = { metal: 'gold', price: '', follow: false, at: '', source: '' };

type Fault = 'price' | 'at' | 'source';

/** What is sent, and what is still wrong with it. */
function read(typed: Typed, oldFen: number | null): { price: NewPrice | null; faults: Fault[] } {
  const fen = typed.follow ? null : parseYuan(typed.price);
  const at = typed.at.trim() === '' ? undefined : instantTyped(typed.at);
  const late = at !== undefined && (at === null || new Date(at) <= new Date());
  const faults: Fault[] = [
    ...(!typed.follow && (fen === null || fen === 0 || (fen === oldFen && at === undefined))
      ? (['price'] as const)
      : []),
    ...(late ? (['at'] as const) : []),
    ...(typed.source.trim() === '' ? (['source'] as const) : []),
  ];
  if (faults.length > 0) return { price: null, faults };
  const base = { metal: typed.metal, fenPerGram: fen, source: typed.source.trim() };
  return { price: typeof at === 'string' ? { ...base, effectiveAt: at } : base, faults };
}

export interface SetPriceSheetProps {
  board: DeskPrices['board'];
  onClose: () => void;
}

/** First the number and where it comes from, then what it will do, then it is published. */
export function SetPriceSheet({ board, onClose }: SetPriceSheetProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [checked, setChecked] = useState<NewPrice | null>(null);
  const [page, setPage] = useState(1);
  const oldFen = board.find((one) => one.metal === typed.metal)?.fenPerGram ?? null;
  const { price, faults } = read(typed, oldFen);
  const outlook = useQuery({
    ...priceOutlookQuery(checked ?? { metal: 'gold', fenPerGram: 0, source: '' }, page),
    enabled: checked !== null,
  });
  const publish = async (): Promise<void> => {
    if (checked === null) return;
    if (!(await attempt(() => setPrice(checked)))) return;
    say(outlook.data?.needsSecond ? text.submitted : checked.effectiveAt ? text.planned : text.done);
    onClose();
  };
  return (
    <Sheet
      open
      title={checked ? text.confirmTitle : text.set}
      onClose={onClose}
      bar={
        checked ? (
          <>
            <Button kind="quiet" full onTap={() => setChecked(null)}>
              {common.back}
            </Button>
            <Button kind="gold" full disabled={outlook.data === undefined} onTap={publish}>
              {outlook.data?.needsSecond ? text.submit : text.yes}
            </Button>
          </>
        ) : (
          <Button
            kind="gold"
            full
            onTap={() => {
              setTried(true);
              setPage(1);
              setChecked(price);
            }}
          >
            {text.review}
          </Button>
        )
      }
    >
      {checked ? (
        <Faces query={outlook} skeleton={<Skeleton like="lines" rows={6} />}>
          {(found) => <Outlook outlook={found} source={checked.source} page={page} onPage={setPage} />}
        </Faces>
      ) : (
        <Entry
          typed={typed}
          oldFen={oldFen}
          faults={tried ? faults : []}
          onType={(some) => setTyped((before) => ({ ...before, ...some }))}
        />
      )}
    </Sheet>
  );
}

interface EntryProps {
  typed: Typed;
  oldFen: number | null;
  faults: readonly Fault[];
  onType: (some: Partial<Typed>) => void;
}

function Entry({ typed, oldFen, faults, onType }: EntryProps) {
  const parent = BOARD_PARENT[typed.metal];
  return (
    <>
      <Field label={text.metal}>
        <Chips
          label={text.metal}
          value={typed.metal}
          onChoose={(metal) => onType({ metal, follow: false })}
          options={PRICED_METALS.map((one) => ({ value: one, text: words.pricedMetals[one] }))}
        />
      </Field>
      {parent === null ? null : (
        <Switch
          label={text.follow}
          note={words.pricedMetals[parent]}
          on={typed.follow}
          onChange={(follow) => onType({ follow })}
        />
      )}
      {typed.follow ? null : (
        <TextField
          label={text.newPrice}
          kind="decimal"
          maxLength={10}
          value={typed.price}
          onValue={(price) => onType({ price })}
          placeholder={oldFen === null ? undefined : yuan(oldFen, true)}
          hint={text.newPriceHint}
          error={
            faults.includes('price')
              ? parseYuan(typed.price) === oldFen && oldFen !== null
                ? text.same
                : text.newPriceWrong
              : undefined
          }
        />
      )}
      <TextField
        label={text.at}
        optional
        maxLength={20}
        value={typed.at}
        onValue={(at) => onType({ at })}
        hint={text.atHint}
        error={faults.includes('at') ? text.atWrong : undefined}
      />
      <TextField
        label={text.source}
        maxLength={SOURCE_LENGTH}
        value={typed.source}
        onValue={(source) => onType({ source })}
        hint={text.sourceHint}
        error={faults.includes('source') ? text.sourceMissing : undefined}
      />
      {oldFen === null ? null : (
        <Txt as="p" className="desk-soft">{`${text.was} ¥${yuan(oldFen, true)}/g`}</Txt>
      )}
    </>
  );
}
