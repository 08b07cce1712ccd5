import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CertificateStone1795680000000 implements MigrationInterface {
  name = 'CertificateStone1795680000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `certificate` ADD `stoneId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
    await q.query(
      'ALTER TABLE `certificate` ADD CONSTRAINT `fk_certificate_stone` FOREIGN KEY (`stoneId`) REFERENCES `piece_stone`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `certificate` DROP FOREIGN KEY `fk_certificate_stone`');
    await q.query('ALTER TABLE `certificate` DROP COLUMN `stoneId`');
  }
}
