import { Injectable } from '@nestjs/common';
import type { Container } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Pieces } from '../pieces/pieces.service.js';
import {
  ContainersRepository,
  type ContainedPiece,
  type ContainerCard,
  type ContainerRow,
} from './containers.repository.js';

export interface NewContainer {
  storeId: string;
  kind: Container;
  code: string;
  name: string;
}

/** 容器: trays, cases and safes of a store, and what lies in them. */
@Injectable()
export class Containers {
  constructor(
    private readonly containers: ContainersRepository,
    private readonly pieces: Pieces,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  ofStore(storeId: string): Promise<ContainerCard[]> {
    return this.containers.ofStore(storeId);
  }

  async get(id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<ContainerRow> {
    const row = await this.containers.find(id, by);
    if (row === null) throw new DomainError('container.not_found');
    return row;
  }

  async full(
    id: string,
    by: Pick<StaffIdentity, 'storeIds'>,
  ): Promise<{ row: ContainerRow; contents: ContainedPiece[] }> {
    const row = await this.get(id, by);
    return { row, contents: await this.containers.contents(id) };
  }

  /** @throws container.code_taken: a label is one container of a store */
  async make(by: StaffIdentity, wanted: NewContainer): Promise<string> {
    if (!inScope(by, wanted.storeId)) throw new DomainError('store.not_found');
    const row: ContainerRow = { id: newId(), ...wanted, state: 'open', createdAt: this.clock.now() };
    await this.written(async (tx) => {
      await this.containers.insert(tx, row);
      await this.record(tx, by, row, 'make');
    });
    return row.id;
  }

  rename(id: string, by: StaffIdentity, words: Pick<NewContainer, 'code' | 'name'>): Promise<void> {
    return this.written(async (tx) => {
      const row = { ...(await this.locked(tx, id, by)), ...words };
      await this.containers.save(tx, row);
      await this.record(tx, by, row, 'rename');
    });
  }

  /** A container is closed when it is empty, and can be taken into use again. */
  turn(id: string, by: StaffIdentity, action: 'close' | 'reopen'): Promise<void> {
    return this.written(async (tx) => {
      const row = await this.locked(tx, id, by);
      const holds = action === 'close' ? await this.containers.holds(tx, id) : 0;
      if (holds > 0) throw new DomainError('container.not_empty', { pieces: holds });
      const state = action === 'close' ? ('closed' as const) : ('open' as const);
      await this.containers.save(tx, { ...row, state });
      await this.record(tx, by, { ...row, state }, action);
    });
  }

  /** Lays a piece of the same store into the container; a line in its passport. */
  async put(id: string, by: StaffIdentity, pieceId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.locked(tx, id, by);
      if (row.state === 'closed') throw new DomainError('container.closed');
      const piece = await this.pieces.lock(tx, pieceId, { storeIds: [row.storeId] });
      if (piece.containerId === id) return;
      await this.pieces.amend(tx, pieceId, 'relocate', {
        actorRole: by.role,
        actorId: by.id,
        reason: `${row.code} ${row.name}`,
        set: { container: row.kind, containerId: id },
        details: { containerCode: row.code },
      });
    });
  }

  private async locked(tx: Tx, id: string, by: StaffIdentity): Promise<ContainerRow> {
    const row = await this.containers.lock(tx, id, by);
    if (row === null) throw new DomainError('container.not_found');
    return row;
  }

  private record(tx: Tx, by: StaffIdentity, row: ContainerRow, action: string): Promise<void> {
    return this.audit.record(tx, {
      staffId: by.id,
      action: `container.${action}`,
      subjectKind: 'container',
      subjectId: row.id,
      storeId: row.storeId,
      details: { code: row.code, name: row.name },
    });
  }

  private async written(work: (tx: Tx) => Promise<void>): Promise<void> {
    try {
      await this.transactions.run(work);
    } catch (error) {
      if (isDuplicate(error, 'uq_container_code')) throw new DomainError('container.code_taken');
      throw error;
    }
  }
}
