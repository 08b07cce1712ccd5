import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../../domains/appointments/index.js';
import { InventoryModule, ScansModule } from '../../domains/inventory/index.js';
import { SalesModule } from '../../domains/sales/index.js';
import { ServiceModule } from '../../domains/service/index.js';
import { StoreModule } from '../../domains/store/index.js';
import { LiveNewsModule } from '../views/live-news.module.js';
import { AppointmentViews } from '../views/appointment-views.service.js';
import { ProofViews } from '../views/proof-views.service.js';
import { ClaimViews } from '../views/claim-views.service.js';
import { OwnedPieceViews } from '../views/owned-piece-views.service.js';
import { AccountController } from './account.controller.js';
import { CustomerAppointmentsController } from './appointments.controller.js';
import { BrowseController } from './browse.controller.js';
import { CustomerClaimProofsController } from './claim-proofs.controller.js';
import { CustomerClaimsController } from './claims.controller.js';
import { CustomerFilesController } from './files.controller.js';
import { CustomerMessagesController } from './messages.controller.js';
import { HoldsController } from './holds.controller.js';
import { CustomerWaitingController } from './waiting.controller.js';
import { WaitingViews } from '../views/waiting-views.service.js';
import { CustomerLiveController } from './live.controller.js';
import { InheritancesController } from './inheritances.controller.js';
import { OwnershipController } from './ownership.controller.js';
import { InheritanceViews } from '../views/inheritance-views.service.js';
import { PassingViews } from './passing-views.service.js';
import { PassportsController } from './passports.controller.js';
import { CustomerUploadsController } from './uploads.controller.js';
import { PiecePapers } from './piece-papers.service.js';
import { CustomerPiecesController } from './pieces.controller.js';
import { SearchController } from './search.controller.js';
import { CustomerScansController } from './scans.controller.js';
import { CustomerSessionController } from './session.controller.js';
import { CustomerSlotsController } from './slots.controller.js';
import { OutletsController } from './outlets.controller.js';
import { StoresController } from './stores.controller.js';
import { ThreadViews } from '../views/thread-views.service.js';
import { CustomerArticlesController } from './articles.controller.js';
import { CustomerThreadsController } from './threads.controller.js';
import { TrayViews } from '../views/tray-views.service.js';
import { CustomerTraysController } from './trays.controller.js';
import { FitController } from './fit.controller.js';
import { RemindersController } from './reminders.controller.js';
import { CustomerVisitsController, VisitReading } from './visits.controller.js';
import { VisitViews } from '../views/visit-views.service.js';

@Module({
  imports: [
    StoreModule,
    InventoryModule,
    ScansModule,
    AppointmentsModule,
    SalesModule,
    ServiceModule,
    LiveNewsModule,
  ],
  controllers: [
    AccountController,
    BrowseController,
    CustomerAppointmentsController,
    CustomerClaimsController,
    CustomerClaimProofsController,
    CustomerFilesController,
    CustomerLiveController,
    CustomerWaitingController,
    CustomerMessagesController,
    CustomerPiecesController,
    CustomerScansController,
    CustomerSessionController,
    CustomerArticlesController,
    CustomerThreadsController,
    CustomerTraysController,
    CustomerUploadsController,
    HoldsController,
    InheritancesController,
    OwnershipController,
    PassportsController,
    SearchController,
    CustomerSlotsController,
    StoresController,
    OutletsController,
    CustomerVisitsController,
    FitController,
    RemindersController,
  ],
  providers: [
    AppointmentViews,
    ClaimViews,
    ProofViews,
    OwnedPieceViews,
    InheritanceViews,
    PassingViews,
    PiecePapers,
    ThreadViews,
    TrayViews,
    VisitReading,
    VisitViews,
    WaitingViews,
  ],
})
export class CustomerAudience {}
