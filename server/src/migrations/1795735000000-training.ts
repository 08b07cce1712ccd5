import { addDays, CERTIFICATE_KINDS, dayOf } from '@zhuyue/shared';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../platform/database/index.js';

const ID = 'char(26) CHARACTER SET "ascii" COLLATE "ascii_bin"';
const WORD = (length: number): string =>
  `varchar(${String(length)}) CHARACTER SET "ascii" COLLATE "ascii_bin"`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci';
const LINKS = [
  ['training_hours', 'fk_training_hours_staff', 'staffId', 'staff'],
  ['training_hours', 'fk_training_hours_course', 'courseId', 'training_course'],
  ['staff_certificate', 'fk_staff_certificate_staff', 'staffId', 'staff'],
  ['certificate_warning', 'fk_certificate_warning', 'certificateId', 'staff_certificate'],
  ['certificate_warning', 'fk_certificate_warning_staff', 'staffId', 'staff'],
] as const;
const CHECKS = [
  ['training_hours', 'ck_training_hours_second', '`writtenBy` <> `staffId`'],
  ['staff_certificate', 'ck_staff_certificate_second', '`issuedBy` <> `staffId`'],
  ['training_terms', 'ck_training_terms_second', "`decidedBy` <> `writtenBy` OR `state` = 'discarded'"],
] as const;
/** How long the people who work at cases already may go on before their own certificate is due. */
const GRACE_DAYS = 90;

export class Training1795735000000 implements MigrationInterface {
  name = 'Training1795735000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`training_course\` (\`id\` ${ID} NOT NULL, \`name\` varchar(40) NOT NULL, \`about\` varchar(200) NULL, \`kinds\` json NOT NULL, \`minutes\` int NOT NULL, \`open\` tinyint NOT NULL DEFAULT 1, \`edition\` int NOT NULL DEFAULT 1, \`changedBy\` ${ID} NULL, \`changedAt\` datetime(3) NOT NULL, UNIQUE INDEX \`uq_training_course_name\` (\`name\`), PRIMARY KEY (\`id\`)) ${TABLE}`,
    );
    await q.query(
      `CREATE TABLE \`training_hours\` (\`id\` ${ID} NOT NULL, \`staffId\` ${ID} NOT NULL, \`courseId\` ${ID} NOT NULL, \`courseName\` varchar(40) NOT NULL, \`kinds\` json NOT NULL, \`onDay\` date NOT NULL, \`minutes\` int NOT NULL, \`note\` varchar(200) NULL, \`writtenBy\` ${ID} NOT NULL, \`writtenByName\` varchar(40) NOT NULL, \`writtenAt\` datetime(3) NOT NULL, \`reversesId\` ${ID} NULL, \`slot\` ${WORD(70)} NULL, UNIQUE INDEX \`uq_training_hours_slot\` (\`slot\`), UNIQUE INDEX \`uq_training_hours_reverses\` (\`reversesId\`), INDEX \`ix_training_hours_staff\` (\`staffId\`, \`onDay\`), PRIMARY KEY (\`id\`)) ${TABLE}`,
    );
    await q.query(
      `CREATE TABLE \`staff_certificate\` (\`id\` ${ID} NOT NULL, \`number\` ${WORD(20)} NOT NULL, \`staffId\` ${ID} NOT NULL, \`kind\` ${WORD(16)} NOT NULL, \`startsOn\` date NOT NULL, \`validUntil\` date NOT NULL, \`countedFrom\` date NULL, \`countedTo\` date NULL, \`minutes\` int NOT NULL, \`neededMinutes\` int NOT NULL, \`issuedBy\` ${ID} NULL, \`issuedByName\` varchar(40) NULL, \`issuedAt\` datetime(3) NOT NULL, \`revokedAt\` datetime(3) NULL, \`revokedBy\` ${ID} NULL, \`revokedByName\` varchar(40) NULL, \`revokedReason\` varchar(200) NULL, \`slot\` ${WORD(70)} NULL, UNIQUE INDEX \`uq_staff_certificate_number\` (\`number\`), UNIQUE INDEX \`uq_staff_certificate_slot\` (\`slot\`), INDEX \`ix_staff_certificate_staff\` (\`staffId\`, \`kind\`, \`validUntil\`), INDEX \`ix_staff_certificate_end\` (\`validUntil\`), PRIMARY KEY (\`id\`)) ${TABLE}`,
    );
    await q.query(
      `CREATE TABLE \`certificate_warning\` (\`id\` ${ID} NOT NULL, \`certificateId\` ${ID} NOT NULL, \`staffId\` ${ID} NOT NULL, \`step\` ${WORD(8)} NOT NULL, \`at\` datetime(3) NOT NULL, \`holderSeenAt\` datetime(3) NULL, \`managerSeenAt\` datetime(3) NULL, \`managerSeenByName\` varchar(40) NULL, UNIQUE INDEX \`uq_certificate_warning\` (\`certificateId\`, \`step\`), INDEX \`ix_certificate_warning_staff\` (\`staffId\`), PRIMARY KEY (\`id\`)) ${TABLE}`,
    );
    await q.query(
      `CREATE TABLE \`training_terms\` (\`id\` ${ID} NOT NULL, \`version\` int NOT NULL, \`state\` ${WORD(12)} NOT NULL, \`slot\` ${WORD(12)} NULL, \`terms\` json NOT NULL, \`reason\` varchar(200) NOT NULL, \`writtenBy\` ${ID} NOT NULL, \`writtenAt\` datetime(3) NOT NULL, \`decidedBy\` ${ID} NULL, \`decidedAt\` datetime(3) NULL, UNIQUE INDEX \`uq_training_terms_version\` (\`version\`), UNIQUE INDEX \`uq_training_terms_slot\` (\`slot\`), PRIMARY KEY (\`id\`)) ${TABLE}`,
    );
    for (const [table, name, column, other] of LINKS)
      await q.query(
        `ALTER TABLE \`${table}\` ADD CONSTRAINT \`${name}\` FOREIGN KEY (\`${column}\`) REFERENCES \`${other}\`(\`id\`) ON DELETE RESTRICT ON UPDATE RESTRICT`,
      );
    for (const [table, name, holds] of CHECKS)
      await q.query(`ALTER TABLE \`${table}\` ADD CONSTRAINT \`${name}\` CHECK (${holds})`);
    await carryOver(q);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of [
      'training_terms',
      'certificate_warning',
      'staff_certificate',
      'training_hours',
      'training_course',
    ])
      await q.query(`DROP TABLE \`${table}\``);
  }
}

/** A house that is open does not stop on the day of the release: who works at cases holds everything for a while. */
async function carryOver(q: QueryRunner): Promise<void> {
  const people = (await q.query(
    "SELECT id FROM staff WHERE active = 1 AND role IN ('service', 'manager', 'headquarters')",
  )) as { id: string }[];
  const issuedAt = new Date();
  const startsOn = dayOf(issuedAt);
  for (const { id: staffId } of people)
    for (const kind of CERTIFICATE_KINDS) {
      const id = newId();
      await q.query(
        `INSERT INTO staff_certificate (id, number, staffId, kind, startsOn, validUntil, minutes, neededMinutes, issuedAt, slot)
         VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?)`,
        [
          id,
          `T${id.slice(-19)}`,
          staffId,
          kind,
          startsOn,
          addDays(startsOn, GRACE_DAYS),
          issuedAt,
          `${staffId}.${kind}.${startsOn}`,
        ],
      );
    }
}
