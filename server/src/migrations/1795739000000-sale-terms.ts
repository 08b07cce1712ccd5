import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SaleTerms1795739000000 implements MigrationInterface {
  name = 'SaleTerms1795739000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `sale` ADD `distance` tinyint NOT NULL DEFAULT 0, ADD `custom` json NULL, ADD `parcel` json NULL',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `sale` DROP COLUMN `parcel`, DROP COLUMN `custom`, DROP COLUMN `distance`');
  }
}
