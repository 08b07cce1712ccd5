import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TransfersDeliveriesCounts1795646231932 implements MigrationInterface {
  name = 'TransfersDeliveriesCounts1795646231932';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `container` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `code` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(40) NOT NULL, `state` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_container_code` (`storeId`, `code`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `stock_count` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `containerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `note` varchar(200) NULL, `startedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `startedAt` datetime(3) NOT NULL, `movedAt` datetime(3) NOT NULL, `openPlace` varchar(52) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'finished\',\'cancelled\'),NULL,concat(rtrim(`storeId`),ifnull(rtrim(`containerId`),\'\')))) STORED, INDEX `ix_stock_count_store` (`storeId`, `state`, `startedAt`), UNIQUE INDEX `uq_stock_count_open` (`openPlace`), UNIQUE INDEX `uq_stock_count_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'stock_count',
        'GENERATED_COLUMN',
        'openPlace',
        "if(`state` in ('finished','cancelled'),NULL,concat(rtrim(`storeId`),ifnull(rtrim(`containerId`),'')))",
      ],
    );
    await q.query(
      'CREATE TABLE `count_scan` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `countId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `serial` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `clientId` varchar(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `verdict` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `scannedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `seenAt` datetime(3) NOT NULL, `at` datetime(3) NOT NULL, INDEX `ix_count_scan_at` (`countId`, `at`), UNIQUE INDEX `uq_count_scan_serial` (`countId`, `serial`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `count_difference` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `countId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `serial` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `kind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `resolution` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reason` varchar(200) NULL, `proposedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `proposedAt` datetime(3) NULL, `settledBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `settledAt` datetime(3) NULL, INDEX `ix_count_difference_piece` (`pieceId`), UNIQUE INDEX `uq_count_difference_serial` (`countId`, `serial`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `paper_event` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `paperKind` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `paperId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `action` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromState` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `toState` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorRole` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `note` varchar(200) NULL, `details` json NULL, `at` datetime(3) NOT NULL, INDEX `ix_paper_event_paper` (`paperId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `transfer` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromStoreId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `toStoreId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `note` varchar(200) NOT NULL, `sealNumber` varchar(32) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `sealPhotoId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `carrier` varchar(40) NULL, `trackingNumber` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `sealFound` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `askedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, `movedAt` datetime(3) NOT NULL, INDEX `ix_transfer_to` (`toStoreId`, `state`, `movedAt`), INDEX `ix_transfer_from` (`fromStoreId`, `state`, `movedAt`), UNIQUE INDEX `uq_transfer_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `transfer_line` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `transferId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `state` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `openPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` = \'open\',rtrim(`pieceId`),NULL)) STORED, UNIQUE INDEX `uq_transfer_line_open` (`openPieceId`), UNIQUE INDEX `uq_transfer_line_piece` (`transferId`, `pieceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'transfer_line',
        'GENERATED_COLUMN',
        'openPieceId',
        "if(`state` = 'open',rtrim(`pieceId`),NULL)",
      ],
    );
    await q.query(
      'CREATE TABLE `delivery` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `source` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `sourceName` varchar(60) NOT NULL, `transferId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `paperNumber` varchar(40) NULL, `dueOn` date NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `weighs` tinyint NOT NULL, `toleranceMg` int NOT NULL, `createdBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, `movedAt` datetime(3) NOT NULL, INDEX `ix_delivery_store` (`storeId`, `state`, `movedAt`), UNIQUE INDEX `uq_delivery_transfer` (`transferId`), UNIQUE INDEX `uq_delivery_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `delivery_line` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `deliveryId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `paperCertificate` varchar(32) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `weighedMg` int NULL, `tagMg` int NULL, `explanation` varchar(200) NULL, `verdict` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `scannedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `scannedAt` datetime(3) NULL, `resolution` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reason` varchar(200) NULL, `settledBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `settledAt` datetime(3) NULL, `openPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` = \'expected\',rtrim(`pieceId`),NULL)) STORED, UNIQUE INDEX `uq_delivery_line_open` (`openPieceId`), UNIQUE INDEX `uq_delivery_line_piece` (`deliveryId`, `pieceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'delivery_line',
        'GENERATED_COLUMN',
        'openPieceId',
        "if(`state` = 'expected',rtrim(`pieceId`),NULL)",
      ],
    );
    await q.query(
      'ALTER TABLE `piece` ADD `containerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query('CREATE INDEX `ix_piece_container` ON `piece` (`containerId`)');
    await q.query(
      'ALTER TABLE `container` ADD CONSTRAINT `fk_container_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `piece` ADD CONSTRAINT `fk_piece_container` FOREIGN KEY (`containerId`) REFERENCES `container`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `stock_count` ADD CONSTRAINT `fk_stock_count_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `stock_count` ADD CONSTRAINT `fk_stock_count_container` FOREIGN KEY (`containerId`) REFERENCES `container`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `count_scan` ADD CONSTRAINT `fk_count_scan_count` FOREIGN KEY (`countId`) REFERENCES `stock_count`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `count_scan` ADD CONSTRAINT `fk_count_scan_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `count_difference` ADD CONSTRAINT `fk_count_difference_count` FOREIGN KEY (`countId`) REFERENCES `stock_count`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `count_difference` ADD CONSTRAINT `fk_count_difference_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `transfer` ADD CONSTRAINT `fk_transfer_from` FOREIGN KEY (`fromStoreId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `transfer` ADD CONSTRAINT `fk_transfer_to` FOREIGN KEY (`toStoreId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `transfer_line` ADD CONSTRAINT `fk_transfer_line_transfer` FOREIGN KEY (`transferId`) REFERENCES `transfer`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `transfer_line` ADD CONSTRAINT `fk_transfer_line_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `delivery` ADD CONSTRAINT `fk_delivery_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `delivery` ADD CONSTRAINT `fk_delivery_transfer` FOREIGN KEY (`transferId`) REFERENCES `transfer`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `delivery_line` ADD CONSTRAINT `fk_delivery_line_delivery` FOREIGN KEY (`deliveryId`) REFERENCES `delivery`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `delivery_line` ADD CONSTRAINT `fk_delivery_line_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `delivery_line` DROP FOREIGN KEY `fk_delivery_line_piece`');
    await q.query('ALTER TABLE `delivery_line` DROP FOREIGN KEY `fk_delivery_line_delivery`');
    await q.query('ALTER TABLE `delivery` DROP FOREIGN KEY `fk_delivery_transfer`');
    await q.query('ALTER TABLE `delivery` DROP FOREIGN KEY `fk_delivery_store`');
    await q.query('ALTER TABLE `transfer_line` DROP FOREIGN KEY `fk_transfer_line_piece`');
    await q.query('ALTER TABLE `transfer_line` DROP FOREIGN KEY `fk_transfer_line_transfer`');
    await q.query('ALTER TABLE `transfer` DROP FOREIGN KEY `fk_transfer_to`');
    await q.query('ALTER TABLE `transfer` DROP FOREIGN KEY `fk_transfer_from`');
    await q.query('ALTER TABLE `count_difference` DROP FOREIGN KEY `fk_count_difference_piece`');
    await q.query('ALTER TABLE `count_difference` DROP FOREIGN KEY `fk_count_difference_count`');
    await q.query('ALTER TABLE `count_scan` DROP FOREIGN KEY `fk_count_scan_piece`');
    await q.query('ALTER TABLE `count_scan` DROP FOREIGN KEY `fk_count_scan_count`');
    await q.query('ALTER TABLE `stock_count` DROP FOREIGN KEY `fk_stock_count_container`');
    await q.query('ALTER TABLE `stock_count` DROP FOREIGN KEY `fk_stock_count_store`');
    await q.query('ALTER TABLE `piece` DROP FOREIGN KEY `fk_piece_container`');
    await q.query('ALTER TABLE `container` DROP FOREIGN KEY `fk_container_store`');
    await q.query('DROP INDEX `ix_piece_container` ON `piece`');
    await q.query('ALTER TABLE `piece` DROP COLUMN `containerId`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'openPieceId', q.dataSource.driver.database, 'delivery_line'],
    );
    await q.query('DROP INDEX `uq_delivery_line_piece` ON `delivery_line`');
    await q.query('DROP INDEX `uq_delivery_line_open` ON `delivery_line`');
    await q.query('DROP TABLE `delivery_line`');
    await q.query('DROP INDEX `uq_delivery_number` ON `delivery`');
    await q.query('DROP INDEX `uq_delivery_transfer` ON `delivery`');
    await q.query('DROP INDEX `ix_delivery_store` ON `delivery`');
    await q.query('DROP TABLE `delivery`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'openPieceId', q.dataSource.driver.database, 'transfer_line'],
    );
    await q.query('DROP INDEX `uq_transfer_line_piece` ON `transfer_line`');
    await q.query('DROP INDEX `uq_transfer_line_open` ON `transfer_line`');
    await q.query('DROP TABLE `transfer_line`');
    await q.query('DROP INDEX `uq_transfer_number` ON `transfer`');
    await q.query('DROP INDEX `ix_transfer_from` ON `transfer`');
    await q.query('DROP INDEX `ix_transfer_to` ON `transfer`');
    await q.query('DROP TABLE `transfer`');
    await q.query('DROP INDEX `ix_paper_event_paper` ON `paper_event`');
    await q.query('DROP TABLE `paper_event`');
    await q.query('DROP INDEX `uq_count_difference_serial` ON `count_difference`');
    await q.query('DROP INDEX `ix_count_difference_piece` ON `count_difference`');
    await q.query('DROP TABLE `count_difference`');
    await q.query('DROP INDEX `uq_count_scan_serial` ON `count_scan`');
    await q.query('DROP INDEX `ix_count_scan_at` ON `count_scan`');
    await q.query('DROP TABLE `count_scan`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'openPlace', q.dataSource.driver.database, 'stock_count'],
    );
    await q.query('DROP INDEX `uq_stock_count_number` ON `stock_count`');
    await q.query('DROP INDEX `uq_stock_count_open` ON `stock_count`');
    await q.query('DROP INDEX `ix_stock_count_store` ON `stock_count`');
    await q.query('DROP TABLE `stock_count`');
    await q.query('DROP INDEX `uq_container_code` ON `container`');
    await q.query('DROP TABLE `container`');
  }
}
