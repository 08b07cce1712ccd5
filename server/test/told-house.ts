import { LABEL_ITEMS, type LabelTemplate } from '@zhuyue/shared';
import { AppointmentsModule } from '../src/domains/appointments/index.js';
import { InventoryModule, LabelSettings, LabelsModule, ScansModule } from '../src/domains/inventory/index.js';
import { SalesModule } from '../src/domains/sales/index.js';
import { ServiceModule } from '../src/domains/service/index.js';
import { StoreModule } from '../src/domains/store/index.js';
import type { StaffIdentity } from '../src/platform/auth/index.js';
import { Config } from '../src/platform/config/index.js';
import { newId } from '../src/platform/database/index.js';
import { FilesModule } from '../src/platform/files/index.js';
import { loadSeed } from '../src/seed/load.js';
import { tellStories } from '../src/seed/stories/tell.js';
import type { TestApp } from './app.js';

const FLAG: LabelTemplate = {
  name: '旗形签',
  kind: 'flag',
  widthDmm: 300,
  heightDmm: 200,
  marginDmm: 3,
  tailDmm: 350,
  columns: 1,
  rows: 1,
  leftDmm: 0,
  topDmm: 0,
  gapXDmm: 0,
  gapYDmm: 0,
  moduleHmm: 24,
  linkCase: 'upper',
  code: 'qr',
  items: [...LABEL_ITEMS],
};
const HEADQUARTERS: StaffIdentity = { id: newId(), name: '总部', role: 'headquarters', storeIds: 'all' };

/** The rooms the demonstration's stories are played in. */
export const STORY_ROOMS = [
  StoreModule,
  InventoryModule,
  ScansModule,
  LabelsModule,
  AppointmentsModule,
  SalesModule,
  ServiceModule,
  FilesModule,
];
/** A Monday at noon in Shanghai. */
export const TOLD_AT = new Date('2026-11-23T04:20:00.000Z');

/** The demonstration's data without its stories. */
export async function loadDemo(app: TestApp, options: { subset: boolean }): Promise<void> {
  await loadSeed(app.db.dataSource, app.get(Config), options);
  // The forms of labels come with the schema, and a test's database is emptied of everything before the spec.
  await app.get(LabelSettings).add(HEADQUARTERS, FLAG);
}

/** @returns whether anything was told */
export function tellIn(app: TestApp, now = TOLD_AT): Promise<boolean> {
  const clock = { set: (at: Date) => app.clock.set(at), release: () => app.clock.set(now) };
  return tellStories((token) => app.get(token), clock, now);
}
