import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoreSettings1795676018368 implements MigrationInterface {
  name = 'StoreSettings1795676018368';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `store_holiday_hours` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(20) NOT NULL, `opensAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\', `closesAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\', UNIQUE INDEX `uq_store_holiday_hours` (`storeId`, `name`, `opensAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `room` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(20) NOT NULL, `capacity` int NOT NULL, `position` int NOT NULL, `active` tinyint NOT NULL DEFAULT 1, `changedAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_room_name` (`storeId`, `name`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `staff_day` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `onDay` date NOT NULL, `startsAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\', `endsAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\', `kind` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `note` varchar(60) NULL, `changedAt` datetime(3) NOT NULL, INDEX `ix_staff_day_on` (`onDay`), INDEX `ix_staff_day_store` (`storeId`, `onDay`), UNIQUE INDEX `uq_staff_day` (`staffId`, `onDay`, `startsAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `store_closure` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `startsAt` datetime(3) NOT NULL, `endsAt` datetime(3) NOT NULL, `reason` varchar(60) NOT NULL, `closedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, `liftedAt` datetime(3) NULL, `liftedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, INDEX `ix_store_closure` (`storeId`, `endsAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `visit_policy` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `scope` varchar(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `freeUntilMinutes` int NULL, `holdLeadMinutes` int NULL, `holdGraceMinutes` int NULL, `lateGraceMinutes` int NULL, `noShowLimit` int NULL, `noShowWindowDays` int NULL, `noShowConsequence` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `pauseDays` int NULL, `offerMinutes` int NULL, `leeway` json NULL, `changedAt` datetime(3) NOT NULL, `changedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, UNIQUE INDEX `uq_visit_policy` (`scope`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `visit_purpose` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `scope` varchar(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `purpose` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `durationMinutes` int NULL, `prepareMinutes` int NULL, `clearMinutes` int NULL, `skill` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `roomKind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `tray` tinyint NULL, `soonestMinutes` int NULL, `farthestDays` int NULL, `openPerCustomer` int NULL, `active` tinyint NULL, `leeway` json NULL, `changedAt` datetime(3) NOT NULL, `changedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, UNIQUE INDEX `uq_visit_purpose` (`scope`, `purpose`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `store` ADD `timezone` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'Asia/Shanghai\'',
    );
    await q.query("ALTER TABLE `store` ADD `makeupAs` int NOT NULL DEFAULT '1'");
    await q.query(
      'ALTER TABLE `store_holiday_hours` ADD CONSTRAINT `fk_store_holiday_hours_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `room` ADD CONSTRAINT `fk_room_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `staff_day` ADD CONSTRAINT `fk_staff_day_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `staff_day` ADD CONSTRAINT `fk_staff_day_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `store_closure` ADD CONSTRAINT `fk_store_closure_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `store_closure` ADD CONSTRAINT `fk_store_closure_staff` FOREIGN KEY (`closedBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `store_closure` ADD CONSTRAINT `fk_store_closure_lifter` FOREIGN KEY (`liftedBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `visit_policy` ADD CONSTRAINT `fk_visit_policy_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `visit_policy` ADD CONSTRAINT `fk_visit_policy_staff` FOREIGN KEY (`changedBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `visit_purpose` ADD CONSTRAINT `fk_visit_purpose_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `visit_purpose` ADD CONSTRAINT `fk_visit_purpose_staff` FOREIGN KEY (`changedBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    // Try-ons were counted by seats: every store keeps as many places as it had.
    await q.query(
      "INSERT INTO `room` (`id`, `storeId`, `kind`, `name`, `capacity`, `position`, `active`, `changedAt`) SELECT CONCAT('01JGFJJZ0R', RIGHT(`id`, 16)), `id`, 'counter', '试戴柜台', `fittingSeats`, 1, 1, UTC_TIMESTAMP(3) FROM `store` WHERE `fittingSeats` > 0",
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `visit_purpose` DROP FOREIGN KEY `fk_visit_purpose_staff`');
    await q.query('ALTER TABLE `visit_purpose` DROP FOREIGN KEY `fk_visit_purpose_store`');
    await q.query('ALTER TABLE `visit_policy` DROP FOREIGN KEY `fk_visit_policy_staff`');
    await q.query('ALTER TABLE `visit_policy` DROP FOREIGN KEY `fk_visit_policy_store`');
    await q.query('ALTER TABLE `store_closure` DROP FOREIGN KEY `fk_store_closure_lifter`');
    await q.query('ALTER TABLE `store_closure` DROP FOREIGN KEY `fk_store_closure_staff`');
    await q.query('ALTER TABLE `store_closure` DROP FOREIGN KEY `fk_store_closure_store`');
    await q.query('ALTER TABLE `staff_day` DROP FOREIGN KEY `fk_staff_day_store`');
    await q.query('ALTER TABLE `staff_day` DROP FOREIGN KEY `fk_staff_day_staff`');
    await q.query('ALTER TABLE `room` DROP FOREIGN KEY `fk_room_store`');
    await q.query('ALTER TABLE `store_holiday_hours` DROP FOREIGN KEY `fk_store_holiday_hours_store`');
    await q.query('ALTER TABLE `store` DROP COLUMN `makeupAs`');
    await q.query('ALTER TABLE `store` DROP COLUMN `timezone`');
    await q.query('DROP INDEX `uq_visit_purpose` ON `visit_purpose`');
    await q.query('DROP TABLE `visit_purpose`');
    await q.query('DROP INDEX `uq_visit_policy` ON `visit_policy`');
    await q.query('DROP TABLE `visit_policy`');
    await q.query('DROP INDEX `ix_store_closure` ON `store_closure`');
    await q.query('DROP TABLE `store_closure`');
    await q.query('DROP INDEX `uq_staff_day` ON `staff_day`');
    await q.query('DROP INDEX `ix_staff_day_store` ON `staff_day`');
    await q.query('DROP INDEX `ix_staff_day_on` ON `staff_day`');
    await q.query('DROP TABLE `staff_day`');
    await q.query('DROP INDEX `uq_room_name` ON `room`');
    await q.query('DROP TABLE `room`');
    await q.query('DROP INDEX `uq_store_holiday_hours` ON `store_holiday_hours`');
    await q.query('DROP TABLE `store_holiday_hours`');
  }
}
