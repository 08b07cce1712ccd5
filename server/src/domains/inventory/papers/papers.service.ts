import { Injectable } from '@nestjs/common';
import type { ActorRole } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { Clock } from '../../../platform/clock/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import type { PaperKind } from './paper.entity.js';
import { PapersRepository, type PaperLineRow } from './papers.repository.js';

/** Who turns a page of a paper: staff, or the house itself. */
export interface PaperActor {
  role: ActorRole;
  id: string | null;
}
export interface PaperNote {
  kind: PaperKind;
  id: string;
  /** The store whose audit log it belongs to. */
  storeId: string;
  /** The other end of a transfer: it hears of it as well. */
  otherStoreId?: string;
  action: string;
  from: string | null;
  to: string;
  by: PaperActor;
  note?: string | undefined;
  details?: Record<string, unknown>;
}

/** 流转单据: the thread of every paper, the audit line beside it, the news of it. */
@Injectable()
export class Papers {
  constructor(
    private readonly papers: PapersRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async note(tx: Tx, line: PaperNote): Promise<void> {
    const { kind, id, action, by, storeId } = line;
    await this.papers.add(tx, {
      paperKind: kind,
      paperId: id,
      action,
      fromState: line.from,
      toState: line.to,
      actorRole: by.role,
      actorId: by.id,
      note: line.note ?? null,
      details: line.details ?? null,
      at: this.clock.now(),
    });
    if (by.id !== null) {
      await this.audit.record(tx, {
        staffId: by.id,
        action: `${kind}.${action}`,
        subjectKind: kind,
        subjectId: id,
        storeId,
        details: { to: line.to, ...(line.note === undefined ? {} : { note: line.note }), ...line.details },
      });
    }
    const { otherStoreId } = line;
    const ends = { storeId, ...(otherStoreId === undefined ? {} : { otherStoreId }) };
    await this.outbox.add(tx, `${kind}.moved`, { id, ...ends, action, to: line.to });
  }

  /** Oldest first. */
  thread(paperId: string): Promise<PaperLineRow[]> {
    return this.papers.thread(paperId);
  }
}
