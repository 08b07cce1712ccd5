import { Global, Module } from '@nestjs/common';
import { AuditRepository } from './audit.repository.js';
import { Audit } from './audit.service.js';

/** Global, because every domain records. */
@Global()
@Module({ providers: [AuditRepository, Audit], exports: [Audit] })
export class AuditModule {}
