import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases from before were repairs. */
export class CaseKinds1795710000000 implements MigrationInterface {
  name = 'CaseKinds1795710000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `claim` ADD `kind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'repair\'',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `claim` DROP COLUMN `kind`');
  }
}
