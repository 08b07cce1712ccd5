import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What differed until now was settled by one person: that person is the one who had proposed it as well. */
export class DeliveryReview1795700000000 implements MigrationInterface {
  name = 'DeliveryReview1795700000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `delivery_line` ADD `proposedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query('ALTER TABLE `delivery_line` ADD `proposedAt` datetime(3) NULL');
    await q.query('ALTER TABLE `delivery_line` ADD `evidence` json NULL');
    await q.query(
      'UPDATE `delivery_line` SET `proposedBy` = `settledBy`, `proposedAt` = `settledAt` WHERE `settledBy` IS NOT NULL',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `delivery_line` DROP COLUMN `evidence`');
    await q.query('ALTER TABLE `delivery_line` DROP COLUMN `proposedAt`');
    await q.query('ALTER TABLE `delivery_line` DROP COLUMN `proposedBy`');
  }
}
