import { createHash } from 'node:crypto';
import { canonicalJson } from '@zhuyue/shared';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Line {
  id: string;
  pieceId: string;
  at: Date;
  details: unknown;
  [fact: string]: unknown;
}

const PIECES_AT_ONCE = 500;

/** Format 1 of a line, written out here: what a migration did stays what it did, whatever the rules say later. */
const hashOf = (line: Line, prevHash: string): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        format: 1,
        pieceId: line.pieceId,
        seq: line['seq'],
        prevHash,
        action: line['action'],
        fromState: line['fromState'],
        toState: line['toState'],
        storeId: line['storeId'],
        actorRole: line['actorRole'],
        actorId: line['actorId'],
        refId: line['refId'],
        reason: line['reason'],
        details: typeof line.details === 'string' ? (JSON.parse(line.details) as unknown) : line.details,
        factsBefore: null,
        factsAfter: null,
        evidence: null,
        at: line.at.toISOString(),
      }),
    )
    .digest('hex');

interface Link {
  id: string;
  prevHash: string;
  hash: string;
}

/** The histories there are become chains, some pieces at a time. */
async function chainHistories(q: QueryRunner): Promise<void> {
  for (let after = ''; ;) {
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
    const hash = hashOf(line, prevHash);
    links.push({ id: line.id, prevHash, hash });
    heads.set(line.pieceId, hash);
  }
  for (let start = 0; start < links.length; start += PIECES_AT_ONCE) {
    const some = links.slice(start, start + PIECES_AT_ONCE);
    await q.query(
      `UPDATE piece_event SET prevHash = ${byCase(some)}, hash = ${byCase(some)} WHERE id IN (?)`,
      [
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

export class PassportChain1795645636800 implements MigrationInterface {
  name = 'PassportChain1795645636800';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `piece` ADD `condition` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'new\'',
    );
    await q.query(
      'ALTER TABLE `piece` ADD `consignorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query(
      'ALTER TABLE `piece` ADD `lastHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\'',
    );
    await q.query('ALTER TABLE `piece_event` ADD `factsBefore` json NULL');
    await q.query('ALTER TABLE `piece_event` ADD `factsAfter` json NULL');
    await q.query('ALTER TABLE `piece_event` ADD `evidence` json NULL');
    await q.query(
      'ALTER TABLE `piece_event` ADD `prevHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\'',
    );
    await q.query(
      'ALTER TABLE `piece_event` ADD `hash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\'',
    );
    await q.query(
      'ALTER TABLE `piece` ADD CONSTRAINT `fk_piece_consignor` FOREIGN KEY (`consignorId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await chainHistories(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `piece` DROP FOREIGN KEY `fk_piece_consignor`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `hash`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `prevHash`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `evidence`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `factsAfter`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `factsBefore`');
    await q.query('ALTER TABLE `piece` DROP COLUMN `lastHash`');
    await q.query('ALTER TABLE `piece` DROP COLUMN `consignorId`');
    await q.query('ALTER TABLE `piece` DROP COLUMN `condition`');
  }
}
