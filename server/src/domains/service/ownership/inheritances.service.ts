import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  INHERITANCE_LIMITS,
  INHERITANCE_OPEN,
  INHERITANCE_REASONED,
  type ActorRole,
  type HeirDocument,
  type HeirRelation,
  type InheritanceAction,
  type InheritanceFacts,
  type InheritanceRefusal,
  type InheritanceSide,
  type OfferedAction,
} from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { grouped, isDuplicate, newId, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Files } from '../../../platform/files/index.js';
import { Pieces, Stock, type PieceRow } from '../../inventory/index.js';
import { decideInheritance, deskSteps, inheritanceButtons, inheritanceSide } from './inheritance.rules.js';
import {
  InheritancesRepository,
  type DocumentRow,
  type InheritanceLine,
  type InheritanceRow,
} from './inheritances.repository.js';
import { PassingsRepository } from './passings.repository.js';
import { PassingLedger } from './passings.service.js';

export interface HeirPaper {
  kind: HeirDocument;
  fileId: string;
}
export interface InheritanceRequest {
  serial: string;
  heirName: string;
  relation: HeirRelation;
  words?: string;
  documents: readonly HeirPaper[];
}
export interface InheritanceSeen {
  row: InheritanceRow;
  side: InheritanceSide;
  documents: DocumentRow[];
  actions: InheritanceAction[];
  lines: InheritanceLine[];
}
export interface InheritanceOnDesk {
  row: InheritanceRow;
  documents: DocumentRow[];
  lines: InheritanceLine[];
  steps: OfferedAction<InheritanceAction, InheritanceRefusal>[];
}
interface Actor {
  role: ActorRole;
  id: string | null;
}

const HOUR_MS = 3_600_000;
const HOUSE: Actor = { role: 'system', id: null };

/** What an inheritance reads and changes of pieces. */
@Injectable()
export class InheritanceGround {
  constructor(
    readonly pieces: Pieces,
    readonly stock: Stock,
    readonly files: Files,
    readonly books: PassingsRepository,
    readonly audit: Audit,
  ) {}
}

/** 继承过户: asked for with documents, checked by one, confirmed by another, and true once nobody has objected in time. */
@Injectable()
export class Inheritances implements OnModuleInit {
  constructor(
    private readonly rows: InheritancesRepository,
    private readonly ground: InheritanceGround,
    private readonly ledger: PassingLedger,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.ledger.schedules.every('ownership.inheritances', 60, () => this.runDue());
    this.ledger.handlers.on('customer.merged', 'service.inheritance', async ({ payload }) => {
      const { fromId, intoId } = payload as { fromId: string; intoId: string };
      await this.ledger.transactions.run((tx) => this.rows.merge(tx, fromId, intoId));
    });
  }

  /** @returns the id; the same for a repeated key. @throws inheritance.already_open */
  async request(customerId: string, request: InheritanceRequest, key: string): Promise<string> {
    const { idempotency, transactions } = this.ledger;
    const once = { scope: `customer:${customerId}:inheritance`, key, body: request };
    try {
      return await idempotency.orAnswered(once, async () => {
        const piece = await this.ground.stock.byTag(request.serial);
        // Whoever tries numbers learns nothing of pieces that nobody owns.
        if (!piece || piece.ownerId === null) throw new DomainError('piece.not_found');
        return transactions.run((tx) =>
          idempotency.run(tx, once, () => this.requestIn(tx, customerId, request, piece.id)),
        );
      });
    } catch (error) {
      if (isDuplicate(error, 'uq_inheritance_open_piece')) throw new DomainError('inheritance.already_open');
      throw error;
    }
  }

  async ofCustomer(customerId: string): Promise<InheritanceSeen[]> {
    const rows = await this.rows.ofCustomer(customerId);
    return Promise.all(rows.map((row) => this.seenBy(row, customerId)));
  }

  async get(id: string): Promise<InheritanceRow | null> {
    return this.rows.get(id);
  }

  /** More documents, a way back, or the owner's no. */
  async actAsCustomer(
    customerId: string,
    id: string,
    action: Extract<InheritanceAction, 'supply' | 'withdraw' | 'object'>,
    said: { words?: string; documents?: readonly HeirPaper[] },
  ): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.rows.lock(tx, id);
      const side = row && inheritanceSide(row, customerId);
      if (!row || !side) throw new DomainError('inheritance.not_found');
      if (!inheritanceButtons(row.state, side).includes(action))
        throw new DomainError('inheritance.action_refused', { action, state: row.state, refusals: [] });
      if (action === 'supply') await this.addPapers(tx, row, said.documents ?? []);
      await this.step(tx, row, { role: 'customer', id: customerId }, action, said.words);
    });
  }

  async ofStaff(by: StaffIdentity): Promise<InheritanceRow[]> {
    return this.rows.ofStaff(by);
  }

  /** How many documents each of them has. */
  async paperCounts(rows: readonly InheritanceRow[]): Promise<number[]> {
    const documents = await this.rows.documents(rows.map(({ id }) => id));
    const byRow = grouped(documents, ({ inheritanceId }) => inheritanceId);
    return rows.map(({ id }) => byRow.get(id)?.length ?? 0);
  }

  async onDesk(by: StaffIdentity, id: string): Promise<InheritanceOnDesk> {
    const row = await this.rows.get(id);
    if (row === null || !inScope(by, row.storeId)) throw new DomainError('inheritance.not_found');
    const [documents, lines, piece, caseOpen] = await Promise.all([
      this.rows.documents([id]),
      this.rows.lines(id),
      this.ground.stock.get(row.pieceId),
      this.ground.books.caseOpen(null, row.pieceId),
    ]);
    const facts = this.factsOf(row, piece, documents, { caseOpen, actorId: by.id });
    return { row, documents, lines, steps: deskSteps(row.state, by.role, facts) };
  }

  async actAsStaff(by: StaffIdentity, id: string, action: InheritanceAction, words?: string): Promise<void> {
    if (INHERITANCE_REASONED.includes(action) && (words ?? '').trim().length < 2)
      throw invalidRequest([{ path: 'words', rule: 'isNotEmpty' }]);
    try {
      await this.ledger.transactions.run(async (tx) => {
        const row = await this.rows.lock(tx, id);
        if (row === null || !inScope(by, row.storeId)) throw new DomainError('inheritance.not_found');
        await this.step(tx, row, { role: by.role, id: by.id }, action, words);
        await this.ground.audit.record(tx, {
          staffId: by.id,
          action: `inheritance.${action}`,
          subjectKind: 'inheritance',
          subjectId: id,
          storeId: row.storeId,
          details: words === undefined ? {} : { words },
        });
      });
    } catch (error) {
      if (isDuplicate(error, 'uq_inheritance_open_piece')) throw new DomainError('inheritance.already_open');
      throw error;
    }
  }

  /** Those nobody objected to in time; each by itself. */
  async runDue(): Promise<void> {
    for (const { id } of await this.rows.due(this.clock.now())) {
      await this.ledger.transactions.run(async (tx) => {
        const row = await this.rows.lock(tx, id);
        if (row?.state !== 'waiting' || row.dueAt === null || row.dueAt > this.clock.now()) return;
        const piece = await this.ground.pieces.lock(tx, row.pieceId);
        // A case that is open is waited for, wherever the piece lies for it; a piece that went another way ends it.
        if (piece.ownerId === row.fromId && (await this.ground.books.caseOpen(tx, row.pieceId))) return;
        const gone = piece.state !== 'with_owner' || piece.ownerId !== row.fromId;
        await this.step(tx, row, HOUSE, gone ? 'stop' : 'complete');
      });
    }
  }

  private async requestIn(
    tx: Tx,
    heirId: string,
    request: InheritanceRequest,
    pieceId: string,
  ): Promise<string> {
    const piece = await this.ground.pieces.lock(tx, pieceId);
    const { heirName, relation, words } = request;
    const row: InheritanceRow = {
      id: newId(),
      ...{ pieceId, openPieceId: pieceId, storeId: piece.storeId, fromId: piece.ownerId ?? '', heirId },
      ...{ heirName, relation, words: words ?? null, state: 'requested', requestedAt: this.clock.now() },
      ...{ checkedBy: null, dueAt: null, endedAt: null },
    };
    const documents = request.documents.map(({ kind }) => ({ kind }));
    // The same words speak against asking as against adding to it.
    decideInheritance('requested', 'customer', 'supply', this.factsOf(row, piece, documents, {}));
    await this.rows.insert(tx, row);
    await this.addPapers(tx, row, request.documents);
    await this.note(tx, row, { role: 'customer', id: heirId }, 'request', words);
    await this.tell(tx, row, 'requested', row.fromId);
    return row.id;
  }

  private async addPapers(tx: Tx, row: InheritanceRow, papers: readonly HeirPaper[]): Promise<void> {
    const there = await this.rows.documents([row.id], tx);
    if (papers.length === 0) throw new DomainError('inheritance.papers_missing');
    if (there.length + papers.length > INHERITANCE_LIMITS.documents)
      throw new DomainError('inheritance.papers_many', { most: INHERITANCE_LIMITS.documents });
    const fileIds = papers.map(({ fileId }) => fileId);
    await this.ground.files.claimable(tx, fileIds, { kind: 'customer', id: row.heirId });
    const addedAt = this.clock.now();
    await this.rows.addDocuments(
      tx,
      papers.map(({ kind, fileId }) => ({ id: newId(), inheritanceId: row.id, kind, fileId, addedAt })),
    );
  }

  private async step(
    tx: Tx,
    row: InheritanceRow,
    actor: Actor,
    action: InheritanceAction,
    words?: string,
  ): Promise<void> {
    const now = this.clock.now();
    const piece = await this.ground.pieces.lock(tx, row.pieceId);
    const caseOpen = await this.ground.books.caseOpen(tx, row.pieceId);
    const documents = await this.rows.documents([row.id], tx);
    const facts = this.factsOf(row, piece, documents, { caseOpen, actorId: actor.id });
    const state = decideInheritance(row.state, actor.role, action, facts);
    const open = INHERITANCE_OPEN.includes(state);
    const wait = action === 'confirm' ? (await this.ledger.terms.at(now, tx)).objection * HOUR_MS : 0;
    const next: InheritanceRow = {
      ...row,
      state,
      openPieceId: open ? row.pieceId : null,
      checkedBy: action === 'check' ? actor.id : state === 'requested' ? null : row.checkedBy,
      dueAt: state === 'waiting' ? new Date(now.getTime() + wait) : null,
      endedAt: open ? null : now,
    };
    await this.rows.save(tx, next);
    await this.note(tx, row, actor, action, words);
    if (action === 'complete') await this.hand(tx, next);
    const told = TOLD[action];
    if (told !== undefined) await this.tell(tx, next, told, row.heirId);
    if (action === 'confirm') await this.tell(tx, next, 'requested', row.fromId);
  }

  /** Owner, warranty and passport follow together, as when the living pass a piece on. */
  private async hand(tx: Tx, row: InheritanceRow): Promise<void> {
    await this.ground.pieces.amend(tx, row.pieceId, 'changeOwner', {
      actorRole: 'system',
      actorId: null,
      refId: row.id,
      set: { ownerId: row.heirId },
      details: { passing: 'inheritance' },
    });
    await this.ground.books.handWarranties(tx, row.pieceId, row.heirId);
  }

  private factsOf(
    row: InheritanceRow,
    piece: Pick<PieceRow, 'state' | 'ownerId'>,
    documents: readonly { kind: HeirDocument }[],
    { caseOpen = false, actorId = null }: { caseOpen?: boolean; actorId?: string | null },
  ): InheritanceFacts {
    return {
      pieceState: piece.state,
      ownerSame: piece.ownerId === row.fromId,
      caseOpen,
      documents: documents.map(({ kind }) => kind),
      ownCheck: row.checkedBy !== null && row.checkedBy === actorId,
      own: row.heirId === row.fromId,
      waitOver: row.dueAt !== null && row.dueAt <= this.clock.now(),
    };
  }

  private async seenBy(row: InheritanceRow, customerId: string): Promise<InheritanceSeen> {
    const side = inheritanceSide(row, customerId) ?? 'owner';
    const [documents, lines] = await Promise.all([
      // The one in the books learns that somebody asks, not with which papers.
      side === 'heir' ? this.rows.documents([row.id]) : Promise.resolve([]),
      this.rows.lines(row.id),
    ]);
    return { row, side, documents, lines, actions: inheritanceButtons(row.state, side) };
  }

  private note(
    tx: Tx,
    row: InheritanceRow,
    actor: Actor,
    action: InheritanceLine['action'],
    words?: string,
  ): Promise<void> {
    const line = { action, actorRole: actor.role, actorId: actor.id, words: words ?? null };
    return this.rows.note(tx, row.id, { ...line, at: this.clock.now() });
  }

  private async tell(tx: Tx, row: InheritanceRow, news: string, toldId: string): Promise<void> {
    await this.ledger.outbox.add(tx, `inheritance.${news}`, { passingId: row.id, toldId });
  }
}

/** What the heir hears of; the house's own steps among themselves are not news. */
const TOLD: Readonly<Partial<Record<InheritanceAction, string>>> = {
  ask: 'asked',
  confirm: 'waiting',
  complete: 'completed',
  reject: 'ended',
  object: 'ended',
  stop: 'ended',
};
