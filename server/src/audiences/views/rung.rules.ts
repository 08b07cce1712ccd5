import type { RungLine } from '../../domains/inventory/index.js';
import type { RungView } from './rung.dto.js';

export const toRungView = ({ rung, outcome, reason, facts }: RungLine): RungView => ({
  rung,
  outcome,
  reason,
  facts,
});
