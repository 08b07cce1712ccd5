import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Articles1795731000000 implements MigrationInterface {
  name = 'Articles1795731000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `article` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `article_version` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `articleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` int NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `slot` varchar(28) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `content` json NOT NULL, `edition` int NOT NULL, `authorIds` json NOT NULL, `writtenAt` datetime(3) NOT NULL, `decidedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `decidedAt` datetime(3) NULL, `note` varchar(200) NULL, INDEX `ix_article_version_state` (`state`, `decidedAt`), UNIQUE INDEX `uq_article_version_slot` (`slot`), UNIQUE INDEX `uq_article_version` (`articleId`, `version`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `article_vote` (`articleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `voterId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `helpful` tinyint NOT NULL, `votedAt` datetime(3) NOT NULL, PRIMARY KEY (`articleId`, `voterId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `article_search` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `text` varchar(60) NOT NULL, `found` int NOT NULL, `openedId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `searchedAt` datetime(3) NOT NULL, INDEX `ix_article_search_opened` (`openedId`, `searchedAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `article_gap` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `question` varchar(60) NOT NULL, `articleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `settledBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `settledAt` datetime(3) NOT NULL, INDEX `ix_article_gap_settled` (`settledAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `article_version` ADD CONSTRAINT `fk_article_version_article` FOREIGN KEY (`articleId`) REFERENCES `article`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `article_vote` ADD CONSTRAINT `fk_article_vote_article` FOREIGN KEY (`articleId`) REFERENCES `article`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `article_vote` DROP FOREIGN KEY `fk_article_vote_article`');
    await q.query('ALTER TABLE `article_version` DROP FOREIGN KEY `fk_article_version_article`');
    await q.query('DROP INDEX `ix_article_gap_settled` ON `article_gap`');
    await q.query('DROP TABLE `article_gap`');
    await q.query('DROP INDEX `ix_article_search_opened` ON `article_search`');
    await q.query('DROP TABLE `article_search`');
    await q.query('DROP TABLE `article_vote`');
    await q.query('DROP INDEX `uq_article_version` ON `article_version`');
    await q.query('DROP INDEX `uq_article_version_slot` ON `article_version`');
    await q.query('DROP INDEX `ix_article_version_state` ON `article_version`');
    await q.query('DROP TABLE `article_version`');
    await q.query('DROP TABLE `article`');
  }
}
