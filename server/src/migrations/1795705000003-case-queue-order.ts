import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In one statement each: a foreign key rests on them, so they cannot be gone even for a moment. */
export class CaseQueueOrder1795705000003 implements MigrationInterface {
  name = 'CaseQueueOrder1795705000003';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `claim` DROP INDEX `ix_claim_assignee_queue`, ADD INDEX `ix_claim_assignee_queue` (`assigneeId`, `queueAt`, `movedAt`)',
    );
    await q.query(
      'ALTER TABLE `claim` DROP INDEX `ix_claim_store_queue`, ADD INDEX `ix_claim_store_queue` (`storeId`, `queueAt`, `movedAt`)',
    );
    await q.query(
      'ALTER TABLE `claim` DROP INDEX `ix_claim_queue`, ADD INDEX `ix_claim_queue` (`queueAt`, `movedAt`)',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE `claim` DROP INDEX `ix_claim_assignee_queue`, ADD INDEX `ix_claim_assignee_queue` (`assigneeId`, `queueAt`, `id`)',
    );
    await q.query(
      'ALTER TABLE `claim` DROP INDEX `ix_claim_store_queue`, ADD INDEX `ix_claim_store_queue` (`storeId`, `queueAt`, `id`)',
    );
    await q.query(
      'ALTER TABLE `claim` DROP INDEX `ix_claim_queue`, ADD INDEX `ix_claim_queue` (`queueAt`, `id`)',
    );
  }
}
