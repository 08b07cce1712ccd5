import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(26) CHARACTER SET "ascii" COLLATE "ascii_bin"';

export class CaseRating1795707010000 implements MigrationInterface {
  name = 'CaseRating1795707010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`case_rating\` (\`claimId\` ${ID} NOT NULL, \`reasons\` json NOT NULL, \`rootCause\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, \`correction\` varchar(500) NULL, \`doneBy\` ${ID} NULL, \`doneAt\` datetime(3) NULL, PRIMARY KEY (\`claimId\`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
    );
    await q.query(
      'ALTER TABLE `case_rating` ADD CONSTRAINT `fk_case_rating_claim` FOREIGN KEY (`claimId`) REFERENCES `claim`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `case_rating` DROP FOREIGN KEY `fk_case_rating_claim`');
    await q.query('DROP TABLE `case_rating`');
  }
}
