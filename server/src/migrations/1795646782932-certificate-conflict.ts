import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CertificateConflict1795646782932 implements MigrationInterface {
  name = 'CertificateConflict1795646782932';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `certificate_conflict` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `lab` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(32) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `boundPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `claimedPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `raisedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `raisedAt` datetime(3) NOT NULL, `outcome` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `settledBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `settledAt` datetime(3) NULL, `reason` varchar(200) NULL, INDEX `ix_certificate_conflict_open` (`outcome`, `storeId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `certificate_conflict` ADD CONSTRAINT `fk_conflict_bound` FOREIGN KEY (`boundPieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `certificate_conflict` ADD CONSTRAINT `fk_conflict_claimed` FOREIGN KEY (`claimedPieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `certificate_conflict` ADD CONSTRAINT `fk_conflict_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `certificate_conflict` DROP FOREIGN KEY `fk_conflict_store`');
    await q.query('ALTER TABLE `certificate_conflict` DROP FOREIGN KEY `fk_conflict_claimed`');
    await q.query('ALTER TABLE `certificate_conflict` DROP FOREIGN KEY `fk_conflict_bound`');
    await q.query('DROP INDEX `ix_certificate_conflict_open` ON `certificate_conflict`');
    await q.query('DROP TABLE `certificate_conflict`');
  }
}
