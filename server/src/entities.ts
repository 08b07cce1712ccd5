import { APPOINTMENT_ENTITIES } from './domains/appointments/index.js';
import { INVENTORY_ENTITIES } from './domains/inventory/index.js';
import { SALES_ENTITIES } from './domains/sales/index.js';
import { SERVICE_ENTITIES } from './domains/service/index.js';
import { STORE_ENTITIES } from './domains/store/index.js';
import { AUDIT_ENTITIES } from './platform/audit/index.js';
import { AUTH_ENTITIES } from './platform/auth/index.js';
import { FILES_ENTITIES } from './platform/files/index.js';
import { IDEMPOTENCY_ENTITIES } from './platform/http/index.js';
import { INBOX_ENTITIES } from './platform/inbox/index.js';
import { ROBOT_ENTITIES } from './platform/robots/index.js';
import { OUTBOX_ENTITIES } from './platform/outbox/index.js';

/** Every table we own. Each room lists its own; a table missing here is missing from the next migration. */
export const ENTITIES: (new () => object)[] = [
  ...OUTBOX_ENTITIES,
  ...IDEMPOTENCY_ENTITIES,
  ...AUTH_ENTITIES,
  ...AUDIT_ENTITIES,
  ...FILES_ENTITIES,
  ...INBOX_ENTITIES,
  ...ROBOT_ENTITIES,
  ...STORE_ENTITIES,
  ...INVENTORY_ENTITIES,
  ...APPOINTMENT_ENTITIES,
  ...SALES_ENTITIES,
  ...SERVICE_ENTITIES,
];
