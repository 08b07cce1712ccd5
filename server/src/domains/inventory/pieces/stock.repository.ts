import { Injectable } from '@nestjs/common';
import type { Gem, Kind, Lab, Metal, MetalColour, PieceState, PriceMode } from '@zhuyue/shared';
import { scopeSql, type SqlFragment, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';
import { gramsAsked } from '../styles/search.rules.js';
import type { PassportLine } from './passport.rules.js';
import type { LockedPiece } from './pieces.repository.js';

/** A piece with what its style and its store say of it. */
export interface PieceRow extends LockedPiece {
  styleCode: string;
  name: string;
  picture: string | null;
  kind: Kind;
  metal: Metal;
  metalColour: MetalColour;
  gem: Gem;
  finenessPermille: number;
  care: string;
  priceMode: PriceMode;
  styleFixedPriceFen: number | null;
  labourFenPerGram: number;
  labourFenPerPiece: number;
  storeName: string;
  seriesId: string | null;
  /** 1 where the store it lies in belongs to a franchisee. */
  franchise: number;
  /** How long a quote given there holds. */
  quoteMinutes: number;
}
export interface StoneRow {
  gem: Gem;
  main: boolean;
  count: number;
  milliCarat: number | null;
  shape: string | null;
  colour: string | null;
  clarity: string | null;
  cut: string | null;
  setting: string | null;
}
export interface CertificateRow {
  lab: Lab;
  number: string;
  /** Which of the piece's stones it is about, counted from 0 in their order; null: the whole piece. */
  stone: number | null;
}
export interface CustodyLine extends PassportLine {
  storeCity: string;
  storeName: string;
  actorName: string | null;
}
export interface StockFilter {
  storeId?: string;
  state?: PieceState[];
  kind?: Kind[];
  q?: string;
}

const FROM = `FROM piece p JOIN style s ON s.id = p.styleId JOIN store t ON t.id = p.storeId`;
const PIECE = `SELECT p.id, p.serial, p.gtin, p.styleId, p.goldMg, p.grossMg, p.sizeHmm, p.fixedPriceFen, p.stonesFen, p.costFen,
  p.state, p.tagState, p.storeId, p.container, p.containerId, p.condition, p.consignorId, p.ownerId, p.heldFor, p.heldUntil, p.lastSeq,
  p.lastHash, s.code AS styleCode, s.name,
  JSON_VALUE(s.pictures, '$[0]') AS picture, s.kind, s.metal, s.metalColour, s.gem, s.finenessPermille, s.care,
  s.priceMode, s.fixedPriceFen AS styleFixedPriceFen, s.labourFenPerGram, s.labourFenPerPiece, t.name AS storeName,
  s.seriesId, t.franchise, t.quoteMinutes
  ${FROM}`;

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** SQL about pieces as they are looked at. */
@Injectable()
export class StockRepository {
  constructor(private readonly database: Database) {}

  /** By any of its tags, also one that is not good any more. */
  async bySerial(serial: string): Promise<PieceRow | null> {
    const rows = await this.database.query<PieceRow>(
      `${PIECE} JOIN tag g ON g.pieceId = p.id WHERE g.serial = ?`,
      [serial],
    );
    return rows[0] ?? null;
  }

  async find(
    id: string,
    by: Pick<StaffIdentity, 'storeIds'> | null,
    tx: Tx | null = null,
  ): Promise<PieceRow | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by ?? { storeIds: 'all' }, 'p.storeId');
    const rows = await (tx ?? this.database).query<PieceRow>(`${PIECE} WHERE p.id = ? AND ${scope.sql}`, [
      id,
      ...scope.params,
    ]);
    return rows[0] ?? null;
  }

  some(ids: readonly string[]): Promise<PieceRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query(`${PIECE} WHERE p.id IN (?)`, [ids]);
  }

  ofOwner(customerId: string): Promise<PieceRow[]> {
    return this.database.query(
      `${PIECE} WHERE p.ownerId = ? AND p.state IN ('with_owner', 'in_service', 'lost', 'stolen')
       ORDER BY p.id DESC LIMIT 500`,
      [customerId],
    );
  }

  async stones(pieceId: string): Promise<StoneRow[]> {
    const rows = await this.database.query<Omit<StoneRow, 'main'> & { main: number }>(
      `SELECT gem, main, count, milliCarat, shape, colour, clarity, cut, setting FROM piece_stone
       WHERE pieceId = ? ORDER BY main DESC, milliCarat DESC, id`,
      [pieceId],
    );
    return rows.map((row) => ({ ...row, main: row.main === 1 }));
  }

  async certificates(pieceId: string): Promise<CertificateRow[]> {
    const [papers, stones] = await Promise.all([
      this.database.query<{ lab: Lab; number: string; stoneId: string | null }>(
        'SELECT lab, number, stoneId FROM certificate WHERE pieceId = ? ORDER BY lab, number',
        [pieceId],
      ),
      this.database.query<{ id: string }>(
        'SELECT id FROM piece_stone WHERE pieceId = ? ORDER BY main DESC, milliCarat DESC, id',
        [pieceId],
      ),
    ]);
    const places = new Map(stones.map(({ id }, at) => [id, at]));
    return papers.map(({ lab, number, stoneId }) => ({
      lab,
      number,
      stone: stoneId === null ? null : (places.get(stoneId) ?? null),
    }));
  }

  /** Oldest first. */
  history(pieceId: string): Promise<CustodyLine[]> {
    return this.database.query(
      `SELECT e.*, t.name AS storeName, t.city AS storeCity, a.name AS actorName FROM piece_event e
       JOIN store t ON t.id = e.storeId LEFT JOIN staff a ON a.id = e.actorId
       WHERE e.pieceId = ? ORDER BY e.seq LIMIT 1000`,
      [pieceId],
    );
  }

  page(by: StaffIdentity, filter: StockFilter, offset: number, limit: number): Promise<PieceRow[]> {
    const where = whereOf(by, filter, true);
    return this.database.query(
      `${PIECE} WHERE ${where.sql} ORDER BY t.name, s.\`rank\`, p.serial LIMIT ? OFFSET ?`,
      [...where.params, limit, offset],
    );
  }

  /** By state, with the rest of the filter. */
  states(by: StaffIdentity, filter: StockFilter): Promise<{ state: PieceState; count: number }[]> {
    const where = whereOf(by, filter, false);
    return this.database.query(
      `SELECT p.state, COUNT(*) AS count ${FROM} WHERE ${where.sql} GROUP BY p.state ORDER BY p.state`,
      where.params,
    );
  }
}

interface Where {
  sql: string;
  params: unknown[];
}

function whereOf(by: StaffIdentity, filter: StockFilter, withState: boolean): Where {
  const parts: (Where | SqlFragment)[] = [scopeSql(by, 'p.storeId')];
  if (filter.storeId !== undefined) parts.push({ sql: 'p.storeId = ?', params: [filter.storeId] });
  if (filter.kind?.length) parts.push({ sql: 's.kind IN (?)', params: [filter.kind] });
  if (withState && filter.state?.length) parts.push({ sql: 'p.state IN (?)', params: [filter.state] });
  if (filter.q !== undefined) parts.push(textOf(filter.q));
  return {
    sql: parts.map((part) => `(${part.sql})`).join(' AND '),
    params: parts.flatMap((part) => part.params),
  };
}

/** The beginning of a serial or of a style code, or the grams of a name. */
function textOf(q: string): Where {
  const grams = gramsAsked(q);
  const code = q.replace(/[\s-]/g, '').toUpperCase();
  if (/^[0-9A-Z]+$/.test(code) && code.length >= 3) {
    const typed = q.trim().toUpperCase();
    return {
      sql: `p.serial LIKE ? OR s.code LIKE ? OR ${GRAMS}`,
      params: [`${escaped(code)}%`, `${escaped(typed)}%`, grams, grams.length],
    };
  }
  return { sql: GRAMS, params: [grams, grams.length] };
}
const GRAMS =
  's.id IN (SELECT g.styleId FROM style_gram g WHERE g.gram IN (?) GROUP BY g.styleId HAVING COUNT(*) = ?)';
