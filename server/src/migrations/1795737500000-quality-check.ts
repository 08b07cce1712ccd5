import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET "ascii" COLLATE "ascii_bin"';
const ID = `char(26) ${ASCII}`;
const LINKS = [
  ['fk_quality_check_claim', 'claimId', 'claim'],
  ['fk_quality_check_staff', 'staffId', 'staff'],
] as const;

export class QualityCheck1795737500000 implements MigrationInterface {
  name = 'QualityCheck1795737500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`quality_check\` (\`id\` ${ID} NOT NULL, \`claimId\` ${ID} NOT NULL, \`passed\` tinyint NOT NULL, \`stands\` tinyint NOT NULL DEFAULT '1', \`items\` json NOT NULL, \`weightMg\` int NOT NULL, \`note\` varchar(200) NULL, \`photoIds\` json NOT NULL, \`staffId\` ${ID} NOT NULL, \`staffName\` varchar(60) NOT NULL, \`at\` datetime(3) NOT NULL, INDEX \`ix_quality_check\` (\`claimId\`, \`at\`), PRIMARY KEY (\`id\`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
    );
    for (const [name, column, other] of LINKS)
      await q.query(
        `ALTER TABLE \`quality_check\` ADD CONSTRAINT \`${name}\` FOREIGN KEY (\`${column}\`) REFERENCES \`${other}\`(\`id\`) ON DELETE RESTRICT ON UPDATE RESTRICT`,
      );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE `quality_check`');
  }
}
