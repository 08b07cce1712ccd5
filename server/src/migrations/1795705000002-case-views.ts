import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseViews1795705000002 implements MigrationInterface {
  name = 'CaseViews1795705000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `case_view` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(12) NOT NULL, `filter` json NOT NULL, `savedAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_case_view` (`staffId`, `name`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `case_view` ADD CONSTRAINT `fk_case_view_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `case_view` DROP FOREIGN KEY `fk_case_view_staff`');
    await q.query('DROP INDEX `uq_case_view` ON `case_view`');
    await q.query('DROP TABLE `case_view`');
  }
}
