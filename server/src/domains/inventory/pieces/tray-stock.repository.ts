import { Injectable } from '@nestjs/common';
import type { Container, PieceState } from '@zhuyue/shared';
import { Database } from '../../../platform/database/index.js';

/** A piece that could lie on a tray, as the ledger has it. */
export interface TrayPiece {
  pieceId: string;
  styleId: string;
  sizeHmm: number | null;
  storeId: string;
  state: PieceState;
  heldFor: string | null;
  heldUntil: Date | null;
  container: Container;
  containerCode: string | null;
  containerName: string | null;
  serial: string;
}
/** Main stone and identity of what could stand in for a wish. */
export interface LikePiece {
  pieceId: string;
  colour: string | null;
  clarity: string | null;
  milliCarat: number | null;
}

const PIECE = `SELECT p.id AS pieceId, p.styleId, p.sizeHmm, p.storeId, p.state, p.heldFor, p.heldUntil, p.container,
  k.code AS containerCode, k.name AS containerName, p.serial
  FROM piece p LEFT JOIN container k ON k.id = p.containerId`;
const MOST = 400;

/** SQL of pieces as a tray asks for them. */
@Injectable()
export class TrayStockRepository {
  constructor(private readonly database: Database) {}

  some(ids: readonly string[]): Promise<TrayPiece[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query(`${PIECE} WHERE p.id IN (?)`, [ids]);
  }

  /** Pieces of styles that are for sale or kept for a while; those of the store first. */
  ofStyles(styleIds: readonly string[], storeId: string): Promise<TrayPiece[]> {
    if (styleIds.length === 0) return Promise.resolve([]);
    return this.database.query(
      `${PIECE} WHERE p.styleId IN (?) AND p.tagState = 'active'
       AND (p.state = 'in_stock' OR (p.state = 'on_hold' AND p.heldUntil IS NOT NULL))
       ORDER BY p.storeId = ? DESC, p.id LIMIT ?`,
      [styleIds, storeId, MOST],
    );
  }

  async stoneOf(pieceIds: readonly string[]): Promise<LikePiece[]> {
    if (pieceIds.length === 0) return [];
    return this.database.query(
      `SELECT p.id AS pieceId, n.colour, n.clarity, n.milliCarat FROM piece p
       LEFT JOIN piece_stone n ON n.pieceId = p.id AND n.main = 1 WHERE p.id IN (?)`,
      [pieceIds],
    );
  }

  /** Pieces on sale of the same kind, metal and stone, in the size asked for; the store's own first. */
  async like(styleId: string, sizeHmm: number | null, storeId: string): Promise<{ pieceId: string }[]> {
    const size = sizeHmm === null ? '' : 'AND p.sizeHmm = ?';
    return this.database.query(
      `SELECT p.id AS pieceId FROM style w
       JOIN style s ON s.kind = w.kind AND s.gem = w.gem AND s.metal = w.metal AND s.state = 'published'
       JOIN piece p ON p.styleId = s.id AND p.state = 'in_stock' AND p.tagState = 'active' ${size}
       WHERE w.id = ? ORDER BY s.id = w.id DESC, p.storeId = ? DESC, s.seriesId <=> w.seriesId DESC, s.\`rank\`, p.id
       LIMIT ?`,
      [...(sizeHmm === null ? [] : [sizeHmm]), styleId, storeId, MOST / 2],
    );
  }

  /** A piece of the style to compare with, when the wish names none: any that is graded. */
  async sampleOf(styleId: string): Promise<string | null> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM piece WHERE styleId = ? ORDER BY id LIMIT 1',
      [styleId],
    );
    return rows[0]?.id ?? null;
  }
}
