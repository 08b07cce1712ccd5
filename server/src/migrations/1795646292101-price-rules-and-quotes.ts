import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PriceRulesAndQuotes1795646292101 implements MigrationInterface {
  name = 'PriceRulesAndQuotes1795646292101';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `silver_history` (`onDay` date NOT NULL, `closeFenPerGram` bigint NOT NULL, PRIMARY KEY (`onDay`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `price_rule` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `sort` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(40) NOT NULL, `reason` varchar(200) NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `rank` int NOT NULL, `fromAt` datetime(3) NOT NULL, `untilAt` datetime(3) NULL, `scope` json NOT NULL, `terms` json NOT NULL, `createdBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `createdAt` datetime(3) NOT NULL, `decidedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `decidedAt` datetime(3) NULL, `endedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `endedAt` datetime(3) NULL, INDEX `ix_price_rule_sort` (`sort`, `state`, `rank`), INDEX `ix_price_rule` (`state`, `fromAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `price_policy` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `terms` json NOT NULL, `setBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `setAt` datetime(3) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `quote` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `totalFen` bigint NOT NULL, `issuedAt` datetime(3) NOT NULL, `expiresAt` datetime(3) NOT NULL, `issuedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `body` varchar(8000) NOT NULL, `keyVersion` int NOT NULL, `mac` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, INDEX `ix_quote_store` (`storeId`, `issuedAt`), INDEX `ix_quote_piece` (`pieceId`, `issuedAt`), UNIQUE INDEX `uq_quote_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `quote_use` (`quoteId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `saleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `usedAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_quote_use_sale` (`saleId`), PRIMARY KEY (`quoteId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query('ALTER TABLE `store` ADD `franchise` tinyint NOT NULL DEFAULT 0');
    await q.query("ALTER TABLE `store` ADD `quoteMinutes` int NOT NULL DEFAULT '15'");
    await q.query(
      'ALTER TABLE `metal_price` ADD `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'approved\'',
    );
    await q.query('ALTER TABLE `metal_price` ADD `enteredAt` datetime(3) NULL');
    await q.query(
      'ALTER TABLE `metal_price` ADD `decidedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query('ALTER TABLE `metal_price` ADD `decidedAt` datetime(3) NULL');
    await q.query('ALTER TABLE `metal_price` ADD `decision` varchar(200) NULL');
    await q.query('ALTER TABLE `metal_price` CHANGE `fenPerGram` `fenPerGram` bigint NULL');
    await q.query('CREATE INDEX `ix_metal_price_state` ON `metal_price` (`state`, `effectiveAt`)');
    // Two persons are two persons, whatever the program above believes. TypeORM does not know checks on MySQL.
    await q.query(
      'ALTER TABLE `metal_price` ADD CONSTRAINT `ck_metal_price_second` CHECK (`decidedBy` <> `setBy`)',
    );
    await q.query(
      'ALTER TABLE `price_rule` ADD CONSTRAINT `ck_price_rule_second` CHECK (`decidedBy` <> `createdBy`)',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `price_rule` DROP CONSTRAINT `ck_price_rule_second`');
    await q.query('ALTER TABLE `metal_price` DROP CONSTRAINT `ck_metal_price_second`');
    // The older release knows only prices that are in force.
    await q.query("DELETE FROM `metal_price` WHERE `fenPerGram` IS NULL OR `state` <> 'approved'");
    await q.query('DROP INDEX `ix_metal_price_state` ON `metal_price`');
    await q.query('ALTER TABLE `metal_price` CHANGE `fenPerGram` `fenPerGram` bigint NOT NULL');
    await q.query('ALTER TABLE `metal_price` DROP COLUMN `decision`');
    await q.query('ALTER TABLE `metal_price` DROP COLUMN `decidedAt`');
    await q.query('ALTER TABLE `metal_price` DROP COLUMN `decidedBy`');
    await q.query('ALTER TABLE `metal_price` DROP COLUMN `enteredAt`');
    await q.query('ALTER TABLE `metal_price` DROP COLUMN `state`');
    await q.query('ALTER TABLE `store` DROP COLUMN `quoteMinutes`');
    await q.query('ALTER TABLE `store` DROP COLUMN `franchise`');
    await q.query('DROP INDEX `uq_quote_use_sale` ON `quote_use`');
    await q.query('DROP TABLE `quote_use`');
    await q.query('DROP INDEX `uq_quote_number` ON `quote`');
    await q.query('DROP INDEX `ix_quote_piece` ON `quote`');
    await q.query('DROP INDEX `ix_quote_store` ON `quote`');
    await q.query('DROP TABLE `quote`');
    await q.query('DROP TABLE `price_policy`');
    await q.query('DROP INDEX `ix_price_rule` ON `price_rule`');
    await q.query('DROP INDEX `ix_price_rule_sort` ON `price_rule`');
    await q.query('DROP TABLE `price_rule`');
    await q.query('DROP TABLE `silver_history`');
  }
}
