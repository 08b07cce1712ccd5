import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { isRealDay } from '@zhuyue/shared';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * The house's field decorators: one line per field is the validator, the transform and the OpenAPI document at once,
 * so the three cannot disagree. A field is required and not null unless it says otherwise.
 */
export interface FieldOptions {
  /** The key may be left out. Null is still refused. */
  optional?: boolean;
  /** The value may be null. The key must still be there. */
  nullable?: boolean;
  description?: string;
  example?: unknown;
}

const presence = (o: FieldOptions): PropertyDecorator[] => {
  if (o.optional === true && o.nullable === true) {
    return [ValidateIf((_owner, value: unknown) => value !== undefined && value !== null)];
  }
  if (o.optional === true) return [ValidateIf((_owner, value: unknown) => value !== undefined)];
  if (o.nullable === true) return [ValidateIf((_owner, value: unknown) => value !== null)];
  return [];
};

const documented = (o: FieldOptions, schema: ApiPropertyOptions): PropertyDecorator =>
  ApiProperty({
    ...schema,
    required: o.optional !== true,
    ...(o.nullable === true ? { nullable: true } : {}),
    ...(o.description === undefined ? {} : { description: o.description }),
    ...(o.example === undefined ? {} : { example: o.example }),
  } as ApiPropertyOptions);

const field = (
  o: FieldOptions,
  schema: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator => applyDecorators(documented(o, schema), ...presence(o), ...rules);

const toNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value,
);
const toBoolean = Transform(({ value }: { value: unknown }) =>
  value === 'true' ? true : value === 'false' ? false : value,
);
const toList = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value,
);
const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

/** Counted as a column counts: a heart written as two code points takes two places, not one as the eye sees it. */
const Characters = (min: number, max: number, each = false): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLength',
      constraints: [min, max],
      validator: {
        validate: (value: unknown): boolean => {
          if (typeof value !== 'string' || value.length > 2 * max) return false;
          const characters = Array.from(value).length;
          return characters >= min && characters <= max;
        },
      },
    },
    { each },
  );

/** The form alone lets 31 February and a thirteenth month through; other centuries do not fit a column. */
const realDay = (text: string): boolean => /^2[01]/.test(text) && isRealDay(text);
const InCalendar = (
  name: 'isRealDay' | 'isRealInstant',
  real: (text: string) => boolean,
): PropertyDecorator =>
  ValidateBy({
    name,
    validator: { validate: (value: unknown) => typeof value === 'string' && real(value) },
  });

/** Text, trimmed, `min`..`max` characters. */
export const Text = (o: FieldOptions & { min?: number; max: number; pattern?: RegExp }): PropertyDecorator =>
  field(
    o,
    {
      type: String,
      minLength: o.min ?? 1,
      maxLength: o.max,
      ...(o.pattern ? { pattern: o.pattern.source } : {}),
    },
    trimmed,
    IsString(),
    Characters(o.min ?? 1, o.max),
    ...(o.pattern ? [Matches(o.pattern)] : []),
  );

/** One word of a closed list from `shared`. */
export const OneOf = (list: readonly string[], o: FieldOptions & { name?: string } = {}): PropertyDecorator =>
  field(o, { type: String, enum: [...list] }, IsIn([...list]));

/** Several words of a closed list, no word twice; in a query written `a,b`. */
export const SomeOf = (list: readonly string[], o: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(
    o,
    { type: String, enum: [...list], isArray: true, maxItems: o.max ?? list.length, uniqueItems: true },
    toList,
    IsArray(),
    ArrayMaxSize(o.max ?? list.length),
    ArrayUnique(),
    IsIn([...list], { each: true }),
  );

/** An integer; in a query its decimal text. */
export const Int = (o: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(o, { type: 'integer', minimum: o.min, maximum: o.max }, toNumber, IsInt(), Min(o.min), Max(o.max));

/** A list of whole numbers. */
export const Ints = (o: FieldOptions & { min: number; max: number; most: number }): PropertyDecorator =>
  field(
    o,
    { type: 'integer', isArray: true, minimum: o.min, maximum: o.max, maxItems: o.most },
    IsArray(),
    ArrayMaxSize(o.most),
    IsInt({ each: true }),
    Min(o.min, { each: true }),
    Max(o.max, { each: true }),
  );

/** A finite number that need not be whole: coordinates only, never money or weight. */
export const Decimal = (o: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(o, { type: Number, minimum: o.min, maximum: o.max }, toNumber, IsNumber(), Min(o.min), Max(o.max));

/** Money in fen: a whole number, 0 .. ¥100,000,000. */
export const Fen = (o: FieldOptions = {}): PropertyDecorator => Int({ ...o, min: 0, max: 10_000_000_000 });

export const Bool = (o: FieldOptions = {}): PropertyDecorator =>
  field(o, { type: Boolean }, toBoolean, IsBoolean());

/** Our own identifier: a ULID. */
export const Id = (o: FieldOptions = {}): PropertyDecorator =>
  field(
    o,
    { type: String, pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
    IsString(),
    Matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  );

/** A list of our own identifiers, none twice. */
export const Ids = (o: FieldOptions & { min?: number; max: number }): PropertyDecorator =>
  field(
    o,
    { type: String, isArray: true, minItems: o.min ?? 0, maxItems: o.max, uniqueItems: true },
    toList,
    IsArray(),
    ArrayMinSize(o.min ?? 0),
    ArrayMaxSize(o.max),
    ArrayUnique(),
    Matches(/^[0-9A-HJKMNP-TV-Z]{26}$/, { each: true }),
  );

/** A calendar day, `2026-03-01`, in the zone of the store it belongs to. */
export const Day = (o: FieldOptions = {}): PropertyDecorator =>
  field(
    o,
    { type: String, format: 'date' },
    IsString(),
    Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    InCalendar('isRealDay', realDay),
  );

/** An instant as ISO 8601 in UTC, `2026-03-01T02:30:00.000Z`. */
export const Instant = (o: FieldOptions = {}): PropertyDecorator =>
  field(
    o,
    { type: String, format: 'date-time' },
    IsString(),
    Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/),
    InCalendar('isRealInstant', (text) => realDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
  );

/** A nested object of another DTO class. */
export const One = (type: () => new () => object, o: FieldOptions = {}): PropertyDecorator =>
  // Swagger calls a function late only when the function is itself called `type`; another name makes an empty reference.
  field(o, { type: () => type() }, IsObject(), ValidateNested(), Type(type));

/** A list of nested objects of another DTO class. */
export const Many = (
  type: () => new () => object,
  o: FieldOptions & { min?: number; max?: number } = {},
): PropertyDecorator =>
  field(
    o,
    { type: () => type(), isArray: true, ...(o.max === undefined ? {} : { maxItems: o.max }) },
    IsArray(),
    ArrayMinSize(o.min ?? 0),
    ...(o.max === undefined ? [] : [ArrayMaxSize(o.max)]),
    ValidateNested({ each: true }),
    Type(type),
  );

/** A list of short texts. */
export const Texts = (
  o: FieldOptions & { max: number; length: number; pattern?: RegExp },
): PropertyDecorator =>
  field(
    o,
    { type: String, isArray: true, maxItems: o.max },
    toList,
    IsArray(),
    ArrayMaxSize(o.max),
    IsString({ each: true }),
    Characters(1, o.length, true),
    ...(o.pattern ? [Matches(o.pattern, { each: true })] : []),
  );

/** A flat table of facts with text, number, boolean or null values: error details, notice fields. */
export const Facts = (o: FieldOptions = {}): PropertyDecorator =>
  field(o, { type: 'object', additionalProperties: true }, IsObject());
