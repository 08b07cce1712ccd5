import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StyleImports1795649616684 implements MigrationInterface {
  name = 'StyleImports1795649616684';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `style_import` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fileName` varchar(200) NOT NULL, `format` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `asGbk` tinyint NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `mode` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `fault` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `faultDetails` json NULL, `rowCount` int NOT NULL, `doneCount` int NOT NULL, `attempts` int NOT NULL, `heartbeatAt` datetime(3) NULL, `createdAt` datetime(3) NOT NULL, `changedAt` datetime(3) NOT NULL, INDEX `ix_style_import_state` (`state`, `heartbeatAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `style_import_part` (`importId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `part` int NOT NULL, `bytes` mediumblob NOT NULL, PRIMARY KEY (`importId`, `part`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `style_import_row` (`importId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` int NOT NULL, `code` varchar(40) NOT NULL, `name` varchar(60) NOT NULL, `verdict` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `cells` json NOT NULL, `refusals` json NOT NULL, `changes` json NOT NULL, `planHash` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `applied` tinyint NOT NULL, INDEX `ix_style_import_row_verdict` (`importId`, `verdict`, `number`), PRIMARY KEY (`importId`, `number`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX `ix_style_import_row_verdict` ON `style_import_row`');
    await q.query('DROP TABLE `style_import_row`');
    await q.query('DROP TABLE `style_import_part`');
    await q.query('DROP INDEX `ix_style_import_state` ON `style_import`');
    await q.query('DROP TABLE `style_import`');
  }
}
