import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Robots1795738700000 implements MigrationInterface {
  name = 'Robots1795738700000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `robot` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `owner` varchar(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `host` varchar(100) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `sealedUrl` varchar(1200) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `active` tinyint NOT NULL, `quietFrom` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `quietTo` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `version` int NOT NULL, `changedByName` varchar(40) NOT NULL, `changedAt` datetime(3) NOT NULL, UNIQUE INDEX `uq_robot_owner` (`owner`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `robot_message` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `robotId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `eventId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `text` varchar(500) NOT NULL, `state` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `dueAt` datetime(3) NOT NULL, `released` tinyint NOT NULL, `answer` varchar(200) NULL, `createdAt` datetime(3) NOT NULL, `sentAt` datetime(3) NULL, INDEX `ix_robot_message_robot` (`robotId`, `createdAt`), INDEX `ix_robot_message_held` (`released`, `dueAt`), UNIQUE INDEX `uq_robot_message_event` (`eventId`, `robotId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE `robot_message`');
    await q.query('DROP TABLE `robot`');
  }
}
