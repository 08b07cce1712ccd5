import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseClocks1795705000001 implements MigrationInterface {
  name = 'CaseClocks1795705000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `service_promise` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `promise` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` int NOT NULL, `minutes` int NOT NULL, `calendar` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `advisorPermille` int NOT NULL, `managerPermille` int NOT NULL, `reason` varchar(200) NOT NULL, `writtenBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `writtenByName` varchar(40) NOT NULL, `writtenAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_service_promise` (`promise`, `version`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `case_clock` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `claimId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `promise` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` int NOT NULL, `state` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `dueAt` datetime(3) NULL, `breachedAt` datetime(3) NULL, `nextStep` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `nextStepAt` datetime(3) NULL, `breachReason` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `breachText` varchar(500) NULL, `explainedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `explainedByName` varchar(40) NULL, `explainedAt` datetime(3) NULL, `startedAt` datetime(3) NOT NULL, INDEX `ix_case_clock_promise` (`promise`, `state`, `version`), INDEX `ix_case_clock_step` (`nextStepAt`), INDEX `ix_case_clock_claim` (`claimId`, `startedAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `case_clock_mark` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `clockId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `seq` int NOT NULL, `kind` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `at` datetime(3) NOT NULL, `part` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reason` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `minutes` int NULL, `calendar` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `countedMs` bigint NOT NULL, `actorRole` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorName` varchar(40) NULL, `note` varchar(200) NULL, UNIQUE INDEX `uq_case_clock_mark` (`clockId`, `seq`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `case_clock_warning` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `clockId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `claimId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `step` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `dueAt` datetime(3) NULL, `at` datetime(3) NOT NULL, `seenByName` varchar(40) NULL, `seenAt` datetime(3) NULL, INDEX `ix_case_clock_warning_open` (`seenAt`, `storeId`, `step`), UNIQUE INDEX `uq_case_clock_warning` (`clockId`, `step`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query('ALTER TABLE `claim` ADD `pausedSince` datetime(3) NULL');
    await q.query(
      'ALTER TABLE `claim` ADD `pauseReason` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query("ALTER TABLE `claim` ADD `unexplained` int NOT NULL DEFAULT '0'");
    await q.query(
      'ALTER TABLE `claim` ADD `assigneeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query(
      "ALTER TABLE `claim` ADD `queueAt` datetime(3) AS (if(`state` in ('withdrawn','closed'),NULL,coalesce(`dueAt`,TIMESTAMP'9999-12-31 00:00:00.000'))) STORED",
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'claim',
        'GENERATED_COLUMN',
        'queueAt',
        "if(`state` in ('withdrawn','closed'),NULL,coalesce(`dueAt`,TIMESTAMP'9999-12-31 00:00:00.000'))",
      ],
    );
    await q.query('CREATE INDEX `ix_claim_assignee_queue` ON `claim` (`assigneeId`, `queueAt`, `id`)');
    await q.query('CREATE INDEX `ix_claim_store_queue` ON `claim` (`storeId`, `queueAt`, `id`)');
    await q.query('CREATE INDEX `ix_claim_queue` ON `claim` (`queueAt`, `id`)');
    await q.query(
      'ALTER TABLE `claim` ADD CONSTRAINT `fk_claim_assignee` FOREIGN KEY (`assigneeId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `service_promise` ADD CONSTRAINT `fk_service_promise_staff` FOREIGN KEY (`writtenBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `case_clock` ADD CONSTRAINT `fk_case_clock_claim` FOREIGN KEY (`claimId`) REFERENCES `claim`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `case_clock` ADD CONSTRAINT `fk_case_clock_explained` FOREIGN KEY (`explainedBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `case_clock_mark` ADD CONSTRAINT `fk_case_clock_mark` FOREIGN KEY (`clockId`) REFERENCES `case_clock`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `case_clock_warning` ADD CONSTRAINT `fk_case_clock_warning` FOREIGN KEY (`clockId`) REFERENCES `case_clock`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `case_clock_warning` DROP FOREIGN KEY `fk_case_clock_warning`');
    await q.query('ALTER TABLE `case_clock_mark` DROP FOREIGN KEY `fk_case_clock_mark`');
    await q.query('ALTER TABLE `case_clock` DROP FOREIGN KEY `fk_case_clock_explained`');
    await q.query('ALTER TABLE `case_clock` DROP FOREIGN KEY `fk_case_clock_claim`');
    await q.query('ALTER TABLE `service_promise` DROP FOREIGN KEY `fk_service_promise_staff`');
    await q.query('ALTER TABLE `claim` DROP FOREIGN KEY `fk_claim_assignee`');
    await q.query('DROP INDEX `ix_claim_queue` ON `claim`');
    await q.query('DROP INDEX `ix_claim_store_queue` ON `claim`');
    await q.query('DROP INDEX `ix_claim_assignee_queue` ON `claim`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'queueAt', q.dataSource.driver.database, 'claim'],
    );
    await q.query('ALTER TABLE `claim` DROP COLUMN `queueAt`');
    await q.query('ALTER TABLE `claim` DROP COLUMN `assigneeId`');
    await q.query('ALTER TABLE `claim` DROP COLUMN `unexplained`');
    await q.query('ALTER TABLE `claim` DROP COLUMN `pauseReason`');
    await q.query('ALTER TABLE `claim` DROP COLUMN `pausedSince`');
    await q.query('DROP INDEX `uq_case_clock_warning` ON `case_clock_warning`');
    await q.query('DROP INDEX `ix_case_clock_warning_open` ON `case_clock_warning`');
    await q.query('DROP TABLE `case_clock_warning`');
    await q.query('DROP INDEX `uq_case_clock_mark` ON `case_clock_mark`');
    await q.query('DROP TABLE `case_clock_mark`');
    await q.query('DROP INDEX `ix_case_clock_claim` ON `case_clock`');
    await q.query('DROP INDEX `ix_case_clock_step` ON `case_clock`');
    await q.query('DROP INDEX `ix_case_clock_promise` ON `case_clock`');
    await q.query('DROP TABLE `case_clock`');
    await q.query('DROP INDEX `uq_service_promise` ON `service_promise`');
    await q.query('DROP TABLE `service_promise`');
  }
}
