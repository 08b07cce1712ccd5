import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoreWorks1795739500000 implements MigrationInterface {
  name = 'StoreWorks1795739500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `store` ADD `turnaround` json NULL');
    // Until somebody says otherwise stones are set where rings are cut and welded: nothing is refused that was taken before.
    await q.query(
      `UPDATE \`store\` SET services = JSON_ARRAY_APPEND(services, '$', 'stone_setting')
       WHERE NOT JSON_CONTAINS(services, '"stone_setting"')
         AND (kind = 'boutique' OR (JSON_CONTAINS(services, '"laser_weld"') AND JSON_CONTAINS(services, '"resizing"')))`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `store` DROP COLUMN `turnaround`');
  }
}
