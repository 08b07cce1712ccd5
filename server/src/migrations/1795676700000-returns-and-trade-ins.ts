import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReturnsAndTradeIns1795676700000 implements MigrationInterface {
  name = 'ReturnsAndTradeIns1795676700000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `sale_return` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `saleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `ground` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `condition` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `reason` varchar(200) NOT NULL, `lines` json NOT NULL, `refundFen` bigint NOT NULL, `refundDueOn` date NOT NULL, `takenAt` datetime(3) NOT NULL, `conditionBefore` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `undoneAt` datetime(3) NULL, `undoneBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `undoReason` varchar(200) NULL, `standingSaleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`undoneAt` is null,rtrim(`saleId`),NULL)) STORED, INDEX `ix_sale_return_sale` (`saleId`), INDEX `ix_sale_return_customer` (`customerId`, `takenAt`), INDEX `ix_sale_return_store` (`storeId`, `takenAt`), UNIQUE INDEX `uq_sale_return_standing` (`standingSaleId`), UNIQUE INDEX `uq_sale_return_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'sale_return',
        'GENERATED_COLUMN',
        'standingSaleId',
        'if(`undoneAt` is null,rtrim(`saleId`),NULL)',
      ],
    );
    await q.query(
      'CREATE TABLE `trade_in` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `sort` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `state` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `saleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(60) NOT NULL, `metal` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `recordedGrossMg` int NOT NULL, `recordedGoldMg` int NOT NULL, `grossMg` int NOT NULL, `goldMg` int NOT NULL, `differenceReason` varchar(200) NULL, `ruleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `estimate` json NOT NULL, `creditFen` bigint NOT NULL, `takenAt` datetime(3) NOT NULL, `conditionBefore` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `meltedMg` int NULL, `assayPermille` int NULL, `movedAt` datetime(3) NULL, `movedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `moveReason` varchar(200) NULL, `standingSaleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` = \'taken\' and `saleId` is not null,rtrim(`saleId`),NULL)) STORED, INDEX `ix_trade_in_sale` (`saleId`), INDEX `ix_trade_in_piece` (`pieceId`), INDEX `ix_trade_in_customer` (`customerId`, `takenAt`), INDEX `ix_trade_in_store` (`storeId`, `takenAt`), UNIQUE INDEX `uq_trade_in_standing` (`standingSaleId`), UNIQUE INDEX `uq_trade_in_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'trade_in',
        'GENERATED_COLUMN',
        'standingSaleId',
        "if(`state` = 'taken' and `saleId` is not null,rtrim(`saleId`),NULL)",
      ],
    );
    await q.query('ALTER TABLE `sale` ADD `handedOverAt` datetime(3) NULL');
    // Until now everything that was sold was carried home at once.
    await q.query('UPDATE `sale` SET `handedOverAt` = `soldAt`');
    await q.query(
      'ALTER TABLE `sale` CHANGE `livePieceId` `livePieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'paid\',\'handed_over\'),rtrim(`pieceId`),NULL)) STORED',
    );
    await q.query(
      'UPDATE `typeorm_metadata` SET `value` = ? WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      [
        "if(`state` in ('paid','handed_over'),rtrim(`pieceId`),NULL)",
        'GENERATED_COLUMN',
        'livePieceId',
        q.dataSource.driver.database,
        'sale',
      ],
    );
    await q.query(
      'ALTER TABLE `sale_return` ADD CONSTRAINT `fk_sale_return_sale` FOREIGN KEY (`saleId`) REFERENCES `sale`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `sale_return` ADD CONSTRAINT `fk_sale_return_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `sale_return` ADD CONSTRAINT `fk_sale_return_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `sale_return` ADD CONSTRAINT `fk_sale_return_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `trade_in` ADD CONSTRAINT `fk_trade_in_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `trade_in` ADD CONSTRAINT `fk_trade_in_sale` FOREIGN KEY (`saleId`) REFERENCES `sale`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `trade_in` ADD CONSTRAINT `fk_trade_in_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `trade_in` ADD CONSTRAINT `fk_trade_in_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `trade_in` DROP FOREIGN KEY `fk_trade_in_staff`');
    await q.query('ALTER TABLE `trade_in` DROP FOREIGN KEY `fk_trade_in_store`');
    await q.query('ALTER TABLE `trade_in` DROP FOREIGN KEY `fk_trade_in_sale`');
    await q.query('ALTER TABLE `trade_in` DROP FOREIGN KEY `fk_trade_in_piece`');
    await q.query('ALTER TABLE `sale_return` DROP FOREIGN KEY `fk_sale_return_staff`');
    await q.query('ALTER TABLE `sale_return` DROP FOREIGN KEY `fk_sale_return_store`');
    await q.query('ALTER TABLE `sale_return` DROP FOREIGN KEY `fk_sale_return_piece`');
    await q.query('ALTER TABLE `sale_return` DROP FOREIGN KEY `fk_sale_return_sale`');
    await q.query(
      'UPDATE `typeorm_metadata` SET `value` = ? WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      [
        "if(`state` = 'handed_over',rtrim(`pieceId`),NULL)",
        'GENERATED_COLUMN',
        'livePieceId',
        q.dataSource.driver.database,
        'sale',
      ],
    );
    await q.query(
      'ALTER TABLE `sale` CHANGE `livePieceId` `livePieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` = \'handed_over\',rtrim(`pieceId`),NULL)) STORED',
    );
    await q.query('ALTER TABLE `sale` DROP COLUMN `handedOverAt`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'standingSaleId', q.dataSource.driver.database, 'trade_in'],
    );
    await q.query('DROP INDEX `uq_trade_in_number` ON `trade_in`');
    await q.query('DROP INDEX `uq_trade_in_standing` ON `trade_in`');
    await q.query('DROP INDEX `ix_trade_in_store` ON `trade_in`');
    await q.query('DROP INDEX `ix_trade_in_customer` ON `trade_in`');
    await q.query('DROP INDEX `ix_trade_in_piece` ON `trade_in`');
    await q.query('DROP INDEX `ix_trade_in_sale` ON `trade_in`');
    await q.query('DROP TABLE `trade_in`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'standingSaleId', q.dataSource.driver.database, 'sale_return'],
    );
    await q.query('DROP INDEX `uq_sale_return_number` ON `sale_return`');
    await q.query('DROP INDEX `uq_sale_return_standing` ON `sale_return`');
    await q.query('DROP INDEX `ix_sale_return_store` ON `sale_return`');
    await q.query('DROP INDEX `ix_sale_return_customer` ON `sale_return`');
    await q.query('DROP INDEX `ix_sale_return_sale` ON `sale_return`');
    await q.query('DROP TABLE `sale_return`');
  }
}
