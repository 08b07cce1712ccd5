import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Labels1795646903450 implements MigrationInterface {
  name = 'Labels1795646903450';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `label_template` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(40) NOT NULL, `kind` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `widthDmm` int NOT NULL, `heightDmm` int NOT NULL, `marginDmm` int NOT NULL, `tailDmm` int NOT NULL, `columns` int NOT NULL, `rows` int NOT NULL, `leftDmm` int NOT NULL, `topDmm` int NOT NULL, `gapXDmm` int NOT NULL, `gapYDmm` int NOT NULL, `moduleHmm` int NOT NULL, `linkCase` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `code` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `items` json NOT NULL, `active` tinyint NOT NULL DEFAULT 1, `changedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `changedAt` datetime(3) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `label_house` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `facts` json NOT NULL, `changedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `changedAt` datetime(3) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `label_job` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `templateId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `count` int NOT NULL, `copies` int NOT NULL, `reason` varchar(200) NULL, `printedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `printedAt` datetime(3) NOT NULL, INDEX `ix_label_job_store` (`storeId`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `label_line` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `jobId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `position` int NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `tagId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `copy` tinyint NOT NULL, `print` json NOT NULL, INDEX `ix_label_line_tag` (`tagId`), UNIQUE INDEX `uq_label_line` (`jobId`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `label_job` ADD CONSTRAINT `fk_label_job_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `label_job` ADD CONSTRAINT `fk_label_job_template` FOREIGN KEY (`templateId`) REFERENCES `label_template`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `label_line` ADD CONSTRAINT `fk_label_line_job` FOREIGN KEY (`jobId`) REFERENCES `label_job`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `label_line` ADD CONSTRAINT `fk_label_line_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `label_line` ADD CONSTRAINT `fk_label_line_tag` FOREIGN KEY (`tagId`) REFERENCES `tag`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    // Three forms to begin with; a manager changes them on the desk.
    await q.query(
      `INSERT INTO label_template (id, name, kind, widthDmm, heightDmm, marginDmm, tailDmm, \`columns\`, \`rows\`, leftDmm, topDmm,
        gapXDmm, gapYDmm, moduleHmm, linkCase, code, items, active, changedAt) VALUES
       ('01KAX000000000000000000F1A', '30 × 20 旗形签', 'flag', 300, 200, 3, 350, 1, 1, 0, 0, 0, 0, 24, 'upper', 'qr', ?, 1, UTC_TIMESTAMP(3)),
       ('01KAX000000000000000000S1N', '40 × 30 单签', 'single', 400, 300, 12, 0, 1, 1, 0, 0, 0, 0, 30, 'lower', 'qr', ?, 1, UTC_TIMESTAMP(3)),
       ('01KAX000000000000000000A4S', 'A4 整张 · 48 × 25.4', 'sheet', 480, 254, 12, 0, 4, 11, 90, 88, 0, 0, 30, 'lower', 'qr', ?, 1, UTC_TIMESTAMP(3))`,
      [
        '["name","mass","price","craftFee","serial","standard","maker","conformity","address","contact"]',
        '["name","mass","price","craftFee","stones","size","certificate","serial","standard","maker","conformity","address","contact"]',
        '["name","mass","price","craftFee","size","serial","standard","maker","conformity","address","contact"]',
      ],
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `label_line` DROP FOREIGN KEY `fk_label_line_tag`');
    await q.query('ALTER TABLE `label_line` DROP FOREIGN KEY `fk_label_line_piece`');
    await q.query('ALTER TABLE `label_line` DROP FOREIGN KEY `fk_label_line_job`');
    await q.query('ALTER TABLE `label_job` DROP FOREIGN KEY `fk_label_job_template`');
    await q.query('ALTER TABLE `label_job` DROP FOREIGN KEY `fk_label_job_store`');
    await q.query('DROP INDEX `uq_label_line` ON `label_line`');
    await q.query('DROP INDEX `ix_label_line_tag` ON `label_line`');
    await q.query('DROP TABLE `label_line`');
    await q.query('DROP INDEX `ix_label_job_store` ON `label_job`');
    await q.query('DROP TABLE `label_job`');
    await q.query('DROP TABLE `label_house`');
    await q.query('DROP TABLE `label_template`');
  }
}
