import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET "ascii" COLLATE "ascii_bin"';

export class CaseParcels1795726500000 implements MigrationInterface {
  name = 'CaseParcels1795726500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`claim_parcel\` (\`id\` char(26) ${ASCII} NOT NULL, \`claimId\` char(26) ${ASCII} NOT NULL, \`way\` varchar(4) ${ASCII} NOT NULL, \`carrier\` varchar(20) NOT NULL, \`number\` varchar(40) NOT NULL, \`address\` varchar(200) NOT NULL, \`sentAt\` datetime(3) NOT NULL, INDEX \`ix_claim_parcel\` (\`claimId\`, \`sentAt\`), PRIMARY KEY (\`id\`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
    );
    await q.query(
      'ALTER TABLE `claim_parcel` ADD CONSTRAINT `fk_claim_parcel_claim` FOREIGN KEY (`claimId`) REFERENCES `claim`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `claim_parcel` DROP FOREIGN KEY `fk_claim_parcel_claim`');
    await q.query('DROP TABLE `claim_parcel`');
  }
}
