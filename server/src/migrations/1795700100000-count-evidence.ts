import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos of whoever says how a difference of a count ends, for the second person to see. */
export class CountEvidence1795700100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `count_difference` ADD `evidence` json NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `count_difference` DROP COLUMN `evidence`');
  }
}
