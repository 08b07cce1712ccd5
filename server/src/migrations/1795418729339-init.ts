import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Init1795418729339 implements MigrationInterface {
  name = 'Init1795418729339';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE `store` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `code` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(60) NOT NULL, `kind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `province` varchar(20) NOT NULL, `city` varchar(20) NOT NULL, `district` varchar(20) NOT NULL, `adcode` varchar(6) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `address` varchar(160) NOT NULL, `lat` decimal(9,6) NOT NULL, `lng` decimal(9,6) NOT NULL, `phone` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `services` json NOT NULL, `fittingSeats` int NOT NULL DEFAULT \'0\', `open` tinyint NOT NULL DEFAULT 1, INDEX `ix_store_city` (`city`, `kind`), UNIQUE INDEX `uq_store_code` (`code`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `store_hours` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `weekday` int NOT NULL, `opensAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `closesAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, UNIQUE INDEX `uq_store_hours` (`storeId`, `weekday`, `opensAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `store_exception` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `onDay` date NOT NULL, `opensAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\', `closesAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'\', `reason` varchar(60) NOT NULL, UNIQUE INDEX `uq_store_exception` (`storeId`, `onDay`, `opensAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `holiday` (`onDay` date NOT NULL, `kind` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(20) NOT NULL, PRIMARY KEY (`onDay`, `kind`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `division` (`code` varchar(6) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(40) NOT NULL, `parentCode` varchar(6) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, INDEX `ix_division_parent` (`parentCode`), PRIMARY KEY (`code`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `seed_load` (`part` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `loadedAt` datetime(3) NOT NULL, PRIMARY KEY (`part`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `staff` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `account` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(40) NOT NULL, `role` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `passwordHash` varchar(200) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `failedCount` int NOT NULL DEFAULT \'0\', `lockedUntil` datetime(3) NULL, `skills` json NOT NULL, `active` tinyint NOT NULL DEFAULT 1, `createdAt` datetime(3) NOT NULL, INDEX `ix_staff_store` (`storeId`, `active`), UNIQUE INDEX `uq_staff_account` (`account`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `staff_shift` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `weekday` int NOT NULL, `startsAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `endsAt` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, INDEX `ix_staff_shift_store` (`storeId`, `weekday`), UNIQUE INDEX `uq_staff_shift` (`staffId`, `weekday`, `startsAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `customer_account` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `phone` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `openid` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `unionid` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `nickname` varchar(40) NOT NULL, `mergedIntoId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `createdAt` datetime(3) NOT NULL, `closedAt` datetime(3) NULL, UNIQUE INDEX `uq_customer_account_openid` (`openid`), UNIQUE INDEX `uq_customer_account_phone` (`phone`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `login_code` (`phone` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `codeHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `salt` varchar(32) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `attempts` int NOT NULL, `sentAt` datetime(3) NOT NULL, `expiresAt` datetime(3) NOT NULL, `usedAt` datetime(3) NULL, `windowStartedAt` datetime(3) NOT NULL, `sentInWindow` int NOT NULL, INDEX `ix_login_code_window` (`windowStartedAt`), PRIMARY KEY (`phone`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `login_code_sender` (`ip` varchar(45) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `windowStartedAt` datetime(3) NOT NULL, `sentInWindow` int NOT NULL, INDEX `ix_login_code_sender_window` (`windowStartedAt`), PRIMARY KEY (`ip`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `session` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `tokenHash` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `subjectId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `client` varchar(160) NOT NULL, `createdAt` datetime(3) NOT NULL, `lastSeenAt` datetime(3) NOT NULL, `expiresAt` datetime(3) NOT NULL, `endedAt` datetime(3) NULL, INDEX `ix_session_expiry` (`expiresAt`), INDEX `ix_session_subject` (`kind`, `subjectId`, `endedAt`), UNIQUE INDEX `uq_session_token` (`tokenHash`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `outbox_event` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `topic` varchar(80) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `payload` json NOT NULL, `createdAt` datetime(3) NOT NULL, `spreadAt` datetime(3) NULL, INDEX `ix_outbox_event_created` (`createdAt`), INDEX `ix_outbox_event_spread` (`spreadAt`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `outbox_delivery` (`eventId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `handler` varchar(80) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `state` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `attempts` int NOT NULL DEFAULT \'0\', `nextAt` datetime(3) NOT NULL, `claim` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `lastError` varchar(500) NULL, `doneAt` datetime(3) NULL, INDEX `ix_outbox_delivery_claim` (`claim`), INDEX `ix_outbox_delivery_due` (`state`, `nextAt`), PRIMARY KEY (`eventId`, `handler`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `schedule_lease` (`name` varchar(80) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `nextAt` datetime(3) NOT NULL, `leaseUntil` datetime(3) NOT NULL, `holder` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, PRIMARY KEY (`name`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `audit_log` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `action` varchar(60) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `subjectKind` varchar(30) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `subjectId` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `details` json NULL, `createdAt` datetime(3) NOT NULL, INDEX `ix_audit_log_created` (`createdAt`), INDEX `ix_audit_log_store` (`storeId`, `id`), INDEX `ix_audit_log_staff` (`staffId`, `id`), INDEX `ix_audit_log_subject` (`subjectKind`, `subjectId`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `series` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `code` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(40) NOT NULL, `story` varchar(400) NOT NULL, `picture` varchar(120) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `rank` int NOT NULL, UNIQUE INDEX `uq_series_code` (`code`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `style` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `code` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `gtin` varchar(14) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `name` varchar(60) NOT NULL, `seriesId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `kind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `metal` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `metalColour` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `gem` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `finenessPermille` int NOT NULL, `plating` varchar(40) NULL, `craft` varchar(60) NOT NULL, `description` varchar(1000) NOT NULL, `dimensions` varchar(120) NOT NULL, `care` varchar(400) NOT NULL, `sizesHmm` json NOT NULL, `pictures` json NOT NULL, `spin` json NOT NULL, `priceMode` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fixedPriceFen` bigint NULL, `labourFenPerGram` bigint NOT NULL, `labourFenPerPiece` bigint NOT NULL, `typicalGoldMg` int NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `rank` int NOT NULL, `publishedAt` datetime(3) NULL, INDEX `ix_style_series` (`seriesId`), INDEX `ix_style_listing` (`state`, `kind`, `rank`), UNIQUE INDEX `uq_style_gtin` (`gtin`), UNIQUE INDEX `uq_style_code` (`code`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `style_gram` (`gram` varchar(2) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL, `styleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, INDEX `ix_style_gram_style` (`styleId`), PRIMARY KEY (`gram`, `styleId`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `metal_price` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `metal` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fenPerGram` bigint NOT NULL, `effectiveAt` datetime(3) NOT NULL, `source` varchar(80) NOT NULL, `setBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, INDEX `ix_metal_price` (`metal`, `effectiveAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `gold_history` (`onDay` date NOT NULL, `closeFenPerGram` bigint NOT NULL, PRIMARY KEY (`onDay`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `piece` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `serial` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `gtin` varchar(14) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `styleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `goldMg` int NOT NULL, `grossMg` int NOT NULL, `sizeHmm` int NULL, `fixedPriceFen` bigint NULL, `stonesFen` bigint NOT NULL, `costFen` bigint NOT NULL, `state` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `tagState` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL DEFAULT \'active\', `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `container` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `ownerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `heldFor` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `heldUntil` datetime(3) NULL, `lastSeq` int NOT NULL DEFAULT \'0\', INDEX `ix_piece_held` (`state`, `heldUntil`), INDEX `ix_piece_owner` (`ownerId`), INDEX `ix_piece_store` (`storeId`, `state`, `id`), INDEX `ix_piece_style` (`styleId`, `state`, `storeId`), UNIQUE INDEX `uq_piece_serial` (`serial`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `piece_stone` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `gem` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `main` tinyint NOT NULL, `count` int NOT NULL, `milliCarat` int NULL, `shape` varchar(20) NULL, `colour` varchar(20) NULL, `clarity` varchar(20) NULL, `cut` varchar(20) NULL, `setting` varchar(20) NULL, INDEX `ix_piece_stone_piece` (`pieceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `certificate` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `lab` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(32) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, INDEX `ix_certificate_piece` (`pieceId`), UNIQUE INDEX `uq_certificate_number` (`lab`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `piece_event` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `seq` int NOT NULL, `action` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromState` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `toState` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorRole` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `refId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reason` varchar(200) NULL, `details` json NULL, `at` datetime(3) NOT NULL, UNIQUE INDEX `uq_piece_event_seq` (`pieceId`, `seq`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `appointment` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `code` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `purpose` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `onDay` date NOT NULL, `startsAt` datetime(3) NOT NULL, `endsAt` datetime(3) NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `contactName` varchar(20) NOT NULL, `note` varchar(200) NULL, `cancelReason` varchar(200) NULL, `remindersSent` int NOT NULL DEFAULT \'0\', `createdAt` datetime(3) NOT NULL, INDEX `ix_appointment_due` (`state`, `startsAt`), INDEX `ix_appointment_customer` (`customerId`, `startsAt`), INDEX `ix_appointment_store` (`storeId`, `onDay`, `startsAt`), UNIQUE INDEX `uq_appointment_code` (`code`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `appointment_wish` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `position` int NOT NULL, `styleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `sizeHmm` int NULL, INDEX `ix_appointment_wish_piece` (`pieceId`), UNIQUE INDEX `uq_appointment_wish` (`appointmentId`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `appointment_cell` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `cellAt` datetime(3) NOT NULL, INDEX `ix_cell_store` (`storeId`, `cellAt`), INDEX `ix_cell_appointment` (`appointmentId`), UNIQUE INDEX `uq_cell_customer` (`customerId`, `cellAt`), UNIQUE INDEX `uq_cell_staff` (`staffId`, `cellAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `store_slot` (`storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `cellAt` datetime(3) NOT NULL, `booked` int NOT NULL DEFAULT \'0\', PRIMARY KEY (`storeId`, `cellAt`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `appointment_event` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `action` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromState` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `toState` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorRole` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reason` varchar(200) NULL, `at` datetime(3) NOT NULL, INDEX `ix_appointment_event` (`appointmentId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `idempotency_key` (`scope` varchar(120) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `key` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `bodyHash` char(43) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `reply` json NULL, `createdAt` datetime(3) NOT NULL, INDEX `ix_idempotency_key_created` (`createdAt`), PRIMARY KEY (`scope`, `key`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `sale` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `staffId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `appointmentId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `askedFen` bigint NOT NULL, `receivedFen` bigint NOT NULL, `differenceReason` varchar(200) NULL, `means` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `bill` json NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `reverseReason` varchar(200) NULL, `reversedBy` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `reversedAt` datetime(3) NULL, `soldAt` datetime(3) NOT NULL, `livePieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` = \'handed_over\',rtrim(`pieceId`),NULL)) STORED, INDEX `ix_sale_piece` (`pieceId`), INDEX `ix_sale_customer` (`customerId`, `soldAt`), INDEX `ix_sale_store` (`storeId`, `soldAt`), UNIQUE INDEX `uq_sale_live_piece` (`livePieceId`), UNIQUE INDEX `uq_sale_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'sale',
        'GENERATED_COLUMN',
        'livePieceId',
        "if(`state` = 'handed_over',rtrim(`pieceId`),NULL)",
      ],
    );
    await q.query(
      'CREATE TABLE `warranty_policy` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `code` varchar(32) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `version` int NOT NULL, `effectiveOn` date NOT NULL, `name` varchar(60) NOT NULL, `terms` json NOT NULL, UNIQUE INDEX `uq_warranty_policy` (`code`, `version`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `warranty` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `saleId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `policyId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `startsOn` date NOT NULL, `endsOn` date NOT NULL, `state` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, INDEX `ix_warranty_customer` (`customerId`), INDEX `ix_warranty_piece` (`pieceId`), UNIQUE INDEX `uq_warranty_sale` (`saleId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `claim` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `number` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `warrantyId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `pieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `storeId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `problem` varchar(20) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `description` varchar(1000) NOT NULL, `occurredOn` date NOT NULL, `coverage` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `coverageReason` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `state` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `rejectReason` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `answer` varchar(500) NULL, `dueAt` datetime(3) NULL, `rating` int NULL, `ratingComment` varchar(500) NULL, `createdAt` datetime(3) NOT NULL, `movedAt` datetime(3) NOT NULL, `openPieceId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" AS (if(`state` in (\'withdrawn\',\'closed\'),NULL,rtrim(`pieceId`))) STORED, INDEX `ix_claim_piece` (`pieceId`), INDEX `ix_claim_customer` (`customerId`, `createdAt`), INDEX `ix_claim_store` (`storeId`, `state`, `dueAt`), UNIQUE INDEX `uq_claim_open_piece` (`openPieceId`), UNIQUE INDEX `uq_claim_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'claim',
        'GENERATED_COLUMN',
        'openPieceId',
        "if(`state` in ('withdrawn','closed'),NULL,rtrim(`pieceId`))",
      ],
    );
    await q.query(
      'CREATE TABLE `claim_photo` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `claimId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fileId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `position` int NOT NULL, `byStaff` tinyint NOT NULL DEFAULT 0, UNIQUE INDEX `uq_claim_photo` (`claimId`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `claim_event` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `claimId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `action` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `fromState` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `toState` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorRole` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `actorId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL, `actorName` varchar(60) NULL, `note` varchar(500) NULL, `at` datetime(3) NOT NULL, INDEX `ix_claim_event` (`claimId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `stored_file` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `ownerKind` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `ownerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `purpose` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `bytes` int NOT NULL, `width` int NOT NULL, `height` int NOT NULL, `sha256` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, `usedAt` datetime(3) NULL, INDEX `ix_stored_file_orphan` (`usedAt`, `createdAt`), INDEX `ix_stored_file_owner` (`ownerKind`, `ownerId`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `inbox_message` (`id` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `kind` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `facts` json NOT NULL, `eventId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `push` varchar(8) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `createdAt` datetime(3) NOT NULL, `readAt` datetime(3) NULL, INDEX `ix_inbox_message_customer` (`customerId`, `createdAt`), UNIQUE INDEX `uq_inbox_message_event` (`eventId`, `kind`), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'CREATE TABLE `message_quota` (`customerId` char(26) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `template` varchar(24) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, `remaining` int NOT NULL, `updatedAt` datetime(3) NOT NULL, PRIMARY KEY (`customerId`, `template`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci',
    );
    await q.query(
      'ALTER TABLE `store_hours` ADD CONSTRAINT `fk_store_hours_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `store_exception` ADD CONSTRAINT `fk_store_exception_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `staff` ADD CONSTRAINT `fk_staff_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `staff_shift` ADD CONSTRAINT `fk_staff_shift_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `staff_shift` ADD CONSTRAINT `fk_staff_shift_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `style` ADD CONSTRAINT `fk_style_series` FOREIGN KEY (`seriesId`) REFERENCES `series`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `piece` ADD CONSTRAINT `fk_piece_style` FOREIGN KEY (`styleId`) REFERENCES `style`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `piece` ADD CONSTRAINT `fk_piece_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `piece_stone` ADD CONSTRAINT `fk_piece_stone_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `certificate` ADD CONSTRAINT `fk_certificate_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `piece_event` ADD CONSTRAINT `fk_piece_event_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment` ADD CONSTRAINT `fk_appointment_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment` ADD CONSTRAINT `fk_appointment_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment_wish` ADD CONSTRAINT `fk_wish_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment_wish` ADD CONSTRAINT `fk_wish_style` FOREIGN KEY (`styleId`) REFERENCES `style`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment_wish` ADD CONSTRAINT `fk_wish_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment_cell` ADD CONSTRAINT `fk_cell_appointment` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `appointment_event` ADD CONSTRAINT `fk_appointment_event` FOREIGN KEY (`appointmentId`) REFERENCES `appointment`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `sale` ADD CONSTRAINT `fk_sale_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `sale` ADD CONSTRAINT `fk_sale_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `sale` ADD CONSTRAINT `fk_sale_staff` FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `warranty` ADD CONSTRAINT `fk_warranty_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `warranty` ADD CONSTRAINT `fk_warranty_sale` FOREIGN KEY (`saleId`) REFERENCES `sale`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `warranty` ADD CONSTRAINT `fk_warranty_policy` FOREIGN KEY (`policyId`) REFERENCES `warranty_policy`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `claim` ADD CONSTRAINT `fk_claim_warranty` FOREIGN KEY (`warrantyId`) REFERENCES `warranty`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `claim` ADD CONSTRAINT `fk_claim_piece` FOREIGN KEY (`pieceId`) REFERENCES `piece`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `claim` ADD CONSTRAINT `fk_claim_store` FOREIGN KEY (`storeId`) REFERENCES `store`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `claim_photo` ADD CONSTRAINT `fk_claim_photo_claim` FOREIGN KEY (`claimId`) REFERENCES `claim`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
    await q.query(
      'ALTER TABLE `claim_event` ADD CONSTRAINT `fk_claim_event_claim` FOREIGN KEY (`claimId`) REFERENCES `claim`(`id`) ON DELETE RESTRICT ON UPDATE RESTRICT',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE `claim_event` DROP FOREIGN KEY `fk_claim_event_claim`');
    await q.query('ALTER TABLE `claim_photo` DROP FOREIGN KEY `fk_claim_photo_claim`');
    await q.query('ALTER TABLE `claim` DROP FOREIGN KEY `fk_claim_store`');
    await q.query('ALTER TABLE `claim` DROP FOREIGN KEY `fk_claim_piece`');
    await q.query('ALTER TABLE `claim` DROP FOREIGN KEY `fk_claim_warranty`');
    await q.query('ALTER TABLE `warranty` DROP FOREIGN KEY `fk_warranty_policy`');
    await q.query('ALTER TABLE `warranty` DROP FOREIGN KEY `fk_warranty_sale`');
    await q.query('ALTER TABLE `warranty` DROP FOREIGN KEY `fk_warranty_piece`');
    await q.query('ALTER TABLE `sale` DROP FOREIGN KEY `fk_sale_staff`');
    await q.query('ALTER TABLE `sale` DROP FOREIGN KEY `fk_sale_store`');
    await q.query('ALTER TABLE `sale` DROP FOREIGN KEY `fk_sale_piece`');
    await q.query('ALTER TABLE `appointment_event` DROP FOREIGN KEY `fk_appointment_event`');
    await q.query('ALTER TABLE `appointment_cell` DROP FOREIGN KEY `fk_cell_appointment`');
    await q.query('ALTER TABLE `appointment_wish` DROP FOREIGN KEY `fk_wish_piece`');
    await q.query('ALTER TABLE `appointment_wish` DROP FOREIGN KEY `fk_wish_style`');
    await q.query('ALTER TABLE `appointment_wish` DROP FOREIGN KEY `fk_wish_appointment`');
    await q.query('ALTER TABLE `appointment` DROP FOREIGN KEY `fk_appointment_staff`');
    await q.query('ALTER TABLE `appointment` DROP FOREIGN KEY `fk_appointment_store`');
    await q.query('ALTER TABLE `piece_event` DROP FOREIGN KEY `fk_piece_event_piece`');
    await q.query('ALTER TABLE `certificate` DROP FOREIGN KEY `fk_certificate_piece`');
    await q.query('ALTER TABLE `piece_stone` DROP FOREIGN KEY `fk_piece_stone_piece`');
    await q.query('ALTER TABLE `piece` DROP FOREIGN KEY `fk_piece_store`');
    await q.query('ALTER TABLE `piece` DROP FOREIGN KEY `fk_piece_style`');
    await q.query('ALTER TABLE `style` DROP FOREIGN KEY `fk_style_series`');
    await q.query('ALTER TABLE `staff_shift` DROP FOREIGN KEY `fk_staff_shift_store`');
    await q.query('ALTER TABLE `staff_shift` DROP FOREIGN KEY `fk_staff_shift_staff`');
    await q.query('ALTER TABLE `staff` DROP FOREIGN KEY `fk_staff_store`');
    await q.query('ALTER TABLE `store_exception` DROP FOREIGN KEY `fk_store_exception_store`');
    await q.query('ALTER TABLE `store_hours` DROP FOREIGN KEY `fk_store_hours_store`');
    await q.query('DROP TABLE `message_quota`');
    await q.query('DROP INDEX `uq_inbox_message_event` ON `inbox_message`');
    await q.query('DROP INDEX `ix_inbox_message_customer` ON `inbox_message`');
    await q.query('DROP TABLE `inbox_message`');
    await q.query('DROP INDEX `ix_stored_file_owner` ON `stored_file`');
    await q.query('DROP INDEX `ix_stored_file_orphan` ON `stored_file`');
    await q.query('DROP TABLE `stored_file`');
    await q.query('DROP INDEX `ix_claim_event` ON `claim_event`');
    await q.query('DROP TABLE `claim_event`');
    await q.query('DROP INDEX `uq_claim_photo` ON `claim_photo`');
    await q.query('DROP TABLE `claim_photo`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'openPieceId', q.dataSource.driver.database, 'claim'],
    );
    await q.query('DROP INDEX `uq_claim_number` ON `claim`');
    await q.query('DROP INDEX `uq_claim_open_piece` ON `claim`');
    await q.query('DROP INDEX `ix_claim_store` ON `claim`');
    await q.query('DROP INDEX `ix_claim_customer` ON `claim`');
    await q.query('DROP INDEX `ix_claim_piece` ON `claim`');
    await q.query('DROP TABLE `claim`');
    await q.query('DROP INDEX `uq_warranty_sale` ON `warranty`');
    await q.query('DROP INDEX `ix_warranty_piece` ON `warranty`');
    await q.query('DROP INDEX `ix_warranty_customer` ON `warranty`');
    await q.query('DROP TABLE `warranty`');
    await q.query('DROP INDEX `uq_warranty_policy` ON `warranty_policy`');
    await q.query('DROP TABLE `warranty_policy`');
    await q.query(
      'DELETE FROM `typeorm_metadata` WHERE `type` = ? AND `name` = ? AND `schema` = ? AND `table` = ?',
      ['GENERATED_COLUMN', 'livePieceId', q.dataSource.driver.database, 'sale'],
    );
    await q.query('DROP INDEX `uq_sale_number` ON `sale`');
    await q.query('DROP INDEX `uq_sale_live_piece` ON `sale`');
    await q.query('DROP INDEX `ix_sale_store` ON `sale`');
    await q.query('DROP INDEX `ix_sale_customer` ON `sale`');
    await q.query('DROP INDEX `ix_sale_piece` ON `sale`');
    await q.query('DROP TABLE `sale`');
    await q.query('DROP INDEX `ix_idempotency_key_created` ON `idempotency_key`');
    await q.query('DROP TABLE `idempotency_key`');
    await q.query('DROP INDEX `ix_appointment_event` ON `appointment_event`');
    await q.query('DROP TABLE `appointment_event`');
    await q.query('DROP TABLE `store_slot`');
    await q.query('DROP INDEX `uq_cell_staff` ON `appointment_cell`');
    await q.query('DROP INDEX `uq_cell_customer` ON `appointment_cell`');
    await q.query('DROP INDEX `ix_cell_appointment` ON `appointment_cell`');
    await q.query('DROP INDEX `ix_cell_store` ON `appointment_cell`');
    await q.query('DROP TABLE `appointment_cell`');
    await q.query('DROP INDEX `uq_appointment_wish` ON `appointment_wish`');
    await q.query('DROP INDEX `ix_appointment_wish_piece` ON `appointment_wish`');
    await q.query('DROP TABLE `appointment_wish`');
    await q.query('DROP INDEX `uq_appointment_code` ON `appointment`');
    await q.query('DROP INDEX `ix_appointment_store` ON `appointment`');
    await q.query('DROP INDEX `ix_appointment_customer` ON `appointment`');
    await q.query('DROP INDEX `ix_appointment_due` ON `appointment`');
    await q.query('DROP TABLE `appointment`');
    await q.query('DROP INDEX `uq_piece_event_seq` ON `piece_event`');
    await q.query('DROP TABLE `piece_event`');
    await q.query('DROP INDEX `uq_certificate_number` ON `certificate`');
    await q.query('DROP INDEX `ix_certificate_piece` ON `certificate`');
    await q.query('DROP TABLE `certificate`');
    await q.query('DROP INDEX `ix_piece_stone_piece` ON `piece_stone`');
    await q.query('DROP TABLE `piece_stone`');
    await q.query('DROP INDEX `uq_piece_serial` ON `piece`');
    await q.query('DROP INDEX `ix_piece_style` ON `piece`');
    await q.query('DROP INDEX `ix_piece_store` ON `piece`');
    await q.query('DROP INDEX `ix_piece_owner` ON `piece`');
    await q.query('DROP INDEX `ix_piece_held` ON `piece`');
    await q.query('DROP TABLE `piece`');
    await q.query('DROP TABLE `gold_history`');
    await q.query('DROP INDEX `ix_metal_price` ON `metal_price`');
    await q.query('DROP TABLE `metal_price`');
    await q.query('DROP INDEX `ix_style_gram_style` ON `style_gram`');
    await q.query('DROP TABLE `style_gram`');
    await q.query('DROP INDEX `uq_style_code` ON `style`');
    await q.query('DROP INDEX `uq_style_gtin` ON `style`');
    await q.query('DROP INDEX `ix_style_listing` ON `style`');
    await q.query('DROP INDEX `ix_style_series` ON `style`');
    await q.query('DROP TABLE `style`');
    await q.query('DROP INDEX `uq_series_code` ON `series`');
    await q.query('DROP TABLE `series`');
    await q.query('DROP INDEX `ix_audit_log_subject` ON `audit_log`');
    await q.query('DROP INDEX `ix_audit_log_staff` ON `audit_log`');
    await q.query('DROP INDEX `ix_audit_log_store` ON `audit_log`');
    await q.query('DROP INDEX `ix_audit_log_created` ON `audit_log`');
    await q.query('DROP TABLE `audit_log`');
    await q.query('DROP TABLE `schedule_lease`');
    await q.query('DROP INDEX `ix_outbox_delivery_due` ON `outbox_delivery`');
    await q.query('DROP INDEX `ix_outbox_delivery_claim` ON `outbox_delivery`');
    await q.query('DROP TABLE `outbox_delivery`');
    await q.query('DROP INDEX `ix_outbox_event_spread` ON `outbox_event`');
    await q.query('DROP INDEX `ix_outbox_event_created` ON `outbox_event`');
    await q.query('DROP TABLE `outbox_event`');
    await q.query('DROP INDEX `uq_session_token` ON `session`');
    await q.query('DROP INDEX `ix_session_subject` ON `session`');
    await q.query('DROP INDEX `ix_session_expiry` ON `session`');
    await q.query('DROP TABLE `session`');
    await q.query('DROP INDEX `ix_login_code_sender_window` ON `login_code_sender`');
    await q.query('DROP TABLE `login_code_sender`');
    await q.query('DROP INDEX `ix_login_code_window` ON `login_code`');
    await q.query('DROP TABLE `login_code`');
    await q.query('DROP INDEX `uq_customer_account_phone` ON `customer_account`');
    await q.query('DROP INDEX `uq_customer_account_openid` ON `customer_account`');
    await q.query('DROP TABLE `customer_account`');
    await q.query('DROP INDEX `uq_staff_shift` ON `staff_shift`');
    await q.query('DROP INDEX `ix_staff_shift_store` ON `staff_shift`');
    await q.query('DROP TABLE `staff_shift`');
    await q.query('DROP INDEX `uq_staff_account` ON `staff`');
    await q.query('DROP INDEX `ix_staff_store` ON `staff`');
    await q.query('DROP TABLE `staff`');
    await q.query('DROP TABLE `seed_load`');
    await q.query('DROP INDEX `ix_division_parent` ON `division`');
    await q.query('DROP TABLE `division`');
    await q.query('DROP TABLE `holiday`');
    await q.query('DROP INDEX `uq_store_exception` ON `store_exception`');
    await q.query('DROP TABLE `store_exception`');
    await q.query('DROP INDEX `uq_store_hours` ON `store_hours`');
    await q.query('DROP TABLE `store_hours`');
    await q.query('DROP INDEX `uq_store_code` ON `store`');
    await q.query('DROP INDEX `ix_store_city` ON `store`');
    await q.query('DROP TABLE `store`');
  }
}
