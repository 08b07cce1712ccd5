import { Injectable } from '@nestjs/common';
import type { Container, ContainerState, PieceState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface ContainerRow {
  id: string;
  storeId: string;
  kind: Container;
  code: string;
  name: string;
  state: ContainerState;
  createdAt: Date;
}
export interface ContainerCard extends ContainerRow {
  pieces: number;
}
export interface ContainedPiece {
  pieceId: string;
  serial: string;
  name: string;
  styleCode: string;
  picture: string | null;
  goldMg: number;
  sizeHmm: number | null;
  pieceState: PieceState;
}

const COLUMNS = 'k.id, k.storeId, k.kind, k.code, k.name, k.state, k.createdAt';
const CARD = `SELECT ${COLUMNS}, (SELECT COUNT(*) FROM piece p WHERE p.containerId = k.id) AS pieces FROM container k`;

/** All SQL of containers; what lies in one is said by its pieces. */
@Injectable()
export class ContainersRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: ContainerRow): Promise<void> {
    return tx.insert('container', row);
  }

  async ofStore(storeId: string): Promise<ContainerCard[]> {
    const rows = await this.database.query<ContainerCard>(
      `${CARD} WHERE k.storeId = ? ORDER BY k.state DESC, k.kind, k.code`,
      [storeId],
    );
    return rows.map((row) => ({ ...row, pieces: Number(row.pieces) }));
  }

  async find(id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<ContainerRow | null> {
    return this.read(this.database, id, by, '');
  }

  lock(tx: Tx, id: string, by: Pick<StaffIdentity, 'storeIds'>): Promise<ContainerRow | null> {
    return this.read(tx, id, by, 'FOR UPDATE');
  }

  async save(tx: Tx, row: ContainerRow): Promise<void> {
    await tx.execute('UPDATE container SET code = ?, name = ?, kind = ?, state = ? WHERE id = ?', [
      row.code,
      row.name,
      row.kind,
      row.state,
      row.id,
    ]);
  }

  async holds(tx: Tx, id: string): Promise<number> {
    const rows = await tx.query<{ n: number }>('SELECT COUNT(*) n FROM piece WHERE containerId = ?', [id]);
    return Number(rows[0]?.n ?? 0);
  }

  contents(id: string): Promise<ContainedPiece[]> {
    return this.database.query(
      `SELECT p.id AS pieceId, p.serial, s.name, s.code AS styleCode, JSON_VALUE(s.pictures, '$[0]') AS picture,
       p.goldMg, p.sizeHmm, p.state AS pieceState
       FROM piece p JOIN style s ON s.id = p.styleId WHERE p.containerId = ? ORDER BY s.code, p.serial LIMIT 1000`,
      [id],
    );
  }

  private async read(
    runner: Pick<Tx, 'query'>,
    id: string,
    by: Pick<StaffIdentity, 'storeIds'>,
    how: string,
  ): Promise<ContainerRow | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by, 'k.storeId');
    const rows = await runner.query<ContainerRow>(
      `SELECT ${COLUMNS} FROM container k WHERE k.id = ? AND ${scope.sql} ${how}`,
      [id, ...scope.params],
    );
    return rows[0] ?? null;
  }
}
