import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Visits1795676645080 implements MigrationInterface {
  name = 'Visits1795676645080';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `visit_surprise` (`appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `alias` varchar(20) NOT NULL, `contactName` varchar(20) NOT NULL, `at` datetime(3) NOT NULL, PRIMARY KEY (`appointmentId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `try_tray` (`appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `containerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `heldContainerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `openedAt` datetime(3) NOT NULL, `openedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `shortAt` datetime(3) NULL, `closedAt` datetime(3) NULL, `closedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reason` varchar(200) NULL, INDEX `ix_try_tray_state` (`storeId`, `state`), UNIQUE INDEX `uq_try_tray_container` (`heldContainerId`), PRIMARY KEY (`appointmentId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `try_piece` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `onPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `onAt` datetime(3) NOT NULL, `onBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `offAt` datetime(3) NULL, `offBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `offAs` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `verdict` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reasons` json NULL, `note` varchar(200) NULL, `judgedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `judgedAt` datetime(3) NULL, INDEX `ix_try_piece_piece` (`pieceId`), UNIQUE INDEX `uq_try_piece_on` (`onPieceId`), UNIQUE INDEX `uq_try_piece` (`appointmentId`, `pieceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `try_hand` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `move` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `at` datetime(3) NOT NULL, INDEX `ix_try_hand` (`appointmentId`, `pieceId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `visit_sale` (`saleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `receivedFen` bigint NOT NULL, `soldAt` datetime(3) NOT NULL, `reversedAt` datetime(3) NULL, INDEX `ix_visit_sale_appointment` (`appointmentId`), PRIMARY KEY (`saleId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `vote_link` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `tokenHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `options` json NOT NULL, `createdAt` datetime(3) NOT NULL, `expiresAt` datetime(3) NOT NULL, `revokedAt` datetime(3) NULL, INDEX `ix_vote_link_appointment` (`appointmentId`, `createdAt`), UNIQUE INDEX `uq_vote_link_token` (`tokenHash`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `vote_ballot` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `linkId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `voterHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `choice` int NOT NULL, `at` datetime(3) NOT NULL, UNIQUE INDEX `uq_vote_ballot` (`linkId`, `voterHash`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `fit_profile` (`customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `rings` json NOT NULL, `wristMm` int NULL, `necklaceMm` int NULL, `allergies` json NOT NULL, `budgetFromFen` bigint NULL, `budgetToFen` bigint NULL, `occasion` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `note` varchar(200) NULL, `consent` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `consentedAt` datetime(3) NOT NULL, `changedAt` datetime(3) NOT NULL, PRIMARY KEY (`customerId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `fit_consent` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `consent` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `step` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `at` datetime(3) NOT NULL, INDEX `ix_fit_consent_customer` (`customerId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `calendar_feed` (`customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `tokenHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_calendar_feed_token` (`tokenHash`), PRIMARY KEY (`customerId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `visit_surprise` ADD CONSTRAINT `fk_surprise_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `try_tray` ADD CONSTRAINT `fk_try_tray_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `try_tray` ADD CONSTRAINT `fk_try_tray_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `try_tray` ADD CONSTRAINT `fk_try_tray_container` FOREIGN KEY (`containerId`) REFERENCES `container`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `try_tray` ADD CONSTRAINT `fk_try_tray_opened_by` FOREIGN KEY (`openedBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `try_piece` ADD CONSTRAINT `fk_try_piece_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `try_piece` ADD CONSTRAINT `fk_try_piece_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `try_piece` ADD CONSTRAINT `fk_try_piece_on_by` FOREIGN KEY (`onBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `try_hand` ADD CONSTRAINT `fk_try_hand_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `visit_sale` ADD CONSTRAINT `fk_visit_sale_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `vote_link` ADD CONSTRAINT `fk_vote_link_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `vote_ballot` ADD CONSTRAINT `fk_vote_ballot_link` FOREIGN KEY (`linkId`) REFERENCES `vote_link`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `vote_ballot` DROP FOREIGN KEY `fk_vote_ballot_link`');
    await q.query('ALTER TABLE `vote_link` DROP FOREIGN KEY `fk_vote_link_appointment`');
    await q.query('ALTER TABLE `visit_sale` DROP FOREIGN KEY `fk_visit_sale_appointment`');
    await q.query('ALTER TABLE `try_hand` DROP FOREIGN KEY `fk_try_hand_appointment`');
    await q.query('ALTER TABLE `try_piece` DROP FOREIGN KEY `fk_try_piece_on_by`');
    await q.query('ALTER TABLE `try_piece` DROP FOREIGN KEY `fk_try_piece_piece`');
    await q.query('ALTER TABLE `try_piece` DROP FOREIGN KEY `fk_try_piece_appointment`');
    await q.query('ALTER TABLE `try_tray` DROP FOREIGN KEY `fk_try_tray_opened_by`');
    await q.query('ALTER TABLE `try_tray` DROP FOREIGN KEY `fk_try_tray_container`');
    await q.query('ALTER TABLE `try_tray` DROP FOREIGN KEY `fk_try_tray_store`');
    await q.query('ALTER TABLE `try_tray` DROP FOREIGN KEY `fk_try_tray_appointment`');
    await q.query('ALTER TABLE `visit_surprise` DROP FOREIGN KEY `fk_surprise_appointment`');
    await q.query('DROP INDEX `uq_calendar_feed_token` ON `calendar_feed`');
    await q.query('DROP TABLE `calendar_feed`');
    await q.query('DROP INDEX `ix_fit_consent_customer` ON `fit_consent`');
    await q.query('DROP TABLE `fit_consent`');
    await q.query('DROP TABLE `fit_profile`');
    await q.query('DROP INDEX `uq_vote_ballot` ON `vote_ballot`');
    await q.query('DROP TABLE `vote_ballot`');
    await q.query('DROP INDEX `uq_vote_link_token` ON `vote_link`');
    await q.query('DROP INDEX `ix_vote_link_appointment` ON `vote_link`');
    await q.query('DROP TABLE `vote_link`');
    await q.query('DROP INDEX `ix_visit_sale_appointment` ON `visit_sale`');
    await q.query('DROP TABLE `visit_sale`');
    await q.query('DROP INDEX `ix_try_hand` ON `try_hand`');
    await q.query('DROP TABLE `try_hand`');
    await q.query('DROP INDEX `uq_try_piece` ON `try_piece`');
    await q.query('DROP INDEX `uq_try_piece_on` ON `try_piece`');
    await q.query('DROP INDEX `ix_try_piece_piece` ON `try_piece`');
    await q.query('DROP TABLE `try_piece`');
    await q.query('DROP INDEX `uq_try_tray_container` ON `try_tray`');
    await q.query('DROP INDEX `ix_try_tray_state` ON `try_tray`');
    await q.query('DROP TABLE `try_tray`');
    await q.query('DROP TABLE `visit_surprise`');
  }
}
