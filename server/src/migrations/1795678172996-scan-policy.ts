import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ScanPolicy1795678172996 implements MigrationInterface {
  name = 'ScanPolicy1795678172996';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `scan_policy` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` int NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `slot` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `terms` json NOT NULL, `reason` varchar(200) NOT NULL, `writtenBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `writtenAt` datetime(3) NOT NULL, `decidedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `decidedAt` datetime(3) NULL, UNIQUE INDEX `uq_scan_policy_slot` (`slot`), UNIQUE INDEX `uq_scan_policy_version` (`version`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      "ALTER TABLE `scan_policy` ADD CONSTRAINT `ck_scan_policy_second` CHECK (`decidedBy` <> `writtenBy` OR `state` = 'discarded')",
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `scan_policy` DROP CONSTRAINT `ck_scan_policy_second`');
    await q.query('DROP INDEX `uq_scan_policy_version` ON `scan_policy`');
    await q.query('DROP INDEX `uq_scan_policy_slot` ON `scan_policy`');
    await q.query('DROP TABLE `scan_policy`');
  }
}
