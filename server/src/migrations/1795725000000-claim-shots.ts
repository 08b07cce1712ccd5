import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClaimShots1795725000000 implements MigrationInterface {
  name = 'ClaimShots1795725000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `claim_photo` ADD `shot` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `claim_photo` DROP COLUMN `shot`');
  }
}
