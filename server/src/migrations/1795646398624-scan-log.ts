import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ScanLog1795646398624 implements MigrationInterface {
  name = 'ScanLog1795646398624';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `tag_scan` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `serial` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `at` datetime(3) NOT NULL, `channel` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `viewer` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `visitor` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `network` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `latTenths` int NULL, `lngTenths` int NULL, `city` varchar(40) NULL, `placeBy` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `late` tinyint NOT NULL DEFAULT 0, `examined` tinyint NOT NULL DEFAULT 0, INDEX `ix_tag_scan_at` (`at`), INDEX `ix_tag_scan_new` (`examined`, `id`), INDEX `ix_tag_scan_piece` (`pieceId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `tag_guess` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `network` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `at` datetime(3) NOT NULL, `count` int NOT NULL, `samples` json NOT NULL, `examined` tinyint NOT NULL DEFAULT 0, INDEX `ix_tag_guess_at` (`at`), INDEX `ix_tag_guess_network` (`network`, `at`), INDEX `ix_tag_guess_new` (`examined`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `scan_alarm` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `openKey` varchar(80) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `network` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `firstAt` datetime(3) NOT NULL, `lastAt` datetime(3) NOT NULL, `hits` int NOT NULL, `evidence` json NOT NULL, `settledBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `settledAt` datetime(3) NULL, `note` varchar(200) NULL, INDEX `ix_scan_alarm_state` (`state`, `lastAt`), INDEX `ix_scan_alarm_store` (`storeId`, `state`, `lastAt`), INDEX `ix_scan_alarm_piece` (`pieceId`, `state`), UNIQUE INDEX `uq_scan_alarm_open` (`openKey`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `tag_scan` ADD CONSTRAINT `fk_tag_scan_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `scan_alarm` ADD CONSTRAINT `fk_scan_alarm_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `scan_alarm` DROP FOREIGN KEY `fk_scan_alarm_piece`');
    await q.query('ALTER TABLE `tag_scan` DROP FOREIGN KEY `fk_tag_scan_piece`');
    await q.query('DROP INDEX `uq_scan_alarm_open` ON `scan_alarm`');
    await q.query('DROP INDEX `ix_scan_alarm_piece` ON `scan_alarm`');
    await q.query('DROP INDEX `ix_scan_alarm_store` ON `scan_alarm`');
    await q.query('DROP INDEX `ix_scan_alarm_state` ON `scan_alarm`');
    await q.query('DROP TABLE `scan_alarm`');
    await q.query('DROP INDEX `ix_tag_guess_new` ON `tag_guess`');
    await q.query('DROP INDEX `ix_tag_guess_network` ON `tag_guess`');
    await q.query('DROP INDEX `ix_tag_guess_at` ON `tag_guess`');
    await q.query('DROP TABLE `tag_guess`');
    await q.query('DROP INDEX `ix_tag_scan_piece` ON `tag_scan`');
    await q.query('DROP INDEX `ix_tag_scan_new` ON `tag_scan`');
    await q.query('DROP INDEX `ix_tag_scan_at` ON `tag_scan`');
    await q.query('DROP TABLE `tag_scan`');
  }
}
