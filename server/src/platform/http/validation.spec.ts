import { Text } from '../contract/index.js';
import { DomainError } from '../errors/index.js';
import { isModest, validation } from './validation.js';

class Form {
  @Text({ max: 10 }) name: string;
}
const refusal = async (value: unknown): Promise<DomainError> => {
  const pipe = validation();
  const outcome = await Promise.resolve(pipe.transform(value, { type: 'body', metatype: Form })).catch(
    (error: unknown) => error,
  );
  if (outcome instanceof DomainError) return outcome;
  throw new Error('it passed');
};
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
};

describe('a request body', () => {
  it('of a form with lists in it is modest', () => {
    expect(isModest({ wishes: Array.from({ length: 6 }, () => ({ styleId: 'x', pieceId: 'y' })) })).toBe(
      true,
    );
    expect(isModest(undefined)).toBe(true);
  });

  it('nested deeper than the stack is turned away, not answered with a failure', async () => {
    expect((await refusal(nested(100_000))).code).toBe('request.too_large');
  });

  it('of a hundred thousand values is turned away before anything looks at them', async () => {
    expect((await refusal({ name: Array.from({ length: 100_000 }, () => ({})) })).code).toBe(
      'request.too_large',
    );
  });

  it('with a thousand wrong fields hears of fifty', async () => {
    const wrong = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`field${String(i)}`, 1]));
    expect((await refusal(wrong)).details['fields']).toHaveLength(50);
  });
});
