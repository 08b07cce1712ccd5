import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PassportChain1795645636800 implements MigrationInterface {
  name = 'PassportChain1795645636800';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `piece` ADD `condition` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'new\'',
    );
    await q.query(
      'ALTER TABLE `piece` ADD `consignorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query(
      'ALTER TABLE `piece` ADD `lastHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\'',
    );
    await q.query('ALTER TABLE `piece_event` ADD `factsBefore` json NULL');
    await q.query('ALTER TABLE `piece_event` ADD `factsAfter` json NULL');
    await q.query('ALTER TABLE `piece_event` ADD `evidence` json NULL');
    await q.query(
      'ALTER TABLE `piece_event` ADD `prevHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\'',
    );
    await q.query(
      'ALTER TABLE `piece_event` ADD `hash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\'',
    );
    await q.query(
      'ALTER TABLE `piece` ADD CONSTRAINT `fk_piece_consignor` FOREIGN KEY (`consignorId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `piece` DROP FOREIGN KEY `fk_piece_consignor`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `hash`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `prevHash`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `evidence`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `factsAfter`');
    await q.query('ALTER TABLE `piece_event` DROP COLUMN `factsBefore`');
    await q.query('ALTER TABLE `piece` DROP COLUMN `lastHash`');
    await q.query('ALTER TABLE `piece` DROP COLUMN `consignorId`');
    await q.query('ALTER TABLE `piece` DROP COLUMN `condition`');
  }
}
