import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(26) CHARACTER SET "ascii" COLLATE "ascii_bin"';
const WORD = (length: number): string =>
  `varchar(${String(length)}) CHARACTER SET "ascii" COLLATE "ascii_bin"`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci';
const LINKS = [
  ['case_quote', 'fk_case_quote_claim', 'claimId', 'claim'],
  ['case_quote', 'fk_case_quote_staff', 'madeBy', 'staff'],
  ['bench_entry', 'fk_bench_entry_claim', 'claimId', 'claim'],
  ['bench_entry', 'fk_bench_entry_staff', 'staffId', 'staff'],
] as const;

export class CaseBench1795734000000 implements MigrationInterface {
  name = 'CaseBench1795734000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`case_quote\` (\`id\` ${ID} NOT NULL, \`claimId\` ${ID} NOT NULL, \`lines\` json NOT NULL, \`ceilingFen\` bigint NOT NULL, \`validUntil\` date NOT NULL, \`state\` ${WORD(8)} NOT NULL, \`madeBy\` ${ID} NOT NULL, \`madeByName\` varchar(60) NOT NULL, \`madeAt\` datetime(3) NOT NULL, \`decidedAt\` datetime(3) NULL, INDEX \`ix_case_quote\` (\`claimId\`, \`madeAt\`), PRIMARY KEY (\`id\`)) ${TABLE}`,
    );
    await q.query(
      `CREATE TABLE \`bench_entry\` (\`id\` ${ID} NOT NULL, \`claimId\` ${ID} NOT NULL, \`work\` ${WORD(16)} NOT NULL, \`note\` varchar(200) NULL, \`costFen\` bigint NOT NULL, \`parts\` json NOT NULL, \`staffId\` ${ID} NOT NULL, \`staffName\` varchar(60) NOT NULL, \`at\` datetime(3) NOT NULL, INDEX \`ix_bench_entry\` (\`claimId\`, \`at\`), PRIMARY KEY (\`id\`)) ${TABLE}`,
    );
    for (const [table, name, column, other] of LINKS)
      await q.query(
        `ALTER TABLE \`${table}\` ADD CONSTRAINT \`${name}\` FOREIGN KEY (\`${column}\`) REFERENCES \`${other}\`(\`id\`) ON DELETE RESTRICT ON UPDATE RESTRICT`,
      );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE `bench_entry`');
    await q.query('DROP TABLE `case_quote`');
  }
}
