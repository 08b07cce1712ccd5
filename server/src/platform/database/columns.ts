import { randomFillSync } from 'node:crypto';
import { Column, ForeignKey, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { monotonicFactory } from 'ulid';

/** Sixteen characters each ask for a random number: drawn from the system one by one they cost more than the rest. */
const POOL = Buffer.alloc(4096);
const drawn = { at: POOL.length };
function random(): number {
  if (drawn.at >= POOL.length) {
    randomFillSync(POOL);
    drawn.at = 0;
  }
  const byte = POOL.readUInt8(drawn.at);
  drawn.at += 1;
  return byte / 256;
}

const next = monotonicFactory(random);

/** A ULID: sorts by the time it was made, cannot be guessed by counting, rises within one millisecond. */
export const newId = (): string => next();

/** Text from an address that has no identifier's form finds nothing, and need not be shown to the database. */
export const isId = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text);

/** Column options of every identifier and of every reference to one. */
export const ID_COLUMN = { type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' } as const;

/** Column options of an instant: UTC, milliseconds. */
export const INSTANT_COLUMN = { type: 'datetime', precision: 3 } as const;

/** The house's column shapes, each described once. Names of columns are the names of the properties. */
interface Shape {
  nullable?: boolean;
}

const ascii = { charset: 'ascii', collation: 'ascii_bin' } as const;
const asColumn = (options: ColumnOptions): PropertyDecorator => Column(options);

/** Our own identifier, a ULID. */
export const PrimaryId = (): PropertyDecorator => PrimaryColumn({ type: 'char', length: 26, ...ascii });
export const IdColumn = (o: Shape = {}): PropertyDecorator =>
  asColumn({ type: 'char', length: 26, ...ascii, nullable: o.nullable ?? false });
/** A word of a closed list, a code, a hash: ASCII, compared byte by byte. */
export const Word = (length: number, o: Shape & { default?: string } = {}): PropertyDecorator =>
  asColumn({
    type: 'varchar',
    length,
    ...ascii,
    nullable: o.nullable ?? false,
    ...(o.default === undefined ? {} : { default: o.default }),
  });
/** Text in any language. */
export const TextColumn = (length: number, o: Shape = {}): PropertyDecorator =>
  asColumn({ type: 'varchar', length, nullable: o.nullable ?? false });
/** An instant in UTC, milliseconds. */
export const InstantColumn = (o: Shape = {}): PropertyDecorator =>
  asColumn({ type: 'datetime', precision: 3, nullable: o.nullable ?? false });
/** A calendar day. */
export const DayColumn = (o: Shape = {}): PropertyDecorator =>
  asColumn({ type: 'date', nullable: o.nullable ?? false });
/** Money in fen. */
export const FenColumn = (o: Shape & { default?: number } = {}): PropertyDecorator =>
  asColumn({
    type: 'bigint',
    nullable: o.nullable ?? false,
    ...(o.default === undefined ? {} : { default: o.default }),
  });
export const IntColumn = (o: Shape & { default?: number } = {}): PropertyDecorator =>
  asColumn({
    type: 'int',
    nullable: o.nullable ?? false,
    ...(o.default === undefined ? {} : { default: o.default }),
  });
/** A span of time in milliseconds: a month of them is more than an `int` holds. */
export const SpanColumn = (o: Shape = {}): PropertyDecorator =>
  asColumn({ type: 'bigint', nullable: o.nullable ?? false });
export const BoolColumn = (o: Shape & { default?: boolean } = {}): PropertyDecorator =>
  asColumn({
    type: 'boolean',
    nullable: o.nullable ?? false,
    ...(o.default === undefined ? {} : { default: o.default }),
  });
export const JsonColumn = (o: Shape = {}): PropertyDecorator =>
  asColumn({ type: 'json', nullable: o.nullable ?? false });
/** A named foreign key: rows with history behind them are never deleted, so everything restricts. */
export const References = (target: () => new () => object, name: string): PropertyDecorator =>
  ForeignKey(target, { name, onDelete: 'RESTRICT', onUpdate: 'RESTRICT' });
