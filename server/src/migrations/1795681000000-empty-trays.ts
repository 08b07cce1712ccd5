import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pieces that left the house went on lying in their trays: what was sold, sent or lost before lies in none. */
export class EmptyTrays1795681000000 implements MigrationInterface {
  name = 'EmptyTrays1795681000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      "UPDATE `piece` SET `containerId` = NULL WHERE `containerId` IS NOT NULL AND `state` IN ('in_workshop','in_transit','with_owner','lost','stolen','melted','retired')",
    );
  }

  /** Where they had lain is told by their passports, and by nobody asked for. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
