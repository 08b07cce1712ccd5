import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(26) CHARACTER SET "ascii" COLLATE "ascii_bin"';

/** Tolerance of weight and who may handle parcels, for the house and for single stores. */
export class CustodyPolicy1795700200000 implements MigrationInterface {
  name = 'CustodyPolicy1795700200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`custody_policy\` (\`id\` ${ID} NOT NULL, \`scope\` varchar(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, \`storeId\` ${ID} NULL, \`toleranceMg\` int NULL, \`consultantsPack\` tinyint NULL, \`consultantsReceive\` tinyint NULL, \`changedAt\` datetime(3) NOT NULL, \`changedBy\` ${ID} NOT NULL, UNIQUE INDEX \`uq_custody_policy_scope\` (\`scope\`), PRIMARY KEY (\`id\`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
    );
    await q.query(
      'ALTER TABLE `custody_policy` ADD CONSTRAINT `fk_custody_policy_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE `custody_policy`');
  }
}
