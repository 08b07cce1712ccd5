import type { RepairNotice } from './notice.js';
import { repairFacts } from './repair.rules.js';

export const claimClosed: RepairNotice = {
  topic: 'claim.closed',
  kind: 'claim_closed',
  about: 'repair',
  // Nothing is asked of the owner any more: no accept is spent on it.
  compose: (repair) => ({ facts: repairFacts(repair), message: null }),
};
