import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Promises1795738000000 implements MigrationInterface {
  name = 'Promises1795738000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `staff_message` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `facts` json NOT NULL, `eventId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, `readAt` datetime(3) NULL, INDEX `ix_staff_message_unread` (`staffId`, `readAt`), INDEX `ix_staff_message_staff` (`staffId`, `createdAt`), UNIQUE INDEX `uq_staff_message_event` (`eventId`, `staffId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query("ALTER TABLE `service_promise` ADD `untakenMinutes` int NOT NULL DEFAULT '5'");
    await q.query(
      'ALTER TABLE `case_clock` ADD `takenBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, ADD `takenByName` varchar(40) NULL, ADD `takenAt` datetime(3) NULL',
    );
    await q.query(
      'ALTER TABLE `case_clock` ADD CONSTRAINT `fk_case_clock_taken` FOREIGN KEY (`takenBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `case_clock` DROP FOREIGN KEY `fk_case_clock_taken`');
    await q.query(
      'ALTER TABLE `case_clock` DROP COLUMN `takenAt`, DROP COLUMN `takenByName`, DROP COLUMN `takenBy`',
    );
    await q.query('ALTER TABLE `service_promise` DROP COLUMN `untakenMinutes`');
    await q.query('DROP TABLE `staff_message`');
  }
}
