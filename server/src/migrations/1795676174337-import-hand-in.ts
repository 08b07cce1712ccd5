import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportHandIn1795676174337 implements MigrationInterface {
  name = 'ImportHandIn1795676174337';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `style_import` ADD `handsIn` tinyint NOT NULL DEFAULT 0');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `style_import` DROP COLUMN `handsIn`');
  }
}
