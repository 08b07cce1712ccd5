import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../../domains/appointments/index.js';
import { InventoryModule } from '../../domains/inventory/index.js';
import { SalesModule } from '../../domains/sales/index.js';
import { ServiceModule } from '../../domains/service/index.js';
import { StoreModule } from '../../domains/store/index.js';
import { AppointmentViews } from '../views/appointment.view.js';
import { ClaimViews } from '../views/claim.view.js';
import { OwnedPieceViews } from '../views/owned-piece.view.js';
import { AdminAppointmentsController } from './appointments.controller.js';
import { AdminAuditController } from './audit.controller.js';
import { ClaimPeople } from './claim-people.view.js';
import { AdminClaimsController } from './claims.controller.js';
import { CustomerFacts, CustomerFile } from './customer-file.view.js';
import { AdminCustomersController } from './customers.controller.js';
import { DeskCards } from './desk-cards.view.js';
import { DeskPlaces } from './desk-places.service.js';
import { DeskStore } from './desk-store.service.js';
import { AdminFilesController } from './files.controller.js';
import { PricesController } from './prices.controller.js';
import { SaleViews } from './sale.view.js';
import { AdminSalesController } from './sales.controller.js';
import { AdminSessionController } from './session.controller.js';
import { AdminStaffController } from './staff.controller.js';
import { StockController } from './stock.controller.js';
import { DeskStoresController } from './stores.controller.js';
import { AdminTodayController } from './today.controller.js';
import { StoreDayFacts, TodayDesk } from './today.view.js';

@Module({
  imports: [StoreModule, InventoryModule, AppointmentsModule, SalesModule, ServiceModule],
  controllers: [
    AdminAppointmentsController,
    AdminAuditController,
    AdminClaimsController,
    AdminCustomersController,
    AdminFilesController,
    AdminSalesController,
    AdminSessionController,
    AdminStaffController,
    AdminTodayController,
    DeskStoresController,
    PricesController,
    StockController,
  ],
  providers: [
    AppointmentViews,
    ClaimPeople,
    ClaimViews,
    CustomerFacts,
    CustomerFile,
    DeskCards,
    DeskPlaces,
    DeskStore,
    OwnedPieceViews,
    SaleViews,
    StoreDayFacts,
    TodayDesk,
  ],
})
export class AdminAudience {}
