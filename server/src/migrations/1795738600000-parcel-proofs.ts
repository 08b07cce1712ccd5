import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ParcelProofs1795738600000 implements MigrationInterface {
  name = 'ParcelProofs1795738600000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `claim_proof` MODIFY `ownerSignatureId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    // A measurement without its owner is no measurement to an older release.
    await q.query('DELETE FROM `claim_proof` WHERE `ownerSignatureId` IS NULL');
    await q.query(
      'ALTER TABLE `claim_proof` MODIFY `ownerSignatureId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL',
    );
  }
}
