import { instantOf, type PieceAction, type PieceState, type TagMark } from '@zhuyue/shared';
import { chainOf, newTagRow, type PassportLine } from '../domains/inventory/index.js';
import type { Tx } from '../platform/database/index.js';
import { numberOf, numberOrNull, textOf, textOrNull, type Line } from './csv.js';
import { containerOf } from './load-containers.js';
import { staffId, storeId } from './load-places.js';
import { styleId } from './load-range.js';
import type { Seed } from './seed-files.js';
import { seedId } from './seed-id.js';
import { present, upsert, type TableRow } from './upsert.js';

/** Makes the serial of the tag from the GTIN and a number never used twice. */
export type SerialMaker = (gtin: string, identityNumber: number) => string;

const pieceId = (number: string): string => seedId('piece', number);

/** Pieces that are there already belong to the shop: nothing about them is written again. */
export async function loadStock(tx: Tx, seed: Seed, serialFor: SerialMaker): Promise<void> {
  const known = await present(
    tx,
    'piece',
    seed.pieces.map((line) => pieceId(textOf(line, 'number'))),
  );
  const lines = seed.pieces.filter((line) => !known.has(pieceId(textOf(line, 'number'))));
  const gtins = new Map(seed.styles.map((style) => [textOf(style, 'code'), textOf(style, 'gtin')]));
  const histories = new Map(lines.map((line) => [line, historyOf(line)]));
  const rows = lines.map((line): TableRow => ({
    ...asPiece(line, gtins.get(textOf(line, 'style')) ?? '', serialFor),
    lastHash: histories.get(line)?.at(-1)?.hash ?? '',
  }));
  await upsert(tx, 'piece', rows);
  await upsert(
    tx,
    'tag',
    lines.map((line, at) => tagOf(line, String(rows[at]?.['serial']), String(rows[at]?.['gtin']))),
  );
  await upsert(
    tx,
    'piece_stone',
    lines.flatMap((line) => stonesOf(line, seed)),
  );
  await upsert(
    tx,
    'certificate',
    lines.flatMap((line) => certificateOf(line, seed)),
  );
  await upsert(
    tx,
    'piece_event',
    [...histories].flatMap(([line, history]) => history.map(asEvent(line))),
  );
}

function asPiece(line: Line, gtin: string, serialFor: SerialMaker): TableRow {
  const number = textOf(line, 'number');
  return {
    id: pieceId(number),
    serial: serialFor(gtin, Number(number.slice(1))),
    gtin,
    styleId: styleId(textOf(line, 'style')),
    goldMg: numberOf(line, 'goldMg'),
    grossMg: numberOf(line, 'grossMg'),
    sizeHmm: numberOrNull(line, 'sizeHmm'),
    fixedPriceFen: numberOrNull(line, 'priceFen'),
    stonesFen: 0,
    costFen: numberOf(line, 'costFen'),
    state: textOf(line, 'state'),
    tagState: textOf(line, 'tag'),
    storeId: storeId(textOf(line, 'store')),
    container: textOf(line, 'container'),
    containerId: containerOf(line),
    lastSeq: stepsOf(line).length,
  };
}

/** Hung on when the piece was made. */
function tagOf(line: Line, serial: string, gtin: string): TableRow {
  const number = textOf(line, 'number');
  const madeAt = instantOf(textOf(line, 'madeOn'), '10:00');
  const row = newTagRow({
    id: seedId('tag', number),
    pieceId: pieceId(number),
    version: 1,
    serial,
    gtin,
    state: textOf(line, 'tag') as TagMark,
    madeBy: staffId('hq.operations'),
    madeAt,
  });
  return { ...row, printedAt: madeAt };
}

const stonesOf = (line: Line, seed: Seed): TableRow[] =>
  (seed.stones.get(textOf(line, 'number')) ?? []).map((stone, at) => ({
    id: seedId('stone', `${textOf(line, 'number')} ${String(at)}`),
    pieceId: pieceId(textOf(line, 'number')),
    gem: textOf(stone, 'gem'),
    main: textOf(stone, 'role') === 'main',
    count: numberOf(stone, 'count'),
    milliCarat: numberOrNull(stone, 'milliCarat'),
    shape: textOrNull(stone, 'shape'),
    colour: textOrNull(stone, 'colour'),
    clarity: textOrNull(stone, 'clarity'),
    cut: textOrNull(stone, 'cut'),
    setting: textOrNull(stone, 'setting'),
  }));

/** A single main stone is what the laboratory has looked at; else the piece as a whole. */
const mainStoneOf = (line: Line, seed: Seed): string | null => {
  const number = textOf(line, 'number');
  const at = (seed.stones.get(number) ?? []).findIndex(
    (stone) => textOf(stone, 'role') === 'main' && numberOf(stone, 'count') === 1,
  );
  return at < 0 ? null : seedId('stone', `${number} ${String(at)}`);
};

const certificateOf = (line: Line, seed: Seed): TableRow[] =>
  textOf(line, 'lab') === ''
    ? []
    : [
        {
          id: seedId('certificate', textOf(line, 'number')),
          pieceId: pieceId(textOf(line, 'number')),
          lab: textOf(line, 'lab'),
          number: textOf(line, 'certificate'),
          stoneId: mainStoneOf(line, seed),
        },
      ];

interface Step {
  action: PieceAction | 'enrol';
  to: PieceState;
  on: 'madeOn' | 'arrivedOn';
}
const ENROL: Step = { action: 'enrol', to: 'in_workshop', on: 'madeOn' };
const RECEIVE: Step = { action: 'receive', to: 'in_stock', on: 'arrivedOn' };

/** The way a piece took through its lifecycle to the state the seed has it in. */
const STEPS: Readonly<Partial<Record<PieceState, readonly Step[]>>> = {
  in_workshop: [ENROL],
  in_transit: [ENROL, { action: 'ship', to: 'in_transit', on: 'arrivedOn' }],
  in_stock: [ENROL, RECEIVE],
  lost: [ENROL, RECEIVE, { action: 'reportLost', to: 'lost', on: 'arrivedOn' }],
  retired: [ENROL, RECEIVE, { action: 'retire', to: 'retired', on: 'arrivedOn' }],
  melted: [ENROL, RECEIVE, { action: 'melt', to: 'melted', on: 'arrivedOn' }],
};

function stepsOf(line: Line): readonly Step[] {
  const steps = STEPS[textOf(line, 'state') as PieceState];
  if (steps === undefined)
    throw new Error(`The seed cannot tell how a piece became ${textOf(line, 'state')}`);
  return steps;
}

const historyOf = (line: Line): PassportLine[] =>
  chainOf(
    stepsOf(line).map((step, at, all) => ({
      pieceId: pieceId(textOf(line, 'number')),
      action: step.action,
      fromState: all[at - 1]?.to ?? null,
      toState: step.to,
      storeId: storeId(textOf(line, 'store')),
      actorRole: 'headquarters',
      actorId: staffId('hq.operations'),
      refId: null,
      reason: null,
      details: null,
      factsBefore: null,
      factsAfter: null,
      evidence: null,
      // An hour a step, so that the history reads in order.
      at: new Date(instantOf(textOf(line, step.on), '10:00').getTime() + at * 3_600_000),
    })),
  );

const asEvent =
  (line: Line) =>
  (written: PassportLine): TableRow => ({
    id: seedId('event', `${textOf(line, 'number')} ${String(written.seq)}`),
    pieceId: written.pieceId,
    seq: written.seq,
    action: written.action,
    fromState: written.fromState,
    toState: written.toState,
    storeId: written.storeId,
    actorRole: written.actorRole,
    actorId: written.actorId,
    at: written.at,
    salt: written.salt,
    prevHash: written.prevHash,
    hash: written.hash,
  });
