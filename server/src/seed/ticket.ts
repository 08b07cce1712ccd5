import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tagPath } from '@zhuyue/shared';
import type { Config } from '../platform/config/index.js';
import type { Database } from '../platform/database/index.js';
import { DEMO_PASSWORD } from './load.js';
import { storeId } from './load-places.js';
import { DEMO_STORE, readScript } from './stories/script.js';

interface TagRow {
  gtin: string;
  serial: string;
  name: string;
}

const ROLES: Readonly<Record<string, string>> = {
  consultant: '顾问',
  manager: '店长',
  service: '售后技师',
  headquarters: '总部',
};
const ACCOUNTS = ['c1', 'manager', 'service'].map((who) => `${DEMO_STORE.toLowerCase()}.${who}`);

/** demo.json in the data folder: what the person who tries the product needs to begin. */
export async function writeTicket(database: Database, config: Config): Promise<void> {
  const ticket = {
    accounts: await accounts(database),
    tags: await tags(database, config.publicBaseUrl),
    customers: readScript().customers.map(({ phone, name }) => ({ phone, name })),
  };
  mkdirSync(config.dataDir, { recursive: true });
  const file = path.join(config.dataDir, 'demo.json');
  // Renamed into place: whoever reads it meanwhile sees the old one or the new one, never half.
  writeFileSync(`${file}.new`, `${JSON.stringify(ticket, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

async function accounts(database: Database): Promise<Record<string, string>[]> {
  const rows = await database.query<{ account: string; name: string; role: string; store: string | null }>(
    `SELECT s.account, s.name, s.role, t.name AS store FROM staff s LEFT JOIN store t ON t.id = s.storeId
     WHERE s.account IN (?) ORDER BY FIELD(s.role, 'consultant', 'manager', 'service', 'headquarters')`,
    [[...ACCOUNTS, 'hq.operations']],
  );
  return rows.map(({ role, store, ...row }) => ({
    ...row,
    password: DEMO_PASSWORD,
    role: ROLES[role] ?? role,
    store: store ?? '',
  }));
}

const FOR_SALE = "p.state = 'in_stock' AND p.tagState = 'active' AND p.storeId = ?";

async function tags(database: Database, baseUrl: string): Promise<{ label: string; url: string }[]> {
  const here = storeId(DEMO_STORE);
  const found = [
    // The style with a turntable first, then one with a certificate.
    await tag(
      database,
      `${FOR_SALE} AND s.kind = 'ring' AND s.gem = 'diamond'
       ORDER BY JSON_LENGTH(s.spin) = 0, NOT EXISTS (SELECT 1 FROM certificate c WHERE c.pieceId = p.id), p.id`,
      here,
    ),
    await tag(
      database,
      `${FOR_SALE} AND s.priceMode = 'weighed' AND s.metal = 'gold_999' ORDER BY s.kind <> 'bangle', p.id`,
      here,
    ),
    await tag(database, "p.tagState = 'void' AND p.storeId <> ? ORDER BY p.state <> 'retired', p.id", ''),
  ];
  const labels = ['可售', '按克计价', '标签已作废'];
  return found.flatMap((row, at) =>
    row === null ? [] : [{ label: `${row.name}（${labels[at] ?? ''}）`, url: `${baseUrl}${tagPath(row)}` }],
  );
}

async function tag(database: Database, where: string, store: string): Promise<TagRow | null> {
  const rows = await database.query<TagRow>(
    `SELECT p.gtin, p.serial, s.name FROM piece p JOIN style s ON s.id = p.styleId WHERE ${where} LIMIT 1`,
    [store],
  );
  return rows[0] ?? null;
}
