import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ownership1795690600000 implements MigrationInterface {
  name = 'Ownership1795690600000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `ownership_passing` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `toId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `toPhone` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `code` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `words` varchar(200) NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `offeredAt` datetime(3) NOT NULL, `acceptedAt` datetime(3) NULL, `dueAt` datetime(3) NOT NULL, `endedAt` datetime(3) NULL, `openPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'offered\',\'cooling\'),rtrim(`pieceId`),NULL)) STORED, INDEX `ix_passing_due` (`state`, `dueAt`), INDEX `ix_passing_phone` (`toPhone`, `state`), INDEX `ix_passing_to` (`toId`, `offeredAt`), INDEX `ix_passing_from` (`fromId`, `offeredAt`), UNIQUE INDEX `uq_passing_code` (`code`), UNIQUE INDEX `uq_passing_open_piece` (`openPieceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'ownership_passing',
        'GENERATED_COLUMN',
        'openPieceId',
        "if(`state` in ('offered','cooling'),rtrim(`pieceId`),NULL)",
      ],
    );
    await q.query(
      'CREATE TABLE `loss_report` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `words` varchar(500) NOT NULL, `fileId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reportedAt` datetime(3) NOT NULL, `foundAt` datetime(3) NULL, `openPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`foundAt` is null,rtrim(`pieceId`),NULL)) STORED, INDEX `ix_loss_reported` (`reportedAt`), UNIQUE INDEX `uq_loss_open_piece` (`openPieceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'loss_report',
        'GENERATED_COLUMN',
        'openPieceId',
        'if(`foundAt` is null,rtrim(`pieceId`),NULL)',
      ],
    );
    await q.query(
      'CREATE TABLE `ownership_term` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `hours` int NOT NULL, UNIQUE INDEX `uq_ownership_term` (`name`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `ownership_passing` ADD CONSTRAINT `fk_passing_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `loss_report` ADD CONSTRAINT `fk_loss_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `loss_report` DROP FOREIGN KEY `fk_loss_piece`');
    await q.query('ALTER TABLE `ownership_passing` DROP FOREIGN KEY `fk_passing_piece`');
    await q.query('DROP INDEX `uq_ownership_term` ON `ownership_term`');
    await q.query('DROP TABLE `ownership_term`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'openPieceId', q.dataSource.driver.database, 'loss_report'],
    );
    await q.query('DROP INDEX `uq_loss_open_piece` ON `loss_report`');
    await q.query('DROP INDEX `ix_loss_reported` ON `loss_report`');
    await q.query('DROP TABLE `loss_report`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'openPieceId', q.dataSource.driver.database, 'ownership_passing'],
    );
    await q.query('DROP INDEX `uq_passing_open_piece` ON `ownership_passing`');
    await q.query('DROP INDEX `uq_passing_code` ON `ownership_passing`');
    await q.query('DROP INDEX `ix_passing_from` ON `ownership_passing`');
    await q.query('DROP INDEX `ix_passing_to` ON `ownership_passing`');
    await q.query('DROP INDEX `ix_passing_phone` ON `ownership_passing`');
    await q.query('DROP INDEX `ix_passing_due` ON `ownership_passing`');
    await q.query('DROP TABLE `ownership_passing`');
  }
}
