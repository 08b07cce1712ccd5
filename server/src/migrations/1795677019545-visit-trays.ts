import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VisitTrays1795677019545 implements MigrationInterface {
  name = 'VisitTrays1795677019545';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `transit_rule` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `way` varchar(53) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromStoreId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `toStoreId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `closed` tinyint NOT NULL DEFAULT 0, `packMinutes` int NOT NULL, `cutOffAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `days` int NOT NULL, `minutes` int NOT NULL, `arrivesAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `workdaysOnly` tinyint NOT NULL, `unpackMinutes` int NOT NULL, `setBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `setAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_transit_rule_way` (`way`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `visit_tray` (`appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `leadMinutes` int NOT NULL, `graceMinutes` int NOT NULL, `holdFrom` datetime(3) NOT NULL, `holdUntil` datetime(3) NOT NULL, `heldAt` datetime(3) NULL, `readyAt` datetime(3) NULL, `readyBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, INDEX `ix_visit_tray_due` (`heldAt`, `holdFrom`), PRIMARY KEY (`appointmentId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `transfer` ADD `visitId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query(
      'ALTER TABLE `transfer` ADD `visitCode` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query('ALTER TABLE `transfer` ADD `neededAt` datetime(3) NULL');
    await q.query(
      'ALTER TABLE `appointment_wish` ADD `state` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'wished\'',
    );
    await q.query(
      'ALTER TABLE `appointment_wish` ADD `trayPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query('ALTER TABLE `appointment_wish` ADD `dueAt` datetime(3) NULL');
    await q.query('ALTER TABLE `appointment_wish` ADD `lostAt` datetime(3) NULL');
    await q.query('ALTER TABLE `appointment_wish` ADD `laidAt` datetime(3) NULL');
    await q.query(
      'ALTER TABLE `appointment_wish` ADD `laidBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query(
      'ALTER TABLE `appointment_wish` ADD `wasStyleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query(
      'ALTER TABLE `appointment_wish` ADD `wasPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query(
      'ALTER TABLE `transfer` CHANGE `askedBy` `askedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query('CREATE INDEX `ix_transfer_visit` ON `transfer` (`visitId`)');
    await q.query('CREATE INDEX `ix_appointment_wish_tray` ON `appointment_wish` (`trayPieceId`)');
    await q.query(
      'ALTER TABLE `transit_rule` ADD CONSTRAINT `fk_transit_rule_from` FOREIGN KEY (`fromStoreId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `transit_rule` ADD CONSTRAINT `fk_transit_rule_to` FOREIGN KEY (`toStoreId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment_wish` ADD CONSTRAINT `fk_wish_tray_piece` FOREIGN KEY (`trayPieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `visit_tray` ADD CONSTRAINT `fk_visit_tray_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    // Visits booked before kept their very pieces from the booking on: they go on doing so.
    await q.query('UPDATE `appointment_wish` SET `trayPieceId` = `pieceId` WHERE `pieceId` IS NOT NULL');
    await q.query(
      "INSERT INTO `visit_tray` (`appointmentId`, `storeId`, `leadMinutes`, `graceMinutes`, `holdFrom`, `holdUntil`, `heldAt`) SELECT `id`, `storeId`, 1440, 120, `startsAt` - INTERVAL 1440 MINUTE, `endsAt` + INTERVAL 120 MINUTE, IF(`state` IN ('booked', 'arrived'), `createdAt`, NULL) FROM `appointment`",
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `visit_tray` DROP FOREIGN KEY `fk_visit_tray_appointment`');
    await q.query('ALTER TABLE `appointment_wish` DROP FOREIGN KEY `fk_wish_tray_piece`');
    await q.query('ALTER TABLE `transit_rule` DROP FOREIGN KEY `fk_transit_rule_to`');
    await q.query('ALTER TABLE `transit_rule` DROP FOREIGN KEY `fk_transit_rule_from`');
    await q.query('DROP INDEX `ix_appointment_wish_tray` ON `appointment_wish`');
    await q.query('DROP INDEX `ix_transfer_visit` ON `transfer`');
    await q.query(
      'ALTER TABLE `transfer` CHANGE `askedBy` `askedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL',
    );
    await q.query('ALTER TABLE `appointment_wish` DROP COLUMN `wasPieceId`');
    await q.query('ALTER TABLE `appointment_wish` DROP COLUMN `wasStyleId`');
    await q.query('ALTER TABLE `appointment_wish` DROP COLUMN `laidBy`');
    await q.query('ALTER TABLE `appointment_wish` DROP COLUMN `laidAt`');
    await q.query('ALTER TABLE `appointment_wish` DROP COLUMN `lostAt`');
    await q.query('ALTER TABLE `appointment_wish` DROP COLUMN `dueAt`');
    await q.query('ALTER TABLE `appointment_wish` DROP COLUMN `trayPieceId`');
    await q.query('ALTER TABLE `appointment_wish` DROP COLUMN `state`');
    await q.query('ALTER TABLE `transfer` DROP COLUMN `neededAt`');
    await q.query('ALTER TABLE `transfer` DROP COLUMN `visitCode`');
    await q.query('ALTER TABLE `transfer` DROP COLUMN `visitId`');
    await q.query('DROP INDEX `ix_visit_tray_due` ON `visit_tray`');
    await q.query('DROP TABLE `visit_tray`');
    await q.query('DROP INDEX `uq_transit_rule_way` ON `transit_rule`');
    await q.query('DROP TABLE `transit_rule`');
  }
}
