import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoneMap1795737000000 implements MigrationInterface {
  name = 'StoneMap1795737000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `claim` ADD `places` json NULL');
    await q.query('ALTER TABLE `claim_proof` ADD `counts` json NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `claim_proof` DROP COLUMN `counts`');
    await q.query('ALTER TABLE `claim` DROP COLUMN `places`');
  }
}
