import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../platform/database/columns.js';

interface HolidayRow {
  onDay: string | Date;
  kind: string;
  name: string;
}
const SPRING = '春节';
const dayText = (at: string | Date): string => (typeof at === 'string' ? at : at.toISOString()).slice(0, 10);

/** Years whose days off were shifted had been published: the law alone shifts none. */
export class YearCalendars1795720000000 implements MigrationInterface {
  name = 'YearCalendars1795720000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `year_calendar` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `year` int NOT NULL, `version` int NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `slot` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `days` json NOT NULL, `source` varchar(80) NOT NULL, `writtenBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `writtenAt` datetime(3) NOT NULL, `decidedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `decidedAt` datetime(3) NULL, UNIQUE INDEX `uq_year_calendar_slot` (`slot`), UNIQUE INDEX `uq_year_calendar_version` (`year`, `version`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      "ALTER TABLE `year_calendar` ADD CONSTRAINT `ck_year_calendar_second` CHECK (`decidedBy` <> `writtenBy` OR `state` = 'discarded')",
    );
    const rows = (await q.query(
      "SELECT `onDay`, `kind`, `name` FROM `holiday` WHERE `kind` <> 'in_lieu_holiday' ORDER BY `onDay`, `kind`",
    )) as HolidayRow[];
    const years = new Set(
      rows.filter((row) => row.kind === 'makeup_workday').map((row) => dayText(row.onDay).slice(0, 4)),
    );
    for (const year of years) {
      const own = rows.filter((row) => dayText(row.onDay).startsWith(year));
      const eves = new Set(own.filter((row) => row.kind === 'eve').map((row) => dayText(row.onDay)));
      const days = own
        .filter((row) => row.kind === 'eve' || !eves.has(dayText(row.onDay)))
        .map((row) => ({
          onDay: dayText(row.onDay),
          kind: row.kind,
          name: row.kind === 'eve' ? SPRING : row.name,
        }));
      await q.query(
        "INSERT INTO `year_calendar` (`id`, `year`, `version`, `state`, `slot`, `days`, `source`, `writtenAt`) VALUES (?, ?, 1, 'approved', ?, ?, ?, UTC_TIMESTAMP(3))",
        [newId(), Number(year), `${year}.approved`, JSON.stringify(days), `${year}年部分节假日安排`],
      );
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `year_calendar` DROP CONSTRAINT `ck_year_calendar_second`');
    await q.query('DROP TABLE `year_calendar`');
  }
}
