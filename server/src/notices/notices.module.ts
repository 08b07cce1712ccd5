import { Module, type OnModuleInit } from '@nestjs/common';
import { AppointmentsModule } from '../domains/appointments/index.js';
import { InventoryModule } from '../domains/inventory/index.js';
import { SalesModule } from '../domains/sales/index.js';
import { ServiceModule } from '../domains/service/index.js';
import { StoreModule } from '../domains/store/index.js';
import { OutboxHandlers } from '../platform/outbox/index.js';
import { Notices } from './notices.service.js';
import {
  CareSubjects,
  MoneySubjects,
  NoticeSubjects,
  PieceNames,
  VisitSubjects,
} from './subjects.service.js';
import { StaffNotices } from './staff/staff-notices.service.js';
import { SubscribeMessages } from './subscribe-messages.service.js';

@Module({
  imports: [StoreModule, InventoryModule, AppointmentsModule, SalesModule, ServiceModule],
  providers: [
    PieceNames,
    VisitSubjects,
    CareSubjects,
    MoneySubjects,
    NoticeSubjects,
    SubscribeMessages,
    Notices,
    StaffNotices,
  ],
})
export class NoticesModule implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly staffNotices: StaffNotices,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.notices.register(this.handlers);
    this.staffNotices.register(this.handlers);
  }
}
