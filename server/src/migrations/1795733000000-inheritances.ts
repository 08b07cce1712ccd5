import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Inheritances1795733000000 implements MigrationInterface {
  name = 'Inheritances1795733000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `inheritance` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `openPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `heirId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `heirName` varchar(20) NOT NULL, `relation` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `words` varchar(500) NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `requestedAt` datetime(3) NOT NULL, `checkedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `dueAt` datetime(3) NULL, `endedAt` datetime(3) NULL, INDEX `ix_inheritance_due` (`state`, `dueAt`), INDEX `ix_inheritance_store` (`storeId`, `state`, `requestedAt`), INDEX `ix_inheritance_owner` (`fromId`, `requestedAt`), INDEX `ix_inheritance_heir` (`heirId`, `requestedAt`), UNIQUE INDEX `uq_inheritance_open_piece` (`openPieceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `inheritance_document` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `inheritanceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fileId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `addedAt` datetime(3) NOT NULL, INDEX `ix_inheritance_document` (`inheritanceId`, `addedAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `inheritance_event` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `inheritanceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `action` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorRole` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `words` varchar(200) NULL, `at` datetime(3) NOT NULL, INDEX `ix_inheritance_event` (`inheritanceId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `inheritance` ADD CONSTRAINT `fk_inheritance_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `inheritance_document` ADD CONSTRAINT `fk_inheritance_document` FOREIGN KEY (`inheritanceId`) REFERENCES `inheritance`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `inheritance_event` ADD CONSTRAINT `fk_inheritance_event` FOREIGN KEY (`inheritanceId`) REFERENCES `inheritance`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `inheritance_event` DROP FOREIGN KEY `fk_inheritance_event`');
    await q.query('ALTER TABLE `inheritance_document` DROP FOREIGN KEY `fk_inheritance_document`');
    await q.query('ALTER TABLE `inheritance` DROP FOREIGN KEY `fk_inheritance_piece`');
    await q.query('DROP INDEX `ix_inheritance_event` ON `inheritance_event`');
    await q.query('DROP TABLE `inheritance_event`');
    await q.query('DROP INDEX `ix_inheritance_document` ON `inheritance_document`');
    await q.query('DROP TABLE `inheritance_document`');
    await q.query('DROP INDEX `uq_inheritance_open_piece` ON `inheritance`');
    await q.query('DROP INDEX `ix_inheritance_heir` ON `inheritance`');
    await q.query('DROP INDEX `ix_inheritance_owner` ON `inheritance`');
    await q.query('DROP INDEX `ix_inheritance_store` ON `inheritance`');
    await q.query('DROP INDEX `ix_inheritance_due` ON `inheritance`');
    await q.query('DROP TABLE `inheritance`');
  }
}
