import { randomInt } from 'node:crypto';
import { CROCKFORD } from '@zhuyue/shared';

const DRAWN = 6;

/** Six characters somebody can say aloud: no I, L, O or U to be misheard or misread. */
export const drawnCode = (): string => Array.from({ length: DRAWN }, () => CROCKFORD[randomInt(32)]).join('');

/** The number of a paper: its letter, its day, and six drawn characters, so that nobody counts our sales by them. */
export const paperNumber = (letter: string, onDay: string): string =>
  `${letter}${onDay.replaceAll('-', '')}${drawnCode()}`;
