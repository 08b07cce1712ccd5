import { Global, Module } from '@nestjs/common';
import { StoreChanges } from '../settings/store-changes.service.js';
import { StaffRepository } from './staff.repository.js';
import { StaffAccounts } from './staff.service.js';

/** Global, because the guard of every admin controller asks who the staff member is. */
@Global()
@Module({ providers: [StaffRepository, StaffAccounts, StoreChanges], exports: [StaffAccounts, StoreChanges] })
export class StaffModule {}
