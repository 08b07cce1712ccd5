import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PassportCheckpoint1795649283915 implements MigrationInterface {
  name = 'PassportCheckpoint1795649283915';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `passport_checkpoint` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `onDay` date NOT NULL, `throughAt` datetime(3) NOT NULL, `pieces` int NOT NULL, `root` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `previous` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `keyId` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `publicKey` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `signature` varchar(90) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `madeAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_passport_checkpoint_day` (`onDay`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `passport_check` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `askedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `askedAt` datetime(3) NOT NULL, `pieces` int NOT NULL, `piecesDone` int NOT NULL, `linesDone` int NOT NULL, `checkpointsDone` int NOT NULL, `broken` json NULL, `brokenDay` date NULL, `finishedAt` datetime(3) NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE `passport_check`');
    await q.query('DROP INDEX `uq_passport_checkpoint_day` ON `passport_checkpoint`');
    await q.query('DROP TABLE `passport_checkpoint`');
  }
}
