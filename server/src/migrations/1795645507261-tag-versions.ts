import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TagVersions1795645507261 implements MigrationInterface {
  name = 'TagVersions1795645507261';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `tag` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` int NOT NULL, `serial` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `identity` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `gtin` varchar(14) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `keyVersion` int NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `reason` varchar(200) NULL, `stateBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `stateAt` datetime(3) NOT NULL, `madeBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `madeAt` datetime(3) NOT NULL, `printedAt` datetime(3) NULL, `activePieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` = \'active\',rtrim(`pieceId`),NULL)) STORED, UNIQUE INDEX `uq_tag_active` (`activePieceId`), UNIQUE INDEX `uq_tag_version` (`pieceId`, `version`), UNIQUE INDEX `uq_tag_identity` (`identity`), UNIQUE INDEX `uq_tag_serial` (`serial`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'tag',
        'GENERATED_COLUMN',
        'activePieceId',
        "if(`state` = 'active',rtrim(`pieceId`),NULL)",
      ],
    );
    await q.query(
      'ALTER TABLE `tag` ADD CONSTRAINT `fk_tag_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    // Every piece has had one tag so far, and its row may as well have the piece's id. Crockford's digits are in order,
    // so the place of the first one is the version of the key.
    await q.query(
      `INSERT INTO tag (id, pieceId, version, serial, identity, gtin, keyVersion, state, stateAt, madeAt, printedAt)
       SELECT p.id, p.id, 1, p.serial, LEFT(p.serial, 8), p.gtin,
         LOCATE(LEFT(p.serial, 1), '0123456789ABCDEFGHJKMNPQRSTVWXYZ') - 1, p.tagState, e.at, e.at, e.at
       FROM piece p JOIN piece_event e ON e.pieceId = p.id AND e.seq = 1`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `tag` DROP FOREIGN KEY `fk_tag_piece`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'activePieceId', q.dataSource.driver.database, 'tag'],
    );
    await q.query('DROP INDEX `uq_tag_serial` ON `tag`');
    await q.query('DROP INDEX `uq_tag_identity` ON `tag`');
    await q.query('DROP INDEX `uq_tag_version` ON `tag`');
    await q.query('DROP INDEX `uq_tag_active` ON `tag`');
    await q.query('DROP TABLE `tag`');
  }
}
