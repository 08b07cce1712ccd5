import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchSynonyms1795646466367 implements MigrationInterface {
  name = 'SearchSynonyms1795646466367';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `search_synonym` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `first` varchar(40) NOT NULL, `words` json NOT NULL, `oneWay` tinyint NOT NULL, `note` varchar(200) NOT NULL, `changedAt` datetime(3) NOT NULL, `changedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, UNIQUE INDEX `uq_search_synonym_first` (`first`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX `uq_search_synonym_first` ON `search_synonym`');
    await q.query('DROP TABLE `search_synonym`');
  }
}
