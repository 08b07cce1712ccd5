import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '@zhuyue/shared';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Line {
  id: string;
  pieceId: string;
  at: Date;
  [fact: string]: unknown;
}

const PIECES_AT_ONCE = 500;

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
const json = (stored: unknown): unknown =>
  typeof stored === 'string' ? (JSON.parse(stored) as unknown) : stored;

/** Format 1 of a line, written out here: what a migration did stays what it did, whatever the rules say later. */
const hashOf = (line: Line, prevHash: string, salt: string): string =>
  sha256({
    format: 1,
    pieceId: line.pieceId,
    seq: line['seq'],
    prevHash,
    action: line['action'],
    fromState: line['fromState'],
    toState: line['toState'],
    at: line.at.toISOString(),
    closed: sha256({
      salt,
      storeId: line['storeId'],
      actorRole: line['actorRole'],
      actorId: line['actorId'],
      refId: line['refId'],
      reason: line['reason'],
      details: json(line['details']),
      factsBefore: json(line['factsBefore']),
      factsAfter: json(line['factsAfter']),
      evidence: json(line['evidence']),
    }),
  });

interface Link {
  id: string;
  salt: string;
  prevHash: string;
  hash: string;
}

/** The histories there are become chains, some pieces at a time. */
async function chainHistories(q: QueryRunner): Promise<void> {
  let after = '';
  for (;;) {
    const pieces = (await q.query(
      'SELECT DISTINCT pieceId FROM piece_event WHERE pieceId > ? ORDER BY pieceId LIMIT ?',
      [after, PIECES_AT_ONCE],
    )) as { pieceId: string }[];
    const last = pieces.at(-1);
    if (!last) return;
    const lines = (await q.query(
      'SELECT * FROM piece_event WHERE pieceId > ? AND pieceId <= ? ORDER BY pieceId, seq',
      [after, last.pieceId],
    )) as Line[];
    await writeLinks(q, lines);
    after = last.pieceId;
  }
}

async function writeLinks(q: QueryRunner, lines: readonly Line[]): Promise<void> {
  const links: Link[] = [];
  const heads = new Map<string, string>();
  for (const line of lines) {
    const prevHash = heads.get(line.pieceId) ?? '0'.repeat(64);
    const salt = randomBytes(16).toString('hex');
    const hash = hashOf(line, prevHash, salt);
    links.push({ id: line.id, salt, prevHash, hash });
    heads.set(line.pieceId, hash);
  }
  for (let start = 0; start < links.length; start += PIECES_AT_ONCE) {
    const some = links.slice(start, start + PIECES_AT_ONCE);
    await q.query(
      `UPDATE piece_event SET salt = ${byCase(some)}, prevHash = ${byCase(some)}, hash = ${byCase(some)} WHERE id IN (?)`,
      [
        ...some.flatMap(({ id, salt }) => [id, salt]),
        ...some.flatMap(({ id, prevHash }) => [id, prevHash]),
        ...some.flatMap(({ id, hash }) => [id, hash]),
        some.map(({ id }) => id),
      ],
    );
  }
  const pieces = [...heads];
  await q.query(`UPDATE piece SET lastHash = ${byCase(pieces)} WHERE id IN (?)`, [
    ...pieces.flat(),
    pieces.map(([id]) => id),
  ]);
}

const byCase = (rows: readonly unknown[]): string =>
  `CASE id ${rows.map(() => 'WHEN ? THEN ?').join(' ')} END`;

export class PassportSalt1795646086556 implements MigrationInterface {
  name = 'PassportSalt1795646086556';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `piece_event` ADD `salt` varchar(32) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\'',
    );
    await chainHistories(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `salt`');
  }
}
