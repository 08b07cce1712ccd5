import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { getMetadataStorage } from 'class-validator';
import { AppModule } from './app.module.js';
import { describeApi } from './platform/http/index.js';

interface Documented {
  type?: string;
  enum?: unknown[];
  items?: Documented;
  nullable?: boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  $ref?: string;
  allOf?: unknown[];
}

/** What both sides say about one field, in the same words. */
type Facts = Record<string, unknown>;

interface Rule {
  propertyName: string;
  type: string;
  name?: string;
  constraints?: unknown[];
  each: boolean;
}

function dtoClasses(): Type[] {
  const folder = path.join(__dirname);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.dto.ts'),
  );
  const exported = files.flatMap((file) =>
    Object.values(require(path.join(folder, file)) as Record<string, unknown>),
  );
  return [...new Set(exported)].filter(
    (value): value is Type => typeof value === 'function' && rulesOf(value as Type).length > 0,
  );
}

const rulesOf = (dto: Type): Rule[] =>
  getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);

const clean = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== false));

function asValidated(rules: Rule[]): Facts {
  const find = (name: string): Rule | undefined => rules.find((rule) => (rule.name ?? rule.type) === name);
  const first = (name: string, index = 0): unknown => find(name)?.constraints?.[index];
  const condition = rules.find(({ type }) => type === 'conditionalValidation')?.constraints?.[0] as
    ((owner: object, value: unknown) => boolean) | undefined;
  const pattern = first('matches') as RegExp | undefined;
  return clean({
    required: condition === undefined || condition({}, undefined),
    nullable: condition !== undefined && !condition({}, null),
    list: find('isArray') !== undefined,
    enum: first('isIn'),
    min: first('min'),
    max: first('max'),
    minLength: first('isLength', 0),
    maxLength: first('isLength', 1),
    maxItems: first('arrayMaxSize'),
    pattern: pattern?.source,
    nested: rules.some(({ type }) => type === 'nestedValidation'),
    kind: ['isString', 'isInt', 'isNumber', 'isBoolean'].find((name) => find(name) !== undefined),
  });
}

const KINDS: Record<string, string> = {
  string: 'isString',
  integer: 'isInt',
  number: 'isNumber',
  boolean: 'isBoolean',
};

function asDocumented(field: Documented, required: boolean): Facts {
  const one = field.items ?? field;
  const nested = one.$ref !== undefined || one.allOf !== undefined;
  return clean({
    required,
    nullable: field.nullable,
    list: field.type === 'array',
    enum: one.enum,
    min: one.minimum,
    max: one.maximum,
    minLength: one.minLength,
    maxLength: one.maxLength,
    maxItems: field.maxItems,
    pattern: one.pattern,
    nested,
    kind: nested ? undefined : KINDS[one.type ?? ''],
  });
}

/** The validator knows the form of days, instants and ids by pattern where the document names a format or nothing. */
function comparable(facts: Facts, other: Facts): Facts {
  const optional = ['pattern', 'kind', 'minLength', 'maxLength'];
  const kept: Facts = Object.fromEntries(
    Object.entries(facts).filter(([key]) => !optional.includes(key) || key in other),
  );
  return kept;
}

describe('the contract', () => {
  const classes = dtoClasses();
  let schemas: Record<string, { properties?: Record<string, Documented>; required?: string[] }>;

  beforeAll(async () => {
    const app = await NestFactory.create(AppModule, new FastifyAdapter(), { preview: true, logger: false });
    schemas = (describeApi(app, classes).components?.schemas ?? {}) as typeof schemas;
    await app.close();
  });

  it('has classes to compare, no two of one name', () => {
    expect(classes.length).toBeGreaterThan(10);
    expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length);
  });

  it.each(classes.map((dto) => [dto.name, dto] as const))(
    'says of %s what the validator says',
    (name, dto) => {
      const { properties = {}, required = [] } = schemas[name] ?? {};
      const rules = rulesOf(dto);
      const fields = [...new Set(rules.map(({ propertyName }) => propertyName))].sort();
      expect(Object.keys(properties).sort()).toEqual(fields);
      for (const field of fields) {
        const validated = asValidated(rules.filter(({ propertyName }) => propertyName === field));
        const documented = asDocumented(properties[field] ?? {}, required.includes(field));
        expect({ [field]: comparable(documented, validated) }).toEqual({
          [field]: comparable(validated, documented),
        });
      }
    },
  );
});
