import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Absences1795726000000 implements MigrationInterface {
  name = 'Absences1795726000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `absence` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromOn` date NOT NULL, `toOn` date NOT NULL, `note` varchar(60) NULL, `standing` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `replaced` json NOT NULL, `visits` json NOT NULL, `reportedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `reportedAt` datetime(3) NOT NULL, `liftedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `liftedAt` datetime(3) NULL, INDEX `ix_absence_store` (`storeId`, `toOn`), UNIQUE INDEX `uq_absence_standing` (`standing`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `absence` ADD CONSTRAINT `fk_absence_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `absence` ADD CONSTRAINT `fk_absence_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE `absence`');
  }
}
