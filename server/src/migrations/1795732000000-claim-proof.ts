import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET "ascii" COLLATE "ascii_bin"';
const ID = `char(26) ${ASCII}`;

export class ClaimProof1795732000000 implements MigrationInterface {
  name = 'ClaimProof1795732000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`claim_proof\` (\`id\` ${ID} NOT NULL, \`claimId\` ${ID} NOT NULL, \`moment\` varchar(12) ${ASCII} NOT NULL, \`weightMg\` int NOT NULL, \`stones\` int NOT NULL, \`inscription\` varchar(40) NULL, \`photoIds\` json NOT NULL, \`ownerSignatureId\` ${ID} NOT NULL, \`staffSignatureId\` ${ID} NOT NULL, \`toleranceMg\` int NOT NULL, \`staffId\` ${ID} NOT NULL, \`staffName\` varchar(40) NOT NULL, \`at\` datetime(3) NOT NULL, \`settledReason\` varchar(500) NULL, \`settledBy\` ${ID} NULL, \`settledByName\` varchar(40) NULL, \`settledSignatureId\` ${ID} NULL, \`settledAt\` datetime(3) NULL, INDEX \`ix_claim_proof\` (\`claimId\`, \`id\`), PRIMARY KEY (\`id\`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
    );
    await q.query(
      'ALTER TABLE `claim_proof` ADD CONSTRAINT `fk_claim_proof_claim` FOREIGN KEY (`claimId`) REFERENCES `claim`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `claim_proof` ADD CONSTRAINT `fk_claim_proof_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE `claim_proof`');
  }
}
