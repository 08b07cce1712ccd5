export { aDatabase, type DatabaseOptions, type TestDatabase } from './database.js';
export { anApp, type TestApp, type TestAppOptions } from './app.js';
export { aConfig } from './config.js';
export { FixedClock } from '../src/platform/clock/index.js';
export { aBoard, aPiece, aSeries, aStaffMember, aStore, aStyle } from './range.js';
export { aCustomer, aShop, loggedIn, type Shop } from './shop.js';
export { aPhoto } from './photos.js';
export * from './two-stores.js';
export { CASE_TABLES } from './case-tables.js';
