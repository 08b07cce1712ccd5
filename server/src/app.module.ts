import { Module } from '@nestjs/common';
import { AdminAudience } from './audiences/admin/admin.module.js';
import { CustomerAudience } from './audiences/customer/customer.module.js';
import { TagAudience } from './audiences/tag/tag.module.js';
import { AppointmentsModule } from './domains/appointments/index.js';
import { InventoryModule } from './domains/inventory/index.js';
import { SalesModule } from './domains/sales/index.js';
import { ServiceModule } from './domains/service/index.js';
import { StoreModule } from './domains/store/index.js';
import { NoticesModule } from './notices/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { SCHEMA } from './schema.js';

@Module({
  imports: [
    PlatformModule.of(SCHEMA),
    // Domains, from the ground up.
    StoreModule,
    InventoryModule,
    AppointmentsModule,
    SalesModule,
    ServiceModule,
    // Notices.
    NoticesModule,
    // Audiences.
    CustomerAudience,
    TagAudience,
    AdminAudience,
  ],
})
export class AppModule {}
