import { TRANSIT_DEFAULTS, TRANSIT_LIMITS, type TransitReach } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { transferPlacesQuery } from '@/api/desk/transfers';
import { clearTransit, setTransit, type TransitPair, type TransitRule } from '@/api/desk/transit';
import { Button } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Row } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { PlaceSheet } from './place-sheet';

const text = deskText.transit;

/** What is being written: a reach, a pair that is known, or a new pair. */
export type EditedWay =
  | { kind: 'reach'; reach: TransitReach; rule: TransitRule; own: boolean }
  | ({ kind: 'pair' } & TransitPair)
  | { kind: 'new' };

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAYS = ['0', '1', '2', '3', '4', '5', '7', '10'] as const;

interface Draft {
  fromStoreId: string | null;
  toStoreId: string | null;
  closed: boolean;
  days: number;
  workdaysOnly: boolean;
  packMinutes: string;
  minutes: string;
  unpackMinutes: string;
  cutOffAt: string;
  arrivesAt: string;
}

function draftOf(way: EditedWay): Draft {
  const rule = way.kind === 'new' ? TRANSIT_DEFAULTS.same_city : way.rule;
  return {
    fromStoreId: way.kind === 'pair' ? way.fromStoreId : null,
    toStoreId: way.kind === 'pair' ? way.toStoreId : null,
    closed: way.kind === 'pair' && way.closed,
    days: rule.days,
    workdaysOnly: rule.workdaysOnly,
    packMinutes: String(rule.packMinutes),
    minutes: String(rule.minutes),
    unpackMinutes: String(rule.unpackMinutes),
    cutOffAt: rule.cutOffAt,
    arrivesAt: rule.arrivesAt,
  };
}

type NumberField = 'packMinutes' | 'minutes' | 'unpackMinutes';
const LEAST: Readonly<Record<NumberField, number>> = { packMinutes: 1, minutes: 0, unpackMinutes: 1 };

const numberWrong = (draft: Draft, field: NumberField): boolean =>
  !/^\d{1,3}$/.test(draft[field]) ||
  Number(draft[field]) < LEAST[field] ||
  Number(draft[field]) > TRANSIT_LIMITS[field];

const isWrong = (draft: Draft): boolean =>
  (['packMinutes', 'minutes', 'unpackMinutes'] as const).some((field) => numberWrong(draft, field)) ||
  !CLOCK.test(draft.cutOffAt) ||
  !CLOCK.test(draft.arrivesAt);

const ruleOf = (draft: Draft): TransitRule => ({
  packMinutes: Number(draft.packMinutes),
  minutes: Number(draft.minutes),
  unpackMinutes: Number(draft.unpackMinutes),
  cutOffAt: draft.cutOffAt,
  arrivesAt: draft.arrivesAt,
  days: draft.days,
  workdaysOnly: draft.workdaysOnly,
});

const endsOf = (way: EditedWay, draft: Draft) =>
  way.kind === 'reach'
    ? { reach: way.reach }
    : { fromStoreId: draft.fromStoreId ?? undefined, toStoreId: draft.toStoreId ?? undefined };

export function RuleSheet({ way, onClose }: { way: EditedWay; onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(way));
  const change = (some: Partial<Draft>): void => setDraft((now) => ({ ...now, ...some }));
  const incomplete = way.kind !== 'reach' && (draft.fromStoreId === null || draft.toStoreId === null);
  const same = way.kind !== 'reach' && draft.fromStoreId !== null && draft.fromStoreId === draft.toStoreId;
  const save = async (): Promise<void> => {
    const body = { ...endsOf(way, draft), ...ruleOf(draft), closed: draft.closed };
    if (await attempt(() => setTransit(body))) {
      say(text.saved);
      onClose();
    }
  };
  const clear = async (): Promise<void> => {
    if (await attempt(() => clearTransit(endsOf(way, draft)))) onClose();
  };
  const clearable = way.kind === 'pair' || (way.kind === 'reach' && way.own);
  return (
    <Sheet
      open
      title={titleOf(way)}
      onClose={onClose}
      bar={
        <>
          {clearable ? (
            <Button kind="quiet" full onTap={clear}>
              {way.kind === 'pair' ? text.clearPair : text.clear}
            </Button>
          ) : null}
          <Button kind="gold" full disabled={incomplete || same || isWrong(draft)} onTap={save}>
            {text.save}
          </Button>
        </>
      }
    >
      {way.kind === 'new' ? <Ends draft={draft} onChange={change} /> : null}
      {same ? <Txt className="desk-wrong">{text.sameStore}</Txt> : null}
      {way.kind === 'reach' ? null : (
        <Switch
          label={text.closed}
          note={text.closedNote}
          on={draft.closed}
          onChange={(closed) => change({ closed })}
        />
      )}
      {draft.closed ? null : <Figures draft={draft} onChange={change} />}
    </Sheet>
  );
}

const titleOf = (way: EditedWay): string =>
  way.kind === 'reach'
    ? text.reaches[way.reach]
    : way.kind === 'pair'
      ? text.route(way.fromStoreName, way.toStoreName)
      : text.add;

interface PartProps {
  draft: Draft;
  onChange: (some: Partial<Draft>) => void;
}

function Ends({ draft, onChange }: PartProps) {
  const places = useQuery(transferPlacesQuery());
  const [choosing, setChoosing] = useState<'fromStoreId' | 'toStoreId' | null>(null);
  const nameOf = (id: string | null): string =>
    places.data?.items.find((one) => one.id === id)?.name ?? text.choose;
  return (
    <>
      <Row title={nameOf(draft.fromStoreId)} note={text.from} onTap={() => setChoosing('fromStoreId')} />
      <Row title={nameOf(draft.toStoreId)} note={text.to} onTap={() => setChoosing('toStoreId')} />
      <PlaceSheet
        open={choosing !== null}
        places={places.data?.items ?? []}
        onChoose={(id) => {
          if (choosing !== null) onChange({ [choosing]: id });
          setChoosing(null);
        }}
        onClose={() => setChoosing(null)}
      />
    </>
  );
}

function Figures({ draft, onChange }: PartProps) {
  const numberOf = (field: NumberField, label: string) => (
    <TextField
      label={label}
      kind="number"
      value={draft[field]}
      maxLength={3}
      onValue={(value) => onChange({ [field]: value })}
      error={numberWrong(draft, field) ? text.wrongNumber : undefined}
    />
  );
  const timeOf = (field: 'cutOffAt' | 'arrivesAt', label: string) => (
    <TextField
      label={label}
      value={draft[field]}
      maxLength={5}
      onValue={(value) => onChange({ [field]: value })}
      error={CLOCK.test(draft[field]) ? undefined : text.wrongTime}
    />
  );
  return (
    <>
      <Txt as="p" className="desk-lead">
        {text.days}
      </Txt>
      <Chips
        label={text.days}
        value={String(draft.days)}
        options={DAYS.map((n) => ({ value: n, text: text.daysOf(Number(n)) }))}
        onChoose={(n) => onChange({ days: Number(n) })}
      />
      {numberOf('packMinutes', text.packMinutes)}
      {timeOf('cutOffAt', text.cutOffAt)}
      {draft.days === 0 ? numberOf('minutes', text.minutes) : timeOf('arrivesAt', text.arrivesAt)}
      {numberOf('unpackMinutes', text.unpackMinutes)}
      <Switch
        label={text.workdaysOnly}
        note={text.workdaysNote}
        on={draft.workdaysOnly}
        onChange={(workdaysOnly) => onChange({ workdaysOnly })}
      />
    </>
  );
}
