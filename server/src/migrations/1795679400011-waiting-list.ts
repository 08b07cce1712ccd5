import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WaitingList1795679400011 implements MigrationInterface {
  name = 'WaitingList1795679400011';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `missed_forgiven` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `forgivenBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `reason` varchar(200) NOT NULL, `forgivenAt` datetime(3) NOT NULL, INDEX `ix_missed_forgiven` (`customerId`, `forgivenAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `late_arrival` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `expectedAt` datetime(3) NOT NULL, `saidBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `saidAt` datetime(3) NOT NULL, INDEX `ix_late_arrival_at` (`saidAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `waiting_entry` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `purposes` json NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `fromOn` date NOT NULL, `toOn` date NOT NULL, `fromTime` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `toTime` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `wishes` json NOT NULL, `contactName` varchar(20) NOT NULL, `note` varchar(200) NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `queuedAt` datetime(3) NOT NULL, `offerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `offerUntil` datetime(3) NULL, `declined` json NOT NULL, `createdAt` datetime(3) NOT NULL, `changedAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_waiting_offer` (`offerId`), INDEX `ix_waiting_customer` (`customerId`, `createdAt`), INDEX `ix_waiting_store` (`storeId`, `state`, `queuedAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `missed_forgiven` ADD CONSTRAINT `fk_missed_forgiven_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `missed_forgiven` ADD CONSTRAINT `fk_missed_forgiven_staff` FOREIGN KEY (`forgivenBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `waiting_entry` ADD CONSTRAINT `fk_waiting_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `waiting_entry` ADD CONSTRAINT `fk_waiting_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `waiting_entry` DROP FOREIGN KEY `fk_waiting_staff`');
    await q.query('ALTER TABLE `waiting_entry` DROP FOREIGN KEY `fk_waiting_store`');
    await q.query('ALTER TABLE `missed_forgiven` DROP FOREIGN KEY `fk_missed_forgiven_staff`');
    await q.query('ALTER TABLE `missed_forgiven` DROP FOREIGN KEY `fk_missed_forgiven_store`');
    await q.query('DROP INDEX `ix_waiting_store` ON `waiting_entry`');
    await q.query('DROP INDEX `ix_waiting_customer` ON `waiting_entry`');
    await q.query('DROP INDEX `uq_waiting_offer` ON `waiting_entry`');
    await q.query('DROP TABLE `waiting_entry`');
    await q.query('DROP INDEX `ix_late_arrival_at` ON `late_arrival`');
    await q.query('DROP TABLE `late_arrival`');
    await q.query('DROP INDEX `ix_missed_forgiven` ON `missed_forgiven`');
    await q.query('DROP TABLE `missed_forgiven`');
  }
}
