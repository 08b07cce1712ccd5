import type { Container, DeskNote, PieceCondition } from '@zhuyue/shared';
import { invalidRequest } from '../../../platform/errors/index.js';
import type { PieceChange } from './pieces.repository.js';

/** What a desk edit may bring; each note reads its own fields and no other. */
export interface EditFacts {
  goldMg?: number | undefined;
  grossMg?: number | undefined;
  sizeHmm?: number | undefined;
  container?: Container | undefined;
  condition?: PieceCondition | undefined;
  costFen?: number | undefined;
  /** Null gives the piece back to headquarters. */
  consignorId?: string | null | undefined;
}

type Demanded = Exclude<keyof EditFacts, 'consignorId'>;
const demand = <K extends Demanded>(facts: EditFacts, field: K): NonNullable<EditFacts[K]> => {
  const value = facts[field];
  if (value === undefined) throw invalidRequest([{ path: field, rule: 'isDefined' }]);
  return value;
};

/** The facts a note changes. A certificate is a row of its own and changes none of them. */
export function changeOf(note: Exclude<DeskNote, 'certify' | 'uncertify'>, facts: EditFacts): PieceChange {
  switch (note) {
    case 'weigh':
      return weighed(demand(facts, 'goldMg'), demand(facts, 'grossMg'));
    case 'resize':
      return { sizeHmm: demand(facts, 'sizeHmm') };
    case 'relocate':
      return { container: demand(facts, 'container'), containerId: null };
    case 'recondition':
      return { condition: demand(facts, 'condition') };
    case 'recost':
      return { costFen: demand(facts, 'costFen') };
    case 'consign':
      if (facts.consignorId === undefined) throw invalidRequest([{ path: 'consignorId', rule: 'isDefined' }]);
      return { consignorId: facts.consignorId };
  }
}

/** The metal is part of the whole: a gross weight below it is a slip of the scale or of the hand. */
export function weighed(goldMg: number, grossMg: number): { goldMg: number; grossMg: number } {
  if (grossMg < goldMg) throw invalidRequest([{ path: 'grossMg', rule: 'min' }]);
  return { goldMg, grossMg };
}
