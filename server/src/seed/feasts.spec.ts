import { addDays } from '@zhuyue/shared';
import { textOf } from './csv.js';
import { newYearsEves, statutoryDays } from './feasts.js';
import { readSeed } from './seed-files.js';

describe('the days the law names', () => {
  it('are all among the days off that were announced, for every year since the law', () => {
    const announced = new Set(
      readSeed(true)
        .holidays.filter((line) => textOf(line, 'kind') === 'holiday')
        .map((line) => `${textOf(line, 'day')} ${textOf(line, 'name').slice(0, 2)}`),
    );
    for (const year of [2025, 2026]) {
      const named = statutoryDays(year).map(({ onDay, name }) => `${onDay} ${name.slice(0, 2)}`);
      // 中秋 fell into the week of 国庆 in 2025 and was announced under its name.
      expect(named.filter((day) => !announced.has(day) && !day.startsWith('2025-10'))).toEqual([]);
      expect(named).toHaveLength(13);
    }
  });

  it('begin 春节 on the eve', () => {
    for (const eve of newYearsEves()) {
      const year = Number(eve.slice(0, 4));
      const spring = statutoryDays(year).filter((day) => day.name === '春节');
      expect(spring.map((day) => day.onDay)).toEqual([0, 1, 2, 3].map((days) => addDays(eve, days)));
    }
  });
});
