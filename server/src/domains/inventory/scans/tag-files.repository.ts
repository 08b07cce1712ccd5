import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/index.js';
import type { CertificateRow, PieceRow, StoneRow } from '../pieces/stock.repository.js';
import type { TagRow } from '../tags/tags.repository.js';

export type FiledTag = Pick<TagRow, 'serial' | 'gtin' | 'version' | 'state' | 'stateAt'>;
export type FiledPiece = Pick<
  PieceRow,
  | 'id'
  | 'serial'
  | 'styleId'
  | 'goldMg'
  | 'grossMg'
  | 'sizeHmm'
  | 'fixedPriceFen'
  | 'stonesFen'
  | 'state'
  | 'storeId'
  | 'heldUntil'
  | 'storeName'
  | 'franchise'
>;
export interface TagFileRows {
  tag: FiledTag;
  piece: FiledPiece;
  stones: StoneRow[];
  certificates: CertificateRow[];
  /** Whether anything unusual about its scans is open or confirmed. */
  alarmed: boolean;
}

type Prefixed<T, P extends string> = { [K in keyof T as `${P}${Capitalize<string & K>}`]: T[K] };
type Row = FiledPiece &
  Prefixed<FiledTag, 'tag'> &
  Omit<StoneRow, 'main'> & {
    stoneId: string | null;
    main: number;
    lab: CertificateRow['lab'] | null;
    number: string | null;
    paperStoneId: string | null;
    alarmed: number;
  };

const SQL = `SELECT g.serial AS tagSerial, g.gtin AS tagGtin, g.version AS tagVersion, g.state AS tagState,
  g.stateAt AS tagStateAt, p.id, p.serial, p.styleId, p.goldMg, p.grossMg, p.sizeHmm, p.fixedPriceFen, p.stonesFen,
  p.state, p.storeId, p.heldUntil, t.name AS storeName, t.franchise, c.lab, c.number, c.stoneId AS paperStoneId, q.id AS stoneId, q.gem, q.main,
  q.count, q.milliCarat, q.shape, q.colour, q.clarity, q.cut, q.setting,
  EXISTS (SELECT 1 FROM scan_alarm a WHERE a.pieceId = g.pieceId AND a.state IN ('open', 'confirmed')) AS alarmed
  FROM tag g JOIN piece p ON p.id = g.pieceId JOIN store t ON t.id = p.storeId
  LEFT JOIN certificate c ON c.pieceId = p.id LEFT JOIN piece_stone q ON q.pieceId = p.id WHERE g.serial = ?`;

/** A tag with its piece and all that belongs to it, in one question: what a scan in a store waits for. */
@Injectable()
export class TagFilesRepository {
  constructor(private readonly database: Database) {}

  async bySerial(serial: string): Promise<TagFileRows | null> {
    const rows = await this.database.prepared<Row>(SQL, [serial]);
    const [first] = rows;
    if (!first) return null;
    return {
      tag: {
        serial: first.tagSerial,
        gtin: first.tagGtin,
        version: first.tagVersion,
        state: first.tagState,
        stateAt: first.tagStateAt,
      },
      piece: first,
      stones: stonesIn(rows),
      certificates: certificatesIn(rows),
      alarmed: first.alarmed === 1,
    };
  }
}

const before = (a: string | number | null, b: string | number | null): number =>
  a === b ? 0 : (a ?? -Infinity) < (b ?? -Infinity) ? -1 : 1;

/** Every stone comes once for each certificate. In the order of `StockRepository.stones`. */
const orderedStones = (rows: readonly Row[]): [string, Row][] =>
  [...new Map(rows.flatMap((row) => (row.stoneId === null ? [] : [[row.stoneId, row] as const])))].sort(
    ([oneId, one], [otherId, other]) =>
      before(other.main, one.main) || before(other.milliCarat, one.milliCarat) || before(oneId, otherId),
  );

const stonesIn = (rows: readonly Row[]): StoneRow[] =>
  orderedStones(rows).map(([, stone]) => ({ ...stone, main: stone.main === 1 }));

function certificatesIn(rows: readonly Row[]): CertificateRow[] {
  const papers = new Map<string, CertificateRow>();
  const places = new Map(orderedStones(rows).map(([id], at) => [id, at]));
  for (const { lab, number, paperStoneId } of rows) {
    if (lab === null || number === null) continue;
    const stone = paperStoneId === null ? null : (places.get(paperStoneId) ?? null);
    papers.set(`${lab} ${number}`, { lab, number, stone });
  }
  return [...papers.values()].sort((a, b) => before(a.lab, b.lab) || before(a.number, b.number));
}
