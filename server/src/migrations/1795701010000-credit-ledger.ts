import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreditLedger1795701010000 implements MigrationInterface {
  name = 'CreditLedger1795701010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `credit_entry` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `tradeInId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `saleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `amountFen` bigint NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `at` datetime(3) NOT NULL, INDEX `ix_credit_entry_sale` (`saleId`), INDEX `ix_credit_entry_trade_in` (`tradeInId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query('ALTER TABLE `sale` ADD `creditFen` bigint NOT NULL DEFAULT 0');
    await q.query(
      'ALTER TABLE `credit_entry` ADD CONSTRAINT `fk_credit_entry_trade_in` FOREIGN KEY (`tradeInId`) REFERENCES `trade_in`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `credit_entry` ADD CONSTRAINT `fk_credit_entry_sale` FOREIGN KEY (`saleId`) REFERENCES `sale`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `credit_entry` ADD CONSTRAINT `fk_credit_entry_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `credit_entry` DROP FOREIGN KEY `fk_credit_entry_staff`');
    await q.query('ALTER TABLE `credit_entry` DROP FOREIGN KEY `fk_credit_entry_sale`');
    await q.query('ALTER TABLE `credit_entry` DROP FOREIGN KEY `fk_credit_entry_trade_in`');
    await q.query('ALTER TABLE `sale` DROP COLUMN `creditFen`');
    await q.query('DROP TABLE `credit_entry`');
  }
}
