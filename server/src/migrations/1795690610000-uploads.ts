import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Uploads1795690610000 implements MigrationInterface {
  name = 'Uploads1795690610000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `upload_session` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `ownerKind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `ownerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `purpose` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `totalBytes` int NOT NULL, `arrivedBytes` int NOT NULL DEFAULT \'0\', `createdAt` datetime(3) NOT NULL, `fileId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, INDEX `ix_upload_created` (`createdAt`), INDEX `ix_upload_owner` (`ownerKind`, `ownerId`, `fileId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `upload_part` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `uploadId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromByte` int NOT NULL, `bytes` mediumblob NOT NULL, UNIQUE INDEX `uq_upload_part` (`uploadId`, `fromByte`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX `uq_upload_part` ON `upload_part`');
    await q.query('DROP TABLE `upload_part`');
    await q.query('DROP INDEX `ix_upload_owner` ON `upload_session`');
    await q.query('DROP INDEX `ix_upload_created` ON `upload_session`');
    await q.query('DROP TABLE `upload_session`');
  }
}
