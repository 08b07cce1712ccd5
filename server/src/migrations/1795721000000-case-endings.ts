import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = "if(`state` in ('withdrawn','closed'),NULL,rtrim(`pieceId`))";
const AFTER =
  "if(`state` in ('withdrawn','closed') or `kind` in ('trade_in','complaint','question'),NULL,rtrim(`pieceId`))";
const ASCII = 'CHARACTER SET "ascii" COLLATE "ascii_bin"';

/** Which cases keep a piece to themselves. */
async function keeping(q: QueryRunner, expression: string): Promise<void> {
  await q.query('DROP INDEX `uq_claim_open_piece` ON `claim`');
  await q.query('ALTER TABLE `claim` DROP COLUMN `openPieceId`');
  await q.query(`ALTER TABLE \`claim\` ADD \`openPieceId\` char(26) ${ASCII} AS (${expression}) STORED`);
  await q.query('CREATE UNIQUE INDEX `uq_claim_open_piece` ON `claim` (`openPieceId`)');
  await q.query(
    'UPDATE `typeorm_metadata` SET `value` = ? WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
    [expression, 'GENERATED_COLUMN', 'openPieceId', q.dataSource.driver.database, 'claim'],
  );
}

/** Cases settled with words: no policy is asked, and the piece is free meanwhile. */
export class CaseEndings1795721000000 implements MigrationInterface {
  name = 'CaseEndings1795721000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE \`claim\` MODIFY \`coverage\` varchar(16) ${ASCII} NULL`);
    await q.query('ALTER TABLE `claim` MODIFY `coverageAnswer` json NULL');
    await q.query('ALTER TABLE `claim` ADD `estimateFen` bigint NULL');
    await q.query(`ALTER TABLE \`claim\` ADD \`rootCause\` varchar(16) ${ASCII} NULL`);
    await q.query('ALTER TABLE `claim` ADD `correction` varchar(500) NULL');
    await keeping(q, AFTER);
  }

  async down(q: QueryRunner): Promise<void> {
    await keeping(q, BEFORE);
    await q.query('ALTER TABLE `claim` DROP COLUMN `correction`');
    await q.query('ALTER TABLE `claim` DROP COLUMN `rootCause`');
    await q.query('ALTER TABLE `claim` DROP COLUMN `estimateFen`');
    await q.query("UPDATE `claim` SET `coverageAnswer` = '{}' WHERE `coverageAnswer` IS NULL");
    await q.query('ALTER TABLE `claim` MODIFY `coverageAnswer` json NOT NULL');
    await q.query("UPDATE `claim` SET `coverage` = 'needs_inspection' WHERE `coverage` IS NULL");
    await q.query(`ALTER TABLE \`claim\` MODIFY \`coverage\` varchar(16) ${ASCII} NOT NULL`);
  }
}
