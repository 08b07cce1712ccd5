import { addDays } from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';
import { decidePayout, offeredOnPayout, urgencyOf } from './payout.rules.js';

describe('the last day for money that is owed', () => {
  it('presses two days before, and only the day after it is late', () => {
    const due = '2026-03-09';
    const told = [-3, -2, -1, 0, 1].map((days) => urgencyOf(due, addDays(due, days)));
    expect(told).toEqual(['open', 'soon', 'soon', 'soon', 'late']);
  });
});

describe('paying out', () => {
  it('takes a second person, and is offered to the first with the reason against it', () => {
    expect(decidePayout('owed', 'manager', 'pay', { preparedBySame: false })).toBe('paid');
    expect(() => decidePayout('owed', 'headquarters', 'pay', { preparedBySame: true })).toThrow(DomainError);
    expect(offeredOnPayout('owed', 'manager', { preparedBySame: true })).toEqual([
      { action: 'pay', refusals: ['second_person_needed'] },
    ]);
  });

  it('is nobody’s who sells, and what was paid can be recalled and not paid twice', () => {
    const other = { preparedBySame: false };
    expect(offeredOnPayout('owed', 'consultant', other)).toEqual([]);
    expect(() => decidePayout('owed', 'consultant', 'pay', other)).toThrow(DomainError);
    expect(() => decidePayout('paid', 'manager', 'pay', other)).toThrow(DomainError);
    expect(decidePayout('paid', 'manager', 'recall', { preparedBySame: true })).toBe('owed');
    expect(() => decidePayout('paid', 'manager', 'drop', other)).toThrow(DomainError);
  });
});
