import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../../domains/appointments/index.js';
import { InventoryModule, LabelsModule, ScansModule } from '../../domains/inventory/index.js';
import { SalesModule } from '../../domains/sales/index.js';
import { ServiceModule } from '../../domains/service/index.js';
import { StoreModule } from '../../domains/store/index.js';
import { LiveNewsModule } from '../views/live-news.module.js';
import { AppointmentViews } from '../views/appointment-views.service.js';
import { ProofViews } from '../views/proof-views.service.js';
import { ClaimViews } from '../views/claim-views.service.js';
import { InheritanceViews } from '../views/inheritance-views.service.js';
import { OwnedPieceViews } from '../views/owned-piece-views.service.js';
import { AdminSlotsController } from './slots.controller.js';
import { AdminAppointmentsController } from './appointments.controller.js';
import { AdminAuditController } from './audit.controller.js';
import { AdminWaitingController } from './waiting.controller.js';
import { GuestsController } from './guests.controller.js';
import { WaitingViews } from '../views/waiting-views.service.js';
import { BoardController } from './board.controller.js';
import { AdminArticlesController } from './articles.controller.js';
import { CannedAnswersController } from './canned-answers.controller.js';
import { CertificatesController } from './certificates.controller.js';
import { ClaimPeople } from './claim-people.service.js';
import { CaseQueueController } from './case-queue.controller.js';
import { ClaimProofsController } from './claim-proofs.controller.js';
import { ClaimBenchController } from './claim-bench.controller.js';
import { ClaimChecksController } from './claim-checks.controller.js';
import { ClaimClocksController, ClockTakingController } from './claim-clocks.controller.js';
import { AdminClaimsController } from './claims.controller.js';
import { CustomerFacts, CustomerFile } from './customer-file.service.js';
import { AdminCustomersController } from './customers.controller.js';
import { DispositionsController } from './dispositions.controller.js';
import { DeskCards } from './desk-cards.service.js';
import { DeskPieceViews } from './desk-piece-views.service.js';
import { DeskPlaces } from './desk-places.service.js';
import { DeskStore } from './desk-store.service.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { AdminFilesController } from './files.controller.js';
import { AdminUploadsController } from './uploads.controller.js';
import { AdminInheritancesController } from './inheritances.controller.js';
import { LossesController } from './losses.controller.js';
import { MOVES_CONTROLLERS } from './moves/moves.controllers.js';
import { AdminLabelSettingsController } from './label-settings.controller.js';
import { AdminLabelsController } from './labels.controller.js';
import { StaffInboxController } from './staff-inbox.controller.js';
import { OwnershipTermsController } from './ownership-terms.controller.js';
import { RobotsController } from './robots.controller.js';
import { PoliciesController } from './policies.controller.js';
import { PromisesController } from './promises.controller.js';
import { PriceRulesController } from './price-rules.controller.js';
import { DeskPassportsController } from './passports.controller.js';
import { PricesController } from './prices.controller.js';
import { AdminQuotesController } from './quotes.controller.js';
import { SaleViews } from './sale-views.service.js';
import { AdminLiveController } from './live.controller.js';
import { AdminSalesController } from './sales.controller.js';
import { SaleEndingsController } from './sale-endings.controller.js';
import { AdminTradeInsController } from './trade-ins.controller.js';
import { AdminScanPolicyController } from './scan-policy.controller.js';
import { AdminScansController } from './scans.controller.js';
import { AdminSessionController } from './session.controller.js';
import { SettingsPeople, SettingsViews } from './settings/settings-views.service.js';
import { AbsenceViews } from './settings/absence-views.service.js';
import { SETTINGS_CONTROLLERS } from './settings/settings.controllers.js';
import { AdminStaffController } from './staff.controller.js';
import { AdminMediaController, AdminSeriesController } from './series.controller.js';
import { StockController } from './stock.controller.js';
import { StyleImportsController } from './style-imports.controller.js';
import { SynonymsController } from './synonyms.controller.js';
import { AdminStylesController } from './styles.controller.js';
import { DeskStoresController } from './stores.controller.js';
import { AdminTagsController } from './tags.controller.js';
import { QualityController } from './quality.controller.js';
import { QualityDesk } from './quality-desk.service.js';
import { ThreadPeople } from './thread-people.service.js';
import { AdminThreadsController } from './threads.controller.js';
import { ThreadViews } from '../views/thread-views.service.js';
import { AdminTrainingController } from './training.controller.js';
import { TrainingHouseController } from './training-house.controller.js';
import { TrainingViews } from './training-views.service.js';
import { AdminTodayController } from './today.controller.js';
import { DeskVisits, VisitDrawing, VisitFacts } from './desk-visits.service.js';
import { VisitFigures } from './visit-figures.service.js';
import { PayoutsController } from './payouts.controller.js';
import { AdminVisitsController } from './visits.controller.js';
import { VisitViews } from '../views/visit-views.service.js';
import { StoreDayFacts, TodayDesk } from './today-desk.service.js';
import { TrayViews } from '../views/tray-views.service.js';
import { PreparationController } from './preparation.controller.js';
import { PreparationDesk, PreparationHands } from './preparation-desk.service.js';

@Module({
  imports: [
    StoreModule,
    InventoryModule,
    LabelsModule,
    ScansModule,
    AppointmentsModule,
    SalesModule,
    ServiceModule,
    LiveNewsModule,
  ],
  controllers: [
    AdminSlotsController,
    AdminAppointmentsController,
    AdminAuditController,
    AdminClaimsController,
    CaseQueueController,
    ClaimBenchController,
    ClaimChecksController,
    DispositionsController,
    ClaimClocksController,
    ClockTakingController,
    ClaimProofsController,
    AdminCustomersController,
    AdminFilesController,
    AdminMediaController,
    AdminSeriesController,
    AdminStylesController,
    AdminLabelSettingsController,
    AdminLabelsController,
    AdminLiveController,
    AdminSalesController,
    SaleEndingsController,
    AdminTradeInsController,
    PayoutsController,
    StaffInboxController,
    RobotsController,
    OwnershipTermsController,
    AdminScansController,
    AdminScanPolicyController,
    AdminSessionController,
    AdminStaffController,
    AdminTagsController,
    AdminThreadsController,
    AdminArticlesController,
    CannedAnswersController,
    QualityController,
    AdminTodayController,
    AdminVisitsController,
    AdminWaitingController,
    BoardController,
    GuestsController,
    CertificatesController,
    AdminUploadsController,
    AdminInheritancesController,
    LossesController,
    DeskPassportsController,
    DeskStoresController,
    EnrolmentsController,
    ...MOVES_CONTROLLERS,
    AdminQuotesController,
    PreparationController,
    PoliciesController,
    PromisesController,
    PriceRulesController,
    PricesController,
    ...SETTINGS_CONTROLLERS,
    StockController,
    StyleImportsController,
    SynonymsController,
    AdminTrainingController,
    TrainingHouseController,
  ],
  providers: [
    DeskVisits,
    VisitDrawing,
    VisitFacts,
    VisitFigures,
    VisitViews,
    InheritanceViews,
    AppointmentViews,
    WaitingViews,
    ClaimPeople,
    ClaimViews,
    ProofViews,
    CustomerFacts,
    CustomerFile,
    DeskCards,
    DeskPieceViews,
    DeskPlaces,
    DeskStore,
    OwnedPieceViews,
    PreparationDesk,
    PreparationHands,
    SaleViews,
    SettingsPeople,
    SettingsViews,
    AbsenceViews,
    QualityDesk,
    ThreadPeople,
    ThreadViews,
    StoreDayFacts,
    TodayDesk,
    TrainingViews,
    TrayViews,
  ],
})
export class AdminAudience {}
