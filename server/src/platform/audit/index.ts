import { AuditLog } from './audit-log.entity.js';

export { AuditModule } from './audit.module.js';
export type { AuditFilter, AuditRow } from './audit.repository.js';
export { Audit, type AuditFacts } from './audit.service.js';
export { AuditLog };
export const AUDIT_ENTITIES = [AuditLog];
