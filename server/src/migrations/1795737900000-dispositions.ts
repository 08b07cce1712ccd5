import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET "ascii" COLLATE "ascii_bin"';
const ID = `char(26) ${ASCII}`;
const LINKS = [
  ['fk_disposition_piece', 'pieceId', 'piece'],
  ['fk_disposition_store', 'storeId', 'store'],
  ['fk_disposition_author', 'proposedBy', 'staff'],
  ['fk_disposition_decider', 'decidedBy', 'staff'],
] as const;

export class Dispositions1795737900000 implements MigrationInterface {
  name = 'Dispositions1795737900000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `CREATE TABLE \`disposition\` (\`id\` ${ID} NOT NULL, \`pieceId\` ${ID} NOT NULL, \`storeId\` ${ID} NOT NULL, \`choice\` varchar(12) ${ASCII} NOT NULL, \`state\` varchar(12) ${ASCII} NOT NULL, \`reason\` varchar(200) NOT NULL, \`grossMg\` int NOT NULL, \`cameAt\` datetime(3) NOT NULL, \`proposedBy\` ${ID} NOT NULL, \`proposedByName\` varchar(60) NOT NULL, \`proposedAt\` datetime(3) NOT NULL, \`decidedBy\` ${ID} NULL, \`decidedByName\` varchar(60) NULL, \`decidedAt\` datetime(3) NULL, \`note\` varchar(200) NULL, \`openPieceId\` ${ID} AS (if(\`state\` = 'proposed',rtrim(\`pieceId\`),NULL)) STORED, UNIQUE INDEX \`uq_disposition_open\` (\`openPieceId\`, \`cameAt\`), INDEX \`ix_disposition_piece\` (\`pieceId\`, \`proposedAt\`), PRIMARY KEY (\`id\`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
    );
    await q.query(
      'INSERT INTO `typeorm_metadata`(`database`, `schema`, `table`, `type`, `name`, `value`) VALUES (DEFAULT, ?, ?, ?, ?, ?)',
      [
        q.dataSource.driver.database,
        'disposition',
        'GENERATED_COLUMN',
        'openPieceId',
        "if(`state` = 'proposed',rtrim(`pieceId`),NULL)",
      ],
    );
    for (const [name, column, other] of LINKS)
      await q.query(
        `ALTER TABLE \`disposition\` ADD CONSTRAINT \`${name}\` FOREIGN KEY (\`${column}\`) REFERENCES \`${other}\`(\`id\`) ON DELETE RESTRICT ON UPDATE RESTRICT`,
      );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE `disposition`');
  }
}
