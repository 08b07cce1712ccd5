import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'char(26) CHARACTER SET "ascii" COLLATE "ascii_bin"';
const word = (length: number): string =>
  `varchar(${String(length)}) CHARACTER SET "ascii" COLLATE "ascii_bin"`;
const TAIL = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci';

export class Threads1795707000000 implements MigrationInterface {
  name = 'Threads1795707000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`thread\` (\`id\` ${ID} NOT NULL, \`subjectKind\` ${word(12)} NOT NULL, \`subjectId\` ${ID} NOT NULL, \`customerId\` ${ID} NOT NULL, \`storeId\` ${ID} NOT NULL, \`assigneeId\` ${ID} NULL, \`lastAt\` datetime(3) NOT NULL, \`waitingSince\` datetime(3) NULL, \`answeredAt\` datetime(3) NULL, \`customerReadAt\` datetime(3) NULL, \`staffReadAt\` datetime(3) NULL, INDEX \`ix_thread_last\` (\`storeId\`, \`lastAt\`), INDEX \`ix_thread_waiting\` (\`storeId\`, \`waitingSince\`), INDEX \`ix_thread_customer\` (\`customerId\`, \`lastAt\`), UNIQUE INDEX \`uq_thread_subject\` (\`subjectKind\`, \`subjectId\`, \`customerId\`), PRIMARY KEY (\`id\`)) ${TAIL}`,
    );
    await q.query(
      `CREATE TABLE \`thread_message\` (\`id\` ${ID} NOT NULL, \`threadId\` ${ID} NOT NULL, \`kind\` ${word(10)} NOT NULL, \`side\` ${word(10)} NOT NULL, \`authorId\` ${ID} NOT NULL, \`authorName\` varchar(40) NULL, \`text\` varchar(1000) NULL, \`photoIds\` json NOT NULL, \`safety\` ${word(10)} NOT NULL, \`heldFor\` ${word(24)} NULL, \`at\` datetime(3) NOT NULL, \`shownAt\` datetime(3) NULL, INDEX \`ix_thread_message_safety\` (\`safety\`, \`at\`), INDEX \`ix_thread_message_thread\` (\`threadId\`, \`at\`), PRIMARY KEY (\`id\`)) ${TAIL}`,
    );
    await q.query(
      `CREATE TABLE \`canned_answer\` (\`id\` ${ID} NOT NULL, \`storeId\` ${ID} NULL, \`title\` varchar(20) NOT NULL, \`text\` varchar(500) NOT NULL, \`used\` int NOT NULL DEFAULT '0', \`writtenBy\` ${ID} NOT NULL, \`writtenAt\` datetime(3) NOT NULL, \`retiredAt\` datetime(3) NULL, INDEX \`ix_canned_answer_store\` (\`storeId\`, \`retiredAt\`), PRIMARY KEY (\`id\`)) ${TAIL}`,
    );
    await q.query(
      'ALTER TABLE `thread_message` ADD CONSTRAINT `fk_thread_message_thread` FOREIGN KEY (`threadId`) REFERENCES `thread`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `thread_message` DROP FOREIGN KEY `fk_thread_message_thread`');
    await q.query('DROP TABLE `canned_answer`');
    await q.query('DROP TABLE `thread_message`');
    await q.query('DROP TABLE `thread`');
  }
}
