import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PieceHold1795647926997 implements MigrationInterface {
  name = 'PieceHold1795647926997';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `piece_hold` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `heldFor` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `until` datetime(3) NULL, `slot` int NULL, `reason` varchar(200) NULL, `madeByRole` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `madeBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `createdAt` datetime(3) NOT NULL, `movedAt` datetime(3) NOT NULL, `livePieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'offered\',\'held\'),rtrim(`pieceId`),NULL)) STORED, `personKey` char(52) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'waiting\',\'offered\',\'held\') and `kind` = \'cart\',concat(rtrim(`pieceId`),rtrim(`heldFor`)),NULL)) STORED, `slotKey` char(30) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'offered\',\'held\') and `kind` = \'cart\' and `slot` is not null,concat(rtrim(`heldFor`),`slot`),NULL)) STORED, INDEX `ix_piece_hold_customer` (`customerId`, `id`), INDEX `ix_piece_hold_piece` (`pieceId`, `state`, `id`), UNIQUE INDEX `uq_piece_hold_slot` (`slotKey`), UNIQUE INDEX `uq_piece_hold_person` (`personKey`), UNIQUE INDEX `uq_piece_hold_live` (`livePieceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'piece_hold',
        'GENERATED_COLUMN',
        'livePieceId',
        "if(`state` in ('offered','held'),rtrim(`pieceId`),NULL)",
      ],
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'piece_hold',
        'GENERATED_COLUMN',
        'personKey',
        "if(`state` in ('waiting','offered','held') and `kind` = 'cart',concat(rtrim(`pieceId`),rtrim(`heldFor`)),NULL)",
      ],
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'piece_hold',
        'GENERATED_COLUMN',
        'slotKey',
        "if(`state` in ('offered','held') and `kind` = 'cart' and `slot` is not null,concat(rtrim(`heldFor`),`slot`),NULL)",
      ],
    );
    await q.query(
      'ALTER TABLE `piece_hold` ADD CONSTRAINT `fk_piece_hold_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `piece_hold` ADD CONSTRAINT `fk_piece_hold_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    // Holds that stand: one row each, under the piece's own identifier, which no other hold has.
    await q.query(
      `INSERT INTO piece_hold (id, pieceId, storeId, kind, heldFor, customerId, state, until, madeByRole, createdAt, movedAt)
       SELECT p.id, p.id, p.storeId, IF(EXISTS (SELECT 1 FROM staff s WHERE s.id = p.heldFor), 'staff', 'appointment'),
         p.heldFor, NULL, 'held', p.heldUntil, 'system', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)
       FROM piece p WHERE p.state = 'on_hold' AND p.heldFor IS NOT NULL`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `piece_hold` DROP FOREIGN KEY `fk_piece_hold_store`');
    await q.query('ALTER TABLE `piece_hold` DROP FOREIGN KEY `fk_piece_hold_piece`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'slotKey', q.dataSource.driver.database, 'piece_hold'],
    );
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'personKey', q.dataSource.driver.database, 'piece_hold'],
    );
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'livePieceId', q.dataSource.driver.database, 'piece_hold'],
    );
    await q.query('DROP INDEX `uq_piece_hold_live` ON `piece_hold`');
    await q.query('DROP INDEX `uq_piece_hold_person` ON `piece_hold`');
    await q.query('DROP INDEX `uq_piece_hold_slot` ON `piece_hold`');
    await q.query('DROP INDEX `ix_piece_hold_piece` ON `piece_hold`');
    await q.query('DROP INDEX `ix_piece_hold_customer` ON `piece_hold`');
    await q.query('DROP TABLE `piece_hold`');
  }
}
