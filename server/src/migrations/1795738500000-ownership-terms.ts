import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OwnershipTerms1795738500000 implements MigrationInterface {
  name = 'OwnershipTerms1795738500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `ownership_terms` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` int NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `slot` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `terms` json NOT NULL, `effectiveOn` date NOT NULL, `effectiveAt` datetime(3) NULL, `reason` varchar(200) NOT NULL, `writtenBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `writtenByName` varchar(40) NOT NULL, `writtenAt` datetime(3) NOT NULL, `decidedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `decidedByName` varchar(40) NULL, `decidedAt` datetime(3) NULL, INDEX `ix_ownership_terms_state` (`state`, `effectiveAt`), UNIQUE INDEX `uq_ownership_terms_draft` (`slot`), UNIQUE INDEX `uq_ownership_terms_version` (`version`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      "ALTER TABLE `ownership_terms` ADD CONSTRAINT `ck_ownership_terms_second` CHECK (`decidedBy` <> `writtenBy` OR `state` = 'discarded')",
    );
    // Nobody could ever write into it.
    await q.query('DROP TABLE `ownership_term`');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `ownership_term` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `hours` int NOT NULL, UNIQUE INDEX `uq_ownership_term` (`name`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query('DROP TABLE `ownership_terms`');
  }
}
