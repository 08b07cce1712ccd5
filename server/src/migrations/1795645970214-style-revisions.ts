import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StyleRevisions1795645970214 implements MigrationInterface {
  name = 'StyleRevisions1795645970214';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `style_stone` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `styleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `position` int NOT NULL, `main` tinyint NOT NULL, `gem` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `water` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `origin` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `treatments` json NOT NULL, `count` int NOT NULL, `milliCaratFrom` int NULL, `milliCaratTo` int NULL, `shape` varchar(20) NULL, `colour` varchar(20) NULL, `clarity` varchar(20) NULL, `cut` varchar(20) NULL, `setting` varchar(20) NULL, INDEX `ix_style_stone_gem` (`gem`, `origin`), UNIQUE INDEX `uq_style_stone` (`styleId`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `style_revision` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `styleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` int NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` int NOT NULL, `content` json NOT NULL, `name` varchar(60) NOT NULL, `basedOn` int NULL, `contributors` json NOT NULL, `updatedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `updatedAt` datetime(3) NOT NULL, `submittedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `submittedAt` datetime(3) NULL, `reviewedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reviewedAt` datetime(3) NULL, `note` varchar(200) NULL, `publishAt` datetime(3) NULL, `publishedAt` datetime(3) NULL, `createdAt` datetime(3) NOT NULL, `openStyleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'draft\',\'in_review\',\'scheduled\'),rtrim(`styleId`),NULL)) STORED, `liveStyleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'published\'),rtrim(`styleId`),NULL)) STORED, INDEX `ix_style_revision_due` (`state`, `publishAt`), UNIQUE INDEX `uq_style_revision_live` (`liveStyleId`), UNIQUE INDEX `uq_style_revision_open` (`openStyleId`), UNIQUE INDEX `uq_style_revision` (`styleId`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'style_revision',
        'GENERATED_COLUMN',
        'openStyleId',
        "if(`state` in ('draft','in_review','scheduled'),rtrim(`styleId`),NULL)",
      ],
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'style_revision',
        'GENERATED_COLUMN',
        'liveStyleId',
        "if(`state` in ('published'),rtrim(`styleId`),NULL)",
      ],
    );
    await q.query(
      'CREATE TABLE `style_event` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `styleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `action` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` int NULL, `actorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `note` varchar(200) NULL, `at` datetime(3) NOT NULL, INDEX `ix_style_event_style` (`styleId`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query('ALTER TABLE `style` ADD `withdrawAt` datetime(3) NULL');
    await q.query(
      'ALTER TABLE `style_stone` ADD CONSTRAINT `fk_style_stone_style` FOREIGN KEY (`styleId`) REFERENCES `style`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `style_revision` ADD CONSTRAINT `fk_style_revision_style` FOREIGN KEY (`styleId`) REFERENCES `style`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `style_event` ADD CONSTRAINT `fk_style_event_style` FOREIGN KEY (`styleId`) REFERENCES `style`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    // A style carries what its pieces carry: counted from them where there are any, else from its main stone alone.
    await q.query(
      `INSERT INTO style_stone (id, styleId, position, main, gem, water, origin, treatments, count,
         milliCaratFrom, milliCaratTo, shape, colour, clarity, cut, setting)
       SELECT MIN(n.id), p.styleId, ROW_NUMBER() OVER (PARTITION BY p.styleId ORDER BY n.main DESC, n.gem), n.main, n.gem,
         IF(n.gem = 'pearl', CASE WHEN MAX(s.name) LIKE '%海水%' THEN 'saltwater' WHEN MAX(s.name) LIKE '%淡水%' THEN 'freshwater' END, NULL),
         IF(n.gem IN ('lab_diamond', 'cubic_zirconia', 'synthetic_corundum', 'synthetic_emerald', 'synthetic_spinel', 'glass_ceramic'), 'lab_grown', 'natural'),
         '[]', MAX(n.count), MIN(FLOOR(n.milliCarat / n.count)), MAX(CEIL(n.milliCarat / n.count)),
         IF(COUNT(DISTINCT n.shape) = 1, MIN(n.shape), NULL),
         IF(COUNT(DISTINCT n.colour) = 1, MIN(n.colour), NULL),
         IF(COUNT(DISTINCT n.clarity) = 1, MIN(n.clarity), NULL),
         IF(COUNT(DISTINCT n.cut) = 1, MIN(n.cut), NULL),
         IF(COUNT(DISTINCT n.setting) = 1, MIN(n.setting), NULL)
       FROM piece_stone n JOIN piece p ON p.id = n.pieceId JOIN style s ON s.id = p.styleId
       GROUP BY p.styleId, n.main, n.gem`,
    );
    await q.query(
      `INSERT INTO style_stone (id, styleId, position, main, gem, origin, treatments, count)
       SELECT s.id, s.id, 1, 1, s.gem,
         IF(s.gem IN ('lab_diamond', 'cubic_zirconia', 'synthetic_corundum', 'synthetic_emerald', 'synthetic_spinel', 'glass_ceramic'), 'lab_grown', 'natural'),
         '[]', 1
       FROM style s WHERE s.gem <> 'none' AND NOT EXISTS (SELECT 1 FROM style_stone n WHERE n.styleId = s.id)`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `style_event` DROP FOREIGN KEY `fk_style_event_style`');
    await q.query('ALTER TABLE `style_revision` DROP FOREIGN KEY `fk_style_revision_style`');
    await q.query('ALTER TABLE `style_stone` DROP FOREIGN KEY `fk_style_stone_style`');
    await q.query('ALTER TABLE `style` DROP COLUMN `withdrawAt`');
    await q.query('DROP INDEX `ix_style_event_style` ON `style_event`');
    await q.query('DROP TABLE `style_event`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'liveStyleId', q.dataSource.driver.database, 'style_revision'],
    );
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'openStyleId', q.dataSource.driver.database, 'style_revision'],
    );
    await q.query('DROP INDEX `uq_style_revision` ON `style_revision`');
    await q.query('DROP INDEX `uq_style_revision_open` ON `style_revision`');
    await q.query('DROP INDEX `uq_style_revision_live` ON `style_revision`');
    await q.query('DROP INDEX `ix_style_revision_due` ON `style_revision`');
    await q.query('DROP TABLE `style_revision`');
    await q.query('DROP INDEX `uq_style_stone` ON `style_stone`');
    await q.query('DROP INDEX `ix_style_stone_gem` ON `style_stone`');
    await q.query('DROP TABLE `style_stone`');
  }
}
