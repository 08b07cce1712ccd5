import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first quarter hours of a visit: until here all of them took an hour. */
const QUARTERS = '(SELECT 0 n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3)';
const LIVE = "a.state IN ('booked', 'arrived')";
/** Until here every store had one counter for all visits. */
const COUNTER = `(SELECT storeId, MIN(id) id FROM room WHERE kind = 'counter' GROUP BY storeId)`;

/**
 * Half hours become quarters: every live visit takes four of its advisor, of its customer, and a seat at the counter.
 * Visits that are over take nothing any more.
 */
const FILL = [
  `UPDATE appointment a JOIN appointment_event e ON e.appointmentId = a.id AND e.action = 'cancel'
   SET a.cancelledBy = e.actorRole WHERE a.state = 'cancelled'`,
  `INSERT INTO appointment_part (appointmentId, position, purpose, startsAt, endsAt, roomId, roomFromAt, roomToAt)
   SELECT a.id, 0, a.purpose, a.startsAt, a.endsAt, r.id, IF(r.id IS NULL, NULL, a.startsAt), IF(r.id IS NULL, NULL, a.endsAt)
   FROM appointment a LEFT JOIN ${COUNTER} r ON r.storeId = a.storeId AND ${LIVE}`,
  `INSERT INTO staff_cell (staffId, cellAt, appointmentId)
   SELECT a.staffId, DATE_ADD(a.startsAt, INTERVAL q.n * 15 MINUTE), a.id FROM appointment a JOIN ${QUARTERS} q WHERE ${LIVE}`,
  // Two accounts that became one may have two visits at once; the store sorts that out.
  `INSERT IGNORE INTO customer_cell (customerId, cellAt, appointmentId)
   SELECT a.customerId, DATE_ADD(a.startsAt, INTERVAL q.n * 15 MINUTE), a.id FROM appointment a JOIN ${QUARTERS} q WHERE ${LIVE}`,
  `INSERT INTO room_cell (roomId, cellAt, place, appointmentId)
   SELECT r.id, DATE_ADD(a.startsAt, INTERVAL q.n * 15 MINUTE),
     ROW_NUMBER() OVER (PARTITION BY r.id, a.startsAt + INTERVAL q.n * 15 MINUTE ORDER BY a.id) - 1, a.id
   FROM appointment a JOIN ${QUARTERS} q JOIN ${COUNTER} r ON r.storeId = a.storeId WHERE ${LIVE}`,
];

export class VisitTime1795677941500 implements MigrationInterface {
  name = 'VisitTime1795677941500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `appointment_part` (`appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `position` int NOT NULL, `purpose` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `startsAt` datetime(3) NOT NULL, `endsAt` datetime(3) NOT NULL, `roomId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `roomFromAt` datetime(3) NULL, `roomToAt` datetime(3) NULL, INDEX `ix_part_room` (`roomId`, `roomToAt`), PRIMARY KEY (`appointmentId`, `position`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `staff_cell` (`staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `cellAt` datetime(3) NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, INDEX `ix_staff_cell_appointment` (`appointmentId`), PRIMARY KEY (`staffId`, `cellAt`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `customer_cell` (`customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `cellAt` datetime(3) NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, INDEX `ix_customer_cell_appointment` (`appointmentId`), PRIMARY KEY (`customerId`, `cellAt`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `room_cell` (`roomId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `cellAt` datetime(3) NOT NULL, `place` int NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, INDEX `ix_room_cell_appointment` (`appointmentId`), PRIMARY KEY (`roomId`, `cellAt`, `place`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `store_day` (`storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `onDay` date NOT NULL, PRIMARY KEY (`storeId`, `onDay`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      `ALTER TABLE appointment ADD busyFromAt datetime(3) NULL,
       ADD busyToAt datetime(3) NULL,
       ADD contactPhone varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
       ADD cancelledBy varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
       ADD storeChange json NULL,
       ADD askedFirst tinyint NOT NULL DEFAULT 0,
       ADD version int NOT NULL DEFAULT '0'`,
    );
    await q.query('UPDATE `appointment` SET `busyFromAt` = `startsAt`, `busyToAt` = `endsAt`');
    await q.query(
      'ALTER TABLE `appointment` MODIFY `busyFromAt` datetime(3) NOT NULL, MODIFY `busyToAt` datetime(3) NOT NULL',
    );
    await q.query(
      'CREATE INDEX `ix_appointment_busy` ON `appointment` (`storeId`, `busyToAt`, `busyFromAt`)',
    );
    await q.query(
      'ALTER TABLE `appointment_part` ADD CONSTRAINT `fk_part_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment_part` ADD CONSTRAINT `fk_part_room` FOREIGN KEY (`roomId`) REFERENCES `room`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `staff_cell` ADD CONSTRAINT `fk_staff_cell` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `customer_cell` ADD CONSTRAINT `fk_customer_cell` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `room_cell` ADD CONSTRAINT `fk_room_cell` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    for (const statement of FILL) await q.query(statement);
    await q.query('DROP TABLE `appointment_cell`');
    await q.query('DROP TABLE `store_slot`');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `appointment_cell` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `cellAt` datetime(3) NOT NULL, INDEX `ix_cell_store` (`storeId`, `cellAt`), INDEX `ix_cell_appointment` (`appointmentId`), UNIQUE INDEX `uq_cell_customer` (`customerId`, `cellAt`), UNIQUE INDEX `uq_cell_staff` (`staffId`, `cellAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `store_slot` (`storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `cellAt` datetime(3) NOT NULL, `booked` int NOT NULL DEFAULT \'0\', PRIMARY KEY (`storeId`, `cellAt`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `appointment_cell` ADD CONSTRAINT `fk_cell_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query('ALTER TABLE `room_cell` DROP FOREIGN KEY `fk_room_cell`');
    await q.query('ALTER TABLE `customer_cell` DROP FOREIGN KEY `fk_customer_cell`');
    await q.query('ALTER TABLE `staff_cell` DROP FOREIGN KEY `fk_staff_cell`');
    await q.query('ALTER TABLE `appointment_part` DROP FOREIGN KEY `fk_part_room`');
    await q.query('ALTER TABLE `appointment_part` DROP FOREIGN KEY `fk_part_appointment`');
    await q.query('DROP INDEX `ix_appointment_busy` ON `appointment`');
    await q.query('ALTER TABLE `appointment` DROP COLUMN `version`');
    await q.query('ALTER TABLE `appointment` DROP COLUMN `askedFirst`');
    await q.query('ALTER TABLE `appointment` DROP COLUMN `storeChange`');
    await q.query('ALTER TABLE `appointment` DROP COLUMN `cancelledBy`');
    await q.query('ALTER TABLE `appointment` DROP COLUMN `contactPhone`');
    await q.query('ALTER TABLE `appointment` DROP COLUMN `busyToAt`');
    await q.query('ALTER TABLE `appointment` DROP COLUMN `busyFromAt`');
    await q.query('DROP TABLE `store_day`');
    await q.query('DROP INDEX `ix_room_cell_appointment` ON `room_cell`');
    await q.query('DROP TABLE `room_cell`');
    await q.query('DROP INDEX `ix_customer_cell_appointment` ON `customer_cell`');
    await q.query('DROP TABLE `customer_cell`');
    await q.query('DROP INDEX `ix_staff_cell_appointment` ON `staff_cell`');
    await q.query('DROP TABLE `staff_cell`');
    await q.query('DROP INDEX `ix_part_room` ON `appointment_part`');
    await q.query('DROP TABLE `appointment_part`');
  }
}
