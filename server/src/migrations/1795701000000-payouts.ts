import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Payouts1795701000000 implements MigrationInterface {
  name = 'Payouts1795701000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `payout` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `origin` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `saleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `amountFen` bigint NOT NULL, `dueOn` date NOT NULL, `state` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `preparedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `preparedAt` datetime(3) NOT NULL, `means` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reference` varchar(60) NULL, `paidBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `paidAt` datetime(3) NULL, `reason` varchar(200) NULL, `standingSaleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'owed\',\'paid\'),rtrim(`saleId`),NULL)) STORED, INDEX `ix_payout_sale` (`saleId`), INDEX `ix_payout_store` (`storeId`, `state`, `dueOn`), INDEX `ix_payout_due` (`state`, `dueOn`), UNIQUE INDEX `uq_payout_standing` (`standingSaleId`), UNIQUE INDEX `uq_payout_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'payout',
        'GENERATED_COLUMN',
        'standingSaleId',
        "if(`state` in ('owed','paid'),rtrim(`saleId`),NULL)",
      ],
    );
    // What was owed already keeps its sum and its last day. The id of the return is as good as a new one.
    await q.query(
      "INSERT INTO `payout` (`id`, `number`, `origin`, `saleId`, `storeId`, `customerId`, `amountFen`, `dueOn`, `state`, `preparedBy`, `preparedAt`) SELECT `id`, CONCAT('P', SUBSTRING(`number`, 2)), 'return', `saleId`, `storeId`, `customerId`, `refundFen`, `refundDueOn`, 'owed', `staffId`, `takenAt` FROM `sale_return` WHERE `undoneAt` IS NULL AND `refundFen` > 0",
    );
    await q.query(
      'ALTER TABLE `payout` ADD CONSTRAINT `fk_payout_sale` FOREIGN KEY (`saleId`) REFERENCES `sale`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `payout` ADD CONSTRAINT `fk_payout_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `payout` ADD CONSTRAINT `fk_payout_staff` FOREIGN KEY (`preparedBy`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `payout` DROP FOREIGN KEY `fk_payout_staff`');
    await q.query('ALTER TABLE `payout` DROP FOREIGN KEY `fk_payout_store`');
    await q.query('ALTER TABLE `payout` DROP FOREIGN KEY `fk_payout_sale`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'standingSaleId', q.dataSource.driver.database, 'payout'],
    );
    await q.query('DROP TABLE `payout`');
  }
}
