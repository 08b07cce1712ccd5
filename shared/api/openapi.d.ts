// Written by `npm run contract`.
export interface paths {
  '/api/admin/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AbsencesController_list'];
    put?: never;
    post: operations['AbsencesController_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/absences/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AbsencesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/absences/{id}/back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AbsencesController_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/absences/{id}/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AbsencesController_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/absences/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AbsencesController_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/appointments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminAppointmentsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/appointments/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminSlotsController_slots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/appointments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminAppointmentsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/appointments/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminAppointmentsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminArticlesController_list'];
    put?: never;
    post: operations['AdminArticlesController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/articles/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminArticlesController_open'];
    put?: never;
    post: operations['AdminArticlesController_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/articles/versions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AdminArticlesController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/articles/versions/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminArticlesController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminArticlesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/articles/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminArticlesController_revise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminAuditController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BoardController_day'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/board/missed/{customerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['GuestsController_missedBy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/board/visits/{id}/count-again': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GuestsController_countAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/board/visits/{id}/forgive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GuestsController_forgive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/board/visits/{id}/late': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GuestsController_sayLate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/board/visits/{id}/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BoardController_places'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/board/walk-ins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GuestsController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/board/week': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BoardController_week'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/canned-answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CannedAnswersController_list'];
    put?: never;
    post: operations['CannedAnswersController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/canned-answers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CannedAnswersController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/canned-answers/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CannedAnswersController_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/case-queue/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CaseQueueController_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/case-queue/clocks/{clockId}/let-go': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClockTakingController_letGo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/case-queue/clocks/{clockId}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClockTakingController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/case-queue/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CaseQueueController_colleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/case-queue/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CaseQueueController_views'];
    put?: never;
    post: operations['CaseQueueController_save'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/case-queue/views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['CaseQueueController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/case-queue/warnings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CaseQueueController_warnings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/case-queue/warnings/{id}/seen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CaseQueueController_seen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/certificate-conflicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CertificatesController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/certificate-conflicts/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CertificatesController_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminClaimsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/breaches/{clockId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClaimClocksController_explain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminClaimsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminClaimsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/{id}/bench': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClaimBenchController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/{id}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClaimChecksController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClaimClocksController_pause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/{id}/proofs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ClaimProofsController_show'];
    put?: never;
    post: operations['ClaimProofsController_measure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/{id}/proofs/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClaimProofsController_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/claims/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClaimClocksController_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/containers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ContainersController_list'];
    put?: never;
    post: operations['ContainersController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/containers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ContainersController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/containers/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ContainersController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/containers/{id}/names': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ContainersController_rename'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/containers/{id}/pieces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ContainersController_put'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CountsController_list'];
    put?: never;
    post: operations['CountsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/counts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CountsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/counts/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CountsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/counts/{id}/differences/{lineId}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CountsController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/counts/{id}/differences/{lineId}/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CountsController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/counts/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CountsController_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/counts/{id}/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CountsController_scan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/custody-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustodyPolicyController_show'];
    put?: never;
    post: operations['CustodyPolicyController_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminCustomersController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/customers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminCustomersController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeliveriesController_list'];
    put?: never;
    post: operations['DeliveriesController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/deliveries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeliveriesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/deliveries/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeliveriesController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/deliveries/{id}/lines/{lineId}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeliveriesController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/deliveries/{id}/lines/{lineId}/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeliveriesController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/deliveries/{id}/lines/{lineId}/reversals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeliveriesController_unreceive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/deliveries/{id}/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeliveriesController_scan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/dispositions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DispositionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/dispositions/pieces/{pieceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DispositionsController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/dispositions/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DispositionsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/dispositions/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DispositionsController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/enrolments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnrolmentsController_enrol'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/enrolments/style': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EnrolmentsController_style'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminFilesController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffInboxController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/inbox/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StaffInboxController_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/inbox/unread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffInboxController_unread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/inheritances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminInheritancesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/inheritances/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminInheritancesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/inheritances/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminInheritancesController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminLabelsController_drafts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminLabelsController_jobs'];
    put?: never;
    post: operations['AdminLabelsController_print'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminLabelsController_job'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/mini-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminLabelsController_miniCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/pieces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminLabelsController_choice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminLabelSettingsController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/settings/house': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminLabelSettingsController_saveHouse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/settings/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminLabelSettingsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/settings/templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminLabelSettingsController_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/labels/settings/templates/{id}/active': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminLabelSettingsController_setActive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminLiveController_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/losses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LossesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/media': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminMediaController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MovesController_waiting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/ownership-terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnershipTermsController_show'];
    put?: never;
    post: operations['OwnershipTermsController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/ownership-terms/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnershipTermsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/passports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeskPassportsController_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/passports/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeskPassportsController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminSessionController_changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/payouts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PayoutsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/payouts/due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PayoutsController_due'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/payouts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PayoutsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/payouts/{id}/pay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PayoutsController_pay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/payouts/{id}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PayoutsController_recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/by-tag/{serial}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_byTag'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StockController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/{id}/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CertificatesController_bind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/{id}/certificates/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CertificatesController_unbind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/{id}/edits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StockController_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/{id}/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeskPassportsController_proof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/{id}/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeskPassportsController_queue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/pieces/{id}/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTagsController_ofPiece'];
    put?: never;
    post: operations['AdminTagsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PoliciesController_list'];
    put?: never;
    post: operations['PoliciesController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/policies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PoliciesController_one'];
    put: operations['PoliciesController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/policies/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PoliciesController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/policies/{id}/simulation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PoliciesController_simulate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/preparation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PreparationController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/preparation/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PreparationController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/preparation/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PreparationController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/preparation/{id}/wishes/{wishId}/alternatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PreparationController_alternatives'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/price-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PriceRulesController_list'];
    put?: never;
    post: operations['PriceRulesController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/price-rules/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PriceRulesController_gaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/price-rules/outlook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PriceRulesController_outlook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/price-rules/reach': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PriceRulesController_reach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/price-rules/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PriceRulesController_one'];
    put: operations['PriceRulesController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/price-rules/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PriceRulesController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/prices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PricesController_view'];
    put?: never;
    post: operations['PricesController_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/prices/outlook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PricesController_outlook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/prices/policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PricesController_setPolicy'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/prices/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PricesController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/promises': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PromisesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/promises/{promise}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PromisesController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/quality': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QualityController_figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/quality/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QualityController_followUps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/quality/follow-ups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['QualityController_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/quality/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QualityController_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/quotes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminQuotesController_list'];
    put?: never;
    post: operations['AdminQuotesController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/quotes/extras': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminQuotesController_extras'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/quotes/minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AdminQuotesController_setMinutes'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/quotes/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminQuotesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/robots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RobotsController_show'];
    put?: never;
    post: operations['RobotsController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/robots/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RobotsController_test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminSalesController_list'];
    put?: never;
    post: operations['AdminSalesController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminSalesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SaleEndingsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SaleEndingsController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SaleEndingsController_takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}/return-outlook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SaleEndingsController_outlook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}/reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminSalesController_reverse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}/ship': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SaleEndingsController_ship'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}/undo-return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SaleEndingsController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sales/{id}/unship': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SaleEndingsController_unship'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/scan-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminScanPolicyController_show'];
    put?: never;
    post: operations['AdminScanPolicyController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/scan-policy/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminScanPolicyController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/scans/alarms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminScansController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/scans/alarms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminScansController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/scans/alarms/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminScansController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/scans/{serial}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminScansController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminSeriesController_list'];
    put?: never;
    post: operations['AdminSeriesController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/series/order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AdminSeriesController_order'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/series/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AdminSeriesController_edit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminSessionController_show'];
    put?: never;
    post: operations['AdminSessionController_logIn'];
    delete: operations['AdminSessionController_logOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminSessionController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['AdminSessionController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HoursSettingsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/hours/closures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoursSettingsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/hours/closures/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoursSettingsController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/hours/closures/{id}/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoursSettingsController_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/hours/day': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoursSettingsController_setDay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/hours/holiday': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoursSettingsController_setHoliday'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/hours/week': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoursSettingsController_setWeek'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/house/policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HouseRulesController_policy'];
    put?: never;
    post: operations['HouseRulesController_setPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/house/purposes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HouseRulesController_purposes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/house/purposes/{purpose}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HouseRulesController_setPurpose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StoreRulesController_policy'];
    put?: never;
    post: operations['StoreRulesController_setPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/purposes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StoreRulesController_purposes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/purposes/{purpose}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StoreRulesController_setPurpose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/rooms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RoomsController_show'];
    put?: never;
    post: operations['RoomsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/rooms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RoomsController_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/roster': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RosterController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/roster/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RosterController_copy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/roster/days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RosterController_setDays'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/roster/skills/{staffId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RosterController_setSkills'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/roster/week': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RosterController_setWeek'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/works': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WorksController_show'];
    put?: never;
    post: operations['WorksController_save'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/years': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['YearCalendarsController_show'];
    put?: never;
    post: operations['YearCalendarsController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/years/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['YearCalendarsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminStaffController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/staff/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminStaffController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/stores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeskStoresController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/style-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StyleImportsController_list'];
    put?: never;
    post: operations['StyleImportsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/style-imports/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StyleImportsController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/style-imports/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StyleImportsController_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/style-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StyleImportsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/style-imports/{id}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StyleImportsController_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/style-imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StyleImportsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/style-imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StyleImportsController_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/styles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminStylesController_list'];
    put?: never;
    post: operations['AdminStylesController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/styles/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminStylesController_bulk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/styles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminStylesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/styles/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminStylesController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/styles/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AdminStylesController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/styles/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminStylesController_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/styles/{id}/revisions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminStylesController_revision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/styles/{id}/sale': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminStylesController_sale'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/synonyms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SynonymsController_list'];
    put?: never;
    post: operations['SynonymsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/synonyms/trial': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SynonymsController_trial'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/synonyms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SynonymsController_change'];
    post?: never;
    delete: operations['SynonymsController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/threads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminThreadsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/threads/about': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminThreadsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/threads/handover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminThreadsController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/threads/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminThreadsController_say'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/threads/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminThreadsController_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/threads/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminThreadsController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTodayController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/trade-ins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTradeInsController_list'];
    put?: never;
    post: operations['AdminTradeInsController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/trade-ins/credits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTradeInsController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/trade-ins/lot-outlook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTradeInsController_lotOutlook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/trade-ins/lots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminTradeInsController_takeLot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/trade-ins/outlook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTradeInsController_outlook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/trade-ins/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTradeInsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/trade-ins/{id}/melt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminTradeInsController_melt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/trade-ins/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminTradeInsController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTrainingController_team'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminTrainingController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/certificates/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminTrainingController_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/courses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TrainingHouseController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/courses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TrainingHouseController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminTrainingController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/hours/{id}/reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminTrainingController_reverse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTrainingController_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTrainingController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTrainingController_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TrainingHouseController_show'];
    put?: never;
    post: operations['TrainingHouseController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/terms/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TrainingHouseController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminTrainingController_today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/training/warnings/{id}/seen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminTrainingController_seen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/transfer-offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TransfersController_offers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/transfer-places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TransfersController_places'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/transfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TransfersController_list'];
    put?: never;
    post: operations['TransfersController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/transfers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TransfersController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/transfers/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TransfersController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/transfers/{id}/lines/{lineId}/drops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TransfersController_drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/transit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TransitController_show'];
    put?: never;
    post: operations['TransitController_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/transit/clears': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TransitController_clear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/uploads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminUploadsController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/uploads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminUploadsController_where'];
    put: operations['AdminUploadsController_add'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminVisitsController_figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/find': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminVisitsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/short': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminVisitsController_short'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminVisitsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/{id}/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminVisitsController_count'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/{id}/explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminVisitsController_explain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/{id}/pieces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminVisitsController_scan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/{id}/pieces/{piece}/verdict': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminVisitsController_judge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/visits/{id}/tray': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminVisitsController_choose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdminWaitingController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/waiting/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminWaitingController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/waiting/{id}/offer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AdminWaitingController_offer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccountController_show'];
    put: operations['AccountController_rename'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/account/phone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountController_bindPhone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/account/wechat-phone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AccountController_bindWechatPhone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerAppointmentsController_list'];
    put?: never;
    post: operations['CustomerAppointmentsController_book'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerAppointmentsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerAppointmentsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/around': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerVisitsController_around'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerAppointmentsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/late': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerWaitingController_sayLate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerAppointmentsController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/rebook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerAppointmentsController_rebook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/recap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerVisitsController_recap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/surprise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CustomerVisitsController_surprise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/tray': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerTraysController_show'];
    put?: never;
    post: operations['CustomerTraysController_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/tray/{wishId}/alternatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerTraysController_alternatives'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/tray/{wishId}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerTraysController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/tray/{wishId}/swaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerTraysController_swap'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/votes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerVisitsController_tallies'];
    put?: never;
    post: operations['CustomerVisitsController_openVote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/appointments/{id}/votes/{link}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['CustomerVisitsController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerArticlesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/articles/searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerArticlesController_search'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/articles/searches/{id}/opened': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerArticlesController_opened'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerArticlesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/articles/{id}/vote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CustomerArticlesController_vote'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/calendar-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RemindersController_renew'];
    delete: operations['RemindersController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerClaimsController_list'];
    put?: never;
    post: operations['CustomerClaimsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_coverage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerClaimsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/agree': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_agree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/ask-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_askBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/go-on': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_goOn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/proofs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerClaimProofsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/rate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_rate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/receive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/claims/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerClaimsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerFilesController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/fit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FitController_show'];
    put: operations['FitController_save'];
    post?: never;
    delete: operations['FitController_forget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HoldsController_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/holds/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoldsController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/holds/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoldsController_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/home': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BrowseController_home'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/inheritances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InheritancesController_list'];
    put?: never;
    post: operations['InheritancesController_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/inheritances/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InheritancesController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerLiveController_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerMessagesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/messages/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerMessagesController_markRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/outlets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutletsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/passings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnershipController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/passings/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnershipController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerPiecesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerPiecesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HoldsController_standing'];
    put?: never;
    post: operations['HoldsController_hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/loss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnershipController_miss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/loss/found': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnershipController_found'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/ownership': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnershipController_standing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/passing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OwnershipController_offer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/passport': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PassportsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/passport/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PassportsController_proof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HoldsController_queue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/warranty': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnershipController_warranty'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/pieces/{id}/ways': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerPiecesController_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/prices/gold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BrowseController_gold'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RemindersController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/scans/of-piece/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerScansController_ofPiece'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/scans/{serial}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerScansController_own'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['CustomerSessionController_logOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/session/phone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerSessionController_byPhone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/session/phone-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerSessionController_sendCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/session/wechat': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerSessionController_byWechat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerSessionController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['CustomerSessionController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/standing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerWaitingController_standing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/stores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StoresController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/stores/soonest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerSlotsController_soonest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/stores/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StoresController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/stores/{id}/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerSlotsController_days'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/styles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SearchController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/styles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BrowseController_style'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/styles/{id}/stores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BrowseController_styleStores'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerMessagesController_offer'];
    put?: never;
    post: operations['CustomerMessagesController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SearchController_suggestions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/threads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerThreadsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/threads/about': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerThreadsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/threads/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerThreadsController_say'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/threads/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerThreadsController_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/tray-alternatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerTraysController_others'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/tray-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerTraysController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/uploads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerUploadsController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/uploads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerUploadsController_where'];
    put: operations['CustomerUploadsController_add'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerWaitingController_list'];
    put?: never;
    post: operations['CustomerWaitingController_join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/customer/waiting/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomerWaitingController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tag/01/{gtin}/21/{serial}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TagReadingController_byCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tag/passport/checkpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PassportController_checkpoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tag/quotes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TagQuotesController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tag/quotes/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TagQuotesController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tag/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TagReadingController_tellLate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tag/serial/{serial}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TagReadingController_bySerial'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tag/votes/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TagVotesController_show'];
    put?: never;
    post: operations['TagVotesController_vote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tag/warranties/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TagWarrantiesController_check'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AbsenceBackBody: {
      visitIds: string[];
    };
    AbsenceBody: {
      /** Format: date */
      fromOn: string;
      note: string | null;
      staffId: string;
      /** Format: date */
      toOn: string;
    };
    AbsenceDecisionBody: {
      advisorId?: string;
      /** @enum {string} */
      choice: 'advisor' | 'time' | 'ask';
      /** Format: date-time */
      startsAt?: string;
      version: number;
      visitId: string;
    };
    AbsenceHeadView: {
      /** Format: date */
      fromOn: string;
      id: string;
      /** Format: date-time */
      liftedAt: string | null;
      note: string | null;
      open: number;
      /** Format: date-time */
      reportedAt: string;
      reportedByName: string;
      staffId: string;
      staffName: string;
      /** Format: date */
      toOn: string;
    };
    AbsenceProposalView: {
      advisorId: string;
      advisorName: string;
      /** @enum {string} */
      kind: 'advisor' | 'time';
      /** Format: date-time */
      startsAt: string;
    };
    AbsenceRefusedView: {
      code: string;
      /** @enum {string|null} */
      refusal:
        | 'closed'
        | 'too_soon'
        | 'too_far'
        | 'not_offered'
        | 'paused'
        | 'own_limit'
        | 'own_overlap'
        | 'no_advisor'
        | 'no_skill'
        | 'advisor_away'
        | 'advisor_busy'
        | 'no_room'
        | 'room_taken'
        | 'room_unfit'
        | null;
    };
    AbsenceResultView: {
      refused: components['schemas']['AbsenceRefusedView'] | null;
      visitId: string;
    };
    AbsenceSettleBody: {
      decisions: components['schemas']['AbsenceDecisionBody'][];
    };
    AbsenceSettledView: {
      absence: components['schemas']['AbsenceView'];
      results: components['schemas']['AbsenceResultView'][];
    };
    AbsenceView: {
      /** Format: date */
      fromOn: string;
      id: string;
      /** Format: date-time */
      liftedAt: string | null;
      note: string | null;
      open: number;
      /** Format: date-time */
      reportedAt: string;
      reportedByName: string;
      staffId: string;
      staffName: string;
      /** Format: date */
      toOn: string;
      visits: components['schemas']['AbsenceVisitView'][];
    };
    AbsenceVisitView: {
      advisorName: string;
      /** @enum {string|null} */
      back: 'still_away' | 'customer_answered' | 'too_late' | 'as_it_was' | 'given_up' | null;
      code: string;
      contactName: string;
      id: string;
      mayAsk: boolean;
      proposals: components['schemas']['AbsenceProposalView'][];
      purposes: (
        'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
      )[];
      /** @enum {string} */
      stand: 'open' | 'settled' | 'present' | 'as_before' | 'over';
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state:
        'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed';
      version: number;
      /** Format: date-time */
      wasAt: string;
    };
    AbsencesView: {
      items: components['schemas']['AbsenceHeadView'][];
    };
    AccountView: {
      /** Format: date-time */
      createdAt: string;
      /** @description Can log in by WeChat */
      hasWechat: boolean;
      id: string;
      nickname: string;
      /** @description Masked, `138****8000`; null until a number is bound */
      phoneMasked: string | null;
    };
    AdvisorView: {
      id: string;
      name: string;
      skills: ('bridal' | 'jade' | 'custom' | 'pearl' | 'watch' | 'english')[];
    };
    AgreeClaimBody: {
      note?: string;
      seen: string;
    };
    AlarmActionBody: {
      /** @enum {string} */
      action: 'explain' | 'confirm' | 'reopen' | 'close';
      note: string;
    };
    AlarmBriefView: {
      /** Format: date-time */
      firstAt: string;
      hits: number;
      id: string;
      /** @enum {string} */
      kind: 'two_places' | 'strangers_after_sale' | 'dead_tag_seen' | 'missing_piece_seen' | 'guessing';
      /** Format: date-time */
      lastAt: string;
      /** @enum {string} */
      state: 'open' | 'explained' | 'confirmed' | 'closed';
    };
    AlarmPageView: {
      items: components['schemas']['AlarmRowView'][];
      limit: number;
      total: number;
    };
    AlarmRowView: {
      /** Format: date-time */
      firstAt: string;
      hits: number;
      id: string;
      /** @enum {string} */
      kind: 'two_places' | 'strangers_after_sale' | 'dead_tag_seen' | 'missing_piece_seen' | 'guessing';
      /** Format: date-time */
      lastAt: string;
      network: string | null;
      picture: string | null;
      pieceId: string | null;
      pieceName: string | null;
      serial: string | null;
      /** @enum {string} */
      state: 'open' | 'explained' | 'confirmed' | 'closed';
      storeName: string | null;
    };
    AlarmView: {
      actions: ('explain' | 'confirm' | 'reopen' | 'close')[];
      facts: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      firstAt: string;
      hits: number;
      id: string;
      /** @enum {string} */
      kind: 'two_places' | 'strangers_after_sale' | 'dead_tag_seen' | 'missing_piece_seen' | 'guessing';
      /** Format: date-time */
      lastAt: string;
      network: string | null;
      note: string | null;
      picture: string | null;
      pieceId: string | null;
      pieceName: string | null;
      scans: components['schemas']['EvidenceScanView'][];
      serial: string | null;
      /** Format: date-time */
      settledAt: string | null;
      settledByName: string | null;
      /** @enum {string} */
      state: 'open' | 'explained' | 'confirmed' | 'closed';
      storeName: string | null;
    };
    AnswerWishBody: {
      accept: boolean;
    };
    ApplyImportBody: {
      handIn?: boolean;
      /** @enum {string} */
      mode: 'all' | 'rows';
    };
    AppointmentActionBody: {
      /** @enum {string} */
      action: 'accept' | 'decline' | 'keep' | 'undoCancel';
    };
    AppointmentActionView: {
      /** @enum {string} */
      action:
        | 'accept'
        | 'decline'
        | 'lapse'
        | 'confirm'
        | 'undoConfirm'
        | 'keep'
        | 'move'
        | 'cancel'
        | 'undoCancel'
        | 'checkIn'
        | 'undoCheckIn'
        | 'complete'
        | 'reopen'
        | 'noShow'
        | 'undoNoShow';
      refusals: (
        | 'too_late'
        | 'not_started_yet'
        | 'not_today'
        | 'day_over'
        | 'nothing_changed'
        | 'cancelled_by_store'
        | 'needs_no_confirming'
      )[];
    };
    AppointmentCardView: {
      advisorName: string;
      code: string;
      /** Format: date-time */
      endsAt: string;
      id: string;
      picture: string | null;
      /** @enum {string} */
      purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state:
        'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed';
      storeId: string;
      storeName: string;
      surprise: boolean;
      wishCount: number;
    };
    AppointmentLineView: {
      /** @enum {string} */
      action:
        | 'accept'
        | 'decline'
        | 'lapse'
        | 'confirm'
        | 'undoConfirm'
        | 'keep'
        | 'move'
        | 'cancel'
        | 'undoCancel'
        | 'checkIn'
        | 'undoCheckIn'
        | 'complete'
        | 'reopen'
        | 'noShow'
        | 'undoNoShow'
        | 'book';
      actorRole: string;
      /** Format: date-time */
      at: string;
      reason: string | null;
      /** @enum {string} */
      toState:
        'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed';
    };
    AppointmentListView: {
      past: components['schemas']['AppointmentCardView'][];
      upcoming: components['schemas']['AppointmentCardView'][];
    };
    AppointmentPartView: {
      /** Format: date-time */
      endsAt: string;
      /** @enum {string} */
      purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      /** Format: date-time */
      startsAt: string;
    };
    AppointmentView: {
      actions: components['schemas']['AppointmentActionView'][];
      advisorId: string;
      advisorName: string;
      cancelReason: string | null;
      code: string;
      contactName: string;
      /** Format: date-time */
      endsAt: string;
      /** Format: date-time */
      expectedAt: string | null;
      /** Format: date-time */
      freeUntil: string;
      history: components['schemas']['AppointmentLineView'][];
      id: string;
      note: string | null;
      parts: components['schemas']['AppointmentPartView'][];
      picture: string | null;
      /** @enum {string} */
      purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state:
        'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed';
      store: components['schemas']['StoreCardView'];
      storeChange: components['schemas']['StoreChangeView'] | null;
      storeId: string;
      storeName: string;
      surprise: boolean;
      wishCount: number;
      wishes: components['schemas']['WishView'][];
    };
    ArticleActionBody: {
      /** @enum {string} */
      action: 'submit' | 'takeBack' | 'sendBack' | 'publish' | 'withdraw' | 'discard';
      edition: number;
      reason?: string;
    };
    ArticleActionView: {
      /** @enum {string} */
      action: 'save' | 'submit' | 'takeBack' | 'sendBack' | 'publish' | 'withdraw' | 'discard' | 'supersede';
      refusals: ('no_title' | 'no_body' | 'own_words')[];
    };
    ArticleCardView: {
      excerpt: string;
      id: string;
      title: string;
      /** @enum {string} */
      topic: 'care' | 'sizing' | 'warranty' | 'returns' | 'trade_in' | 'materials' | 'tags' | 'visits';
    };
    ArticleContentView: {
      body: string;
      gems: (
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic'
      )[];
      kinds: ('ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar')[];
      metals: (
        'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none'
      )[];
      questions: string[];
      title: string;
      /** @enum {string} */
      topic: 'care' | 'sizing' | 'warranty' | 'returns' | 'trade_in' | 'materials' | 'tags' | 'visits';
    };
    ArticleGapView: {
      /** Format: date-time */
      lastAt: string;
      offered: boolean;
      question: string;
      searches: number;
      threads: number;
    };
    ArticleGapsView: {
      items: components['schemas']['ArticleGapView'][];
    };
    ArticleOpenedBody: {
      articleId: string;
    };
    ArticleSearchBody: {
      searchId?: string;
      text: string;
    };
    ArticleSearchView: {
      id: string;
    };
    ArticleVersionView: {
      actions: components['schemas']['ArticleActionView'][];
      authorName: string | null;
      content: components['schemas']['ArticleContentView'];
      /** Format: date-time */
      decidedAt: string | null;
      decidedByName: string | null;
      edition: number;
      id: string;
      note: string | null;
      /** @enum {string} */
      state: 'draft' | 'in_review' | 'published' | 'superseded' | 'withdrawn' | 'discarded';
      version: number;
      /** Format: date-time */
      writtenAt: string;
    };
    ArticleView: {
      content: components['schemas']['ArticleContentView'];
      helpful: boolean | null;
      id: string;
      /** Format: date-time */
      publishedAt: string | null;
    };
    ArticleVoteBody: {
      helpful: boolean;
      visitorKey: string;
    };
    ArticlesView: {
      items: components['schemas']['ArticleCardView'][];
    };
    AskTransferBody: {
      fromStoreId: string;
      note: string;
      pieceIds: string[];
      toStoreId: string;
    };
    AssignClaimsBody: {
      ids: string[];
      staffId: string | null;
    };
    AuditPageView: {
      items: components['schemas']['AuditRowView'][];
      limit: number;
      total: number;
    };
    AuditRowView: {
      action: string;
      /** Format: date-time */
      at: string;
      details: {
        [key: string]: unknown;
      } | null;
      id: string;
      staffName: string;
      subjectId: string;
      subjectKind: string;
    };
    BeginArticleBody: {
      question?: string;
    };
    BeginPolicyBody: {
      code: string;
    };
    BenchEntryBody: {
      costFen: number;
      note?: string;
      parts: components['schemas']['PartChangeBody'][];
      /** @enum {string} */
      work:
        | 'clean'
        | 'polish'
        | 'plate'
        | 'resize'
        | 'solder'
        | 'tighten'
        | 'set_stone'
        | 'replace_part'
        | 'restring'
        | 'check_failed'
        | 'other';
    };
    BenchEntryView: {
      /** Format: date-time */
      at: string;
      costFen: number;
      id: string;
      note: string | null;
      parts: components['schemas']['PartChangeView'][];
      staffName: string;
      /** @enum {string} */
      work:
        | 'clean'
        | 'polish'
        | 'plate'
        | 'resize'
        | 'solder'
        | 'tighten'
        | 'set_stone'
        | 'replace_part'
        | 'restring'
        | 'check_failed'
        | 'other';
    };
    BillLineView: {
      amountFen: number;
      /** @enum {string|null} */
      component: 'metal' | 'labour' | 'stones' | 'fixed' | null;
      fenPerGram: number | null;
      fenPerPiece: number | null;
      goldMg: number | null;
      /** @enum {string} */
      line:
        'metal' | 'labour' | 'stones' | 'extra' | 'fixed' | 'channel' | 'promotion' | 'floor' | 'rounding';
      name: string | null;
      permille: number | null;
      reason: string | null;
      /** @enum {string} */
      rounding: 'fen_half_up' | 'fen_exact' | 'yuan_half_up' | 'yuan_down' | 'yuan_up';
      sharePermille: number | null;
    };
    BoardActionView: {
      /** @enum {string} */
      action: 'approve' | 'reject' | 'withdraw';
      refusals: ('own_entry' | 'already_in_force')[];
    };
    BoardAdvisorView: {
      id: string;
      name: string;
      shifts: components['schemas']['PeriodView'][];
      skills: ('bridal' | 'jade' | 'custom' | 'pearl' | 'watch' | 'english')[];
    };
    BoardClassView: {
      fenPerGram: number | null;
      /** @enum {string|null} */
      follows: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925' | null;
      /** @enum {string} */
      metal: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925';
      own: components['schemas']['BoardPriceView'] | null;
      sharePermille: number;
    };
    BoardClosureView: {
      closesAt: string;
      id: string;
      opensAt: string;
      reason: string;
    };
    BoardDayView: {
      advisors: components['schemas']['BoardAdvisorView'][];
      closures: components['schemas']['BoardClosureView'][];
      /** Format: date */
      onDay: string;
      periods: components['schemas']['PeriodView'][];
      rooms: components['schemas']['BoardRoomView'][];
      storeId: string;
      visits: components['schemas']['BoardVisitView'][];
    };
    BoardLoadView: {
      minutes: number;
      shiftMinutes: number;
      staffId: string;
      visits: number;
    };
    BoardPersonView: {
      id: string;
      name: string;
    };
    BoardPriceView: {
      /** Format: date-time */
      effectiveAt: string;
      fenPerGram: number;
      /** @enum {string} */
      metal: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925';
      source: string;
    };
    BoardRoomView: {
      capacity: number;
      id: string;
      /** @enum {string} */
      kind: 'counter' | 'salon' | 'vip' | 'workbench';
      name: string;
    };
    BoardStayView: {
      closesAt: string;
      opensAt: string;
      roomId: string;
    };
    BoardVisitView: {
      actions: components['schemas']['AppointmentActionView'][];
      code: string;
      contactName: string;
      /** Format: date-time */
      dueAt: string | null;
      /** Format: date-time */
      endsAt: string;
      /** Format: date-time */
      expectedAt: string | null;
      id: string;
      laidCount: number;
      lostCount: number;
      phoneMasked: string | null;
      purposes: (
        'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
      )[];
      rooms: components['schemas']['BoardStayView'][];
      staffId: string;
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state:
        'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed';
      /** Format: date-time */
      trayReadyAt: string | null;
      version: number;
      wishCount: number;
    };
    BoardWeekDayView: {
      loads: components['schemas']['BoardLoadView'][];
      /** Format: date */
      onDay: string;
      periods: components['schemas']['PeriodView'][];
      visits: number;
    };
    BoardWeekView: {
      advisors: components['schemas']['BoardPersonView'][];
      days: components['schemas']['BoardWeekDayView'][];
      storeId: string;
    };
    BookAppointmentBody: {
      advisorId?: string;
      alias?: string;
      contactName: string;
      note?: string;
      /** @enum {string} */
      purpose?: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      purposes?: (
        'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
      )[];
      /** Format: date-time */
      startsAt: string;
      storeId: string;
      surprise?: boolean;
      wishes: components['schemas']['WishBody'][];
    };
    BrokenLinkView: {
      /** @enum {string} */
      broken: 'line_missing' | 'link' | 'hash' | 'state' | 'head';
      expected: string;
      found: string;
      pieceId: string;
      seq: number;
    };
    BulkOutcomeView: {
      id: string;
      refusals: ('own_work' | 'incomplete' | 'not_own' | 'in_the_past')[];
      refused: string | null;
    };
    BulkOutcomesView: {
      items: components['schemas']['BulkOutcomeView'][];
    };
    BulkStepBody: {
      /** @enum {string} */
      action: 'submit' | 'approve';
      ids: string[];
    };
    ByWeightView: {
      differenceFen: number;
      lines: components['schemas']['BillLineView'][];
      totalFen: number;
    };
    CalendarEntryView: {
      description: string;
      /** Format: date-time */
      endsAt: string;
      location: string | null;
      /** Format: date-time */
      startsAt: string;
      title: string;
    };
    CalendarFeedView: {
      path: string;
    };
    CancelAppointmentBody: {
      reason?: string;
    };
    CannedAnswerBody: {
      text: string;
      title: string;
    };
    CannedAnswerView: {
      forAll: boolean;
      id: string;
      mayChange: boolean;
      text: string;
      title: string;
      used: number;
    };
    CannedAnswersView: {
      items: components['schemas']['CannedAnswerView'][];
    };
    CaseColleagueView: {
      certified: boolean;
      id: string;
      name: string;
      /** @enum {string} */
      role: 'consultant' | 'service' | 'manager' | 'headquarters';
    };
    CaseNarrowingView: {
      /** @enum {string} */
      assignee?: 'me' | 'none';
      ended?: boolean;
      kinds?: (
        | 'repair'
        | 'return'
        | 'exchange'
        | 'cleaning'
        | 'resizing'
        | 'replating'
        | 'stone_setting'
        | 'trade_in'
        | 'complaint'
        | 'question'
      )[];
      overdue?: boolean;
      paused?: boolean;
      problems?: (
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other'
      )[];
      states?: (
        | 'submitted'
        | 'accepted'
        | 'sending'
        | 'inspecting'
        | 'quoted'
        | 'repairing'
        | 'ready'
        | 'unrepaired'
        | 'sent_back'
        | 'undelivered'
        | 'handed_back'
        | 'settling'
        | 'settled'
        | 'checking'
        | 'proposed'
        | 'carrying'
        | 'answered'
        | 'rejected'
        | 'withdrawn'
        | 'closed'
      )[];
      unexplained?: boolean;
    };
    CaseQuoteBody: {
      ceilingFen: number;
      lines: components['schemas']['CaseQuoteLineView'][];
      /** Format: date */
      validUntil: string;
    };
    CaseQuoteLineView: {
      fen: number;
      text: string;
    };
    CaseQuoteView: {
      ceilingFen: number;
      /** Format: date-time */
      decidedAt: string | null;
      id: string;
      lines: components['schemas']['CaseQuoteLineView'][];
      /** Format: date-time */
      madeAt: string;
      madeByName: string;
      /** @enum {string} */
      state: 'offered' | 'agreed' | 'refused' | 'replaced';
      /** Format: date */
      validUntil: string;
    };
    CaseWarningView: {
      claimId: string;
      /** Format: date-time */
      dueAt: string | null;
      id: string;
      number: string;
      /** @enum {string} */
      promise: 'first_answer' | 'settlement' | 'repair' | 'return_cycle' | 'complaint';
      /** @enum {string} */
      step: 'advisor' | 'manager' | 'untaken' | 'headquarters';
      storeName: string;
    };
    CaseWarningsView: {
      items: components['schemas']['CaseWarningView'][];
    };
    CertificateBody: {
      /** @enum {string} */
      lab: 'NGTC' | 'GIA' | 'IGI';
      number: string;
      reason: string;
      stone?: number;
    };
    CertificateTermsView: {
      hours: number;
      validMonths: number;
      warnDays: number;
      windowMonths: number;
    };
    CertificateView: {
      /** @enum {string} */
      lab: 'NGTC' | 'GIA' | 'IGI';
      number: string;
      stone: number | null;
    };
    CertificateWarningView: {
      id: string;
      /** @enum {string} */
      kind: 'after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding';
      staffId: string;
      staffName: string;
      /** @enum {string} */
      step: 'soon' | 'last';
      /** Format: date */
      validUntil: string;
    };
    CertificateWayView: {
      /** @enum {string} */
      certificate: 'after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding';
      courses: string[];
      holders: string[];
      issuers: string[];
      minutes: number;
      neededMinutes: number;
      /** @enum {string} */
      stand: 'none' | 'valid' | 'expiring' | 'expired';
    };
    ChangeCourseBody: {
      about: string | null;
      edition: number;
      kinds: ('after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding')[];
      minutes: number;
      name: string;
      open: boolean;
    };
    ChangePassword: {
      current: string;
      next: string;
    };
    ChangeTrayBody: {
      wishes: components['schemas']['WishBody'][];
    };
    ChangedAnswerView: {
      /** @enum {string} */
      after: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      afterRules: string[];
      /** Format: date */
      askedOn: string;
      /** @enum {string} */
      before: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      beforeRules: string[];
      id: string;
      number: string;
    };
    ChannelPriceView: {
      /** @enum {string} */
      channel: 'online' | 'store' | 'franchise';
      reasons: components['schemas']['BillLineView'][];
      totalFen: number;
    };
    ChannelTermsView: {
      /** @enum {string} */
      channel: 'online' | 'store' | 'franchise';
      /** @enum {string} */
      component: 'metal' | 'labour' | 'stones' | 'fixed';
      movePermille: number;
    };
    ChasedTransferView: {
      /** Format: date-time */
      chasedAt: string;
      /** Format: date-time */
      neededAt: string | null;
      number: string;
      toStoreName: string;
      transferId: string;
    };
    CheckedItemView: {
      /** @enum {string} */
      check:
        | 'fault_gone'
        | 'stones_tight'
        | 'size_measured'
        | 'polished'
        | 'plating_even'
        | 'clasp_holds'
        | 'clean'
        | 'hallmark_legible';
      ok: boolean;
    };
    ChooseTrayBody: {
      containerId: string;
    };
    CityCountView: {
      city: string;
      count: number;
    };
    ClaimActionView: {
      /** @enum {string} */
      action:
        | 'accept'
        | 'inspect'
        | 'approve'
        | 'quote'
        | 'reject'
        | 'finish'
        | 'rework'
        | 'reconsider'
        | 'handBack'
        | 'send'
        | 'recall'
        | 'sendBack'
        | 'receive'
        | 'failDelivery'
        | 'askBack'
        | 'goOn'
        | 'settle'
        | 'unsettle'
        | 'lapse'
        | 'answer'
        | 'propose'
        | 'agree'
        | 'refuse'
        | 'carryOut'
        | 'withdraw'
        | 'reopen'
        | 'rate'
        | 'close';
      refusals: (
        | 'piece_not_theirs'
        | 'piece_not_here'
        | 'piece_still_here'
        | 'reopen_period_over'
        | 'piece_not_with_owner'
        | 'breach_unexplained'
        | 'proof_open'
        | 'proof_differs'
        | 'paper_missing'
        | 'paper_stands'
        | 'quote_over'
        | 'unchecked'
        | 'certificate_missing'
        | 'rated'
        | 'proof_unsigned'
      )[];
    };
    ClaimCardView: {
      /** @enum {string|null} */
      coverage: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused' | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      dueAt: string | null;
      id: string;
      /** @enum {string} */
      kind:
        | 'repair'
        | 'return'
        | 'exchange'
        | 'cleaning'
        | 'resizing'
        | 'replating'
        | 'stone_setting'
        | 'trade_in'
        | 'complaint'
        | 'question';
      /** Format: date-time */
      movedAt: string;
      number: string;
      /** @enum {string|null} */
      pauseReason:
        | 'waiting_photo'
        | 'waiting_answer'
        | 'waiting_approval'
        | 'waiting_piece'
        | 'waiting_parts'
        | 'waiting_collection'
        | 'owner_wish'
        | null;
      /** Format: date-time */
      pausedSince: string | null;
      picture: string;
      pieceId: string;
      pieceName: string;
      /** @enum {string} */
      problem:
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other';
      /** @enum {string} */
      state:
        | 'submitted'
        | 'accepted'
        | 'sending'
        | 'inspecting'
        | 'quoted'
        | 'repairing'
        | 'ready'
        | 'unrepaired'
        | 'sent_back'
        | 'undelivered'
        | 'handed_back'
        | 'settling'
        | 'settled'
        | 'checking'
        | 'proposed'
        | 'carrying'
        | 'answered'
        | 'rejected'
        | 'withdrawn'
        | 'closed';
    };
    ClaimLineView: {
      /** @enum {string} */
      action:
        | 'accept'
        | 'inspect'
        | 'approve'
        | 'quote'
        | 'reject'
        | 'finish'
        | 'rework'
        | 'reconsider'
        | 'handBack'
        | 'send'
        | 'recall'
        | 'sendBack'
        | 'receive'
        | 'failDelivery'
        | 'askBack'
        | 'goOn'
        | 'settle'
        | 'unsettle'
        | 'lapse'
        | 'answer'
        | 'propose'
        | 'agree'
        | 'refuse'
        | 'carryOut'
        | 'withdraw'
        | 'reopen'
        | 'rate'
        | 'close'
        | 'submit';
      actorName: string | null;
      actorRole: string;
      /** Format: date-time */
      at: string;
      note: string | null;
      /** @enum {string} */
      toState:
        | 'submitted'
        | 'accepted'
        | 'sending'
        | 'inspecting'
        | 'quoted'
        | 'repairing'
        | 'ready'
        | 'unrepaired'
        | 'sent_back'
        | 'undelivered'
        | 'handed_back'
        | 'settling'
        | 'settled'
        | 'checking'
        | 'proposed'
        | 'carrying'
        | 'answered'
        | 'rejected'
        | 'withdrawn'
        | 'closed';
    };
    ClaimListView: {
      closed: components['schemas']['ClaimCardView'][];
      open: components['schemas']['ClaimCardView'][];
    };
    ClaimNoteBody: {
      note?: string;
    };
    ClaimView: {
      actions: components['schemas']['ClaimActionView'][];
      answer: string | null;
      answerOnCoverage: components['schemas']['CoverageView'] | null;
      bench: components['schemas']['BenchEntryView'][];
      checks: components['schemas']['QualityCheckView'][];
      clocks: components['schemas']['ClockView'][];
      /** @enum {string|null} */
      coverage: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused' | null;
      /** Format: date-time */
      createdAt: string;
      description: string;
      /** Format: date-time */
      dueAt: string | null;
      estimateFen: number | null;
      history: components['schemas']['ClaimLineView'][];
      id: string;
      /** @enum {string} */
      kind:
        | 'repair'
        | 'return'
        | 'exchange'
        | 'cleaning'
        | 'resizing'
        | 'replating'
        | 'stone_setting'
        | 'trade_in'
        | 'complaint'
        | 'question';
      lastStepId: string;
      mapped: components['schemas']['MappedView'];
      /** Format: date-time */
      movedAt: string;
      number: string;
      /** Format: date */
      occurredOn: string;
      parcels: components['schemas']['ParcelView'][];
      /** @enum {string|null} */
      pauseReason:
        | 'waiting_photo'
        | 'waiting_answer'
        | 'waiting_approval'
        | 'waiting_piece'
        | 'waiting_parts'
        | 'waiting_collection'
        | 'owner_wish'
        | null;
      /** Format: date-time */
      pausedSince: string | null;
      photos: components['schemas']['PhotoView'][];
      picture: string;
      pieceId: string;
      pieceName: string;
      places: components['schemas']['HarmedPlaceView'][];
      /** @enum {string} */
      problem:
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other';
      quotes: components['schemas']['CaseQuoteView'][];
      rating: number | null;
      ratingComment: string | null;
      /** @enum {string|null} */
      rejectReason:
        | 'warranty_expired'
        | 'misuse'
        | 'third_party_repair'
        | 'not_our_piece'
        | 'no_fault_found'
        | 'other'
        | null;
      /** @enum {string} */
      state:
        | 'submitted'
        | 'accepted'
        | 'sending'
        | 'inspecting'
        | 'quoted'
        | 'repairing'
        | 'ready'
        | 'unrepaired'
        | 'sent_back'
        | 'undelivered'
        | 'handed_back'
        | 'settling'
        | 'settled'
        | 'checking'
        | 'proposed'
        | 'carrying'
        | 'answered'
        | 'rejected'
        | 'withdrawn'
        | 'closed';
      store: components['schemas']['StoreCardView'];
    };
    ClearTransitBody: {
      fromStoreId?: string;
      /** @enum {string} */
      reach?: 'same_city' | 'near' | 'far';
      toStoreId?: string;
    };
    ClockView: {
      /** Format: date-time */
      breachedAt: string | null;
      countedMinutes: number;
      /** Format: date-time */
      dueAt: string | null;
      id: string;
      /** @enum {string|null} */
      pauseReason:
        | 'waiting_photo'
        | 'waiting_answer'
        | 'waiting_approval'
        | 'waiting_piece'
        | 'waiting_parts'
        | 'waiting_collection'
        | 'owner_wish'
        | null;
      /** Format: date-time */
      pausedSince: string | null;
      /** @enum {string} */
      promise: 'first_answer' | 'settlement' | 'repair' | 'return_cycle' | 'complaint';
      promisedMinutes: number;
      /** Format: date-time */
      startedAt: string;
      /** @enum {string} */
      state: 'running' | 'paused' | 'stopped';
    };
    CloseView: {
      fenPerGram: number;
      /** Format: date */
      onDay: string;
    };
    ClosureBody: {
      /** Format: date-time */
      endsAt: string;
      reason: string;
      seen: string[];
      /** Format: date-time */
      startsAt: string;
    };
    ClosureNoticeView: {
      endsAt: string;
      /** Format: date */
      endsOn: string;
      reason: string;
      startsAt: string;
      /** Format: date */
      startsOn: string;
    };
    ClosureView: {
      closedByName: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      endsAt: string;
      id: string;
      /** Format: date-time */
      liftedAt: string | null;
      reason: string;
      standing: boolean;
      /** Format: date-time */
      startsAt: string;
    };
    ColleagueView: {
      id: string;
      name: string;
      /** @enum {string} */
      role: 'consultant' | 'service' | 'manager' | 'headquarters';
    };
    ColleaguesView: {
      items: components['schemas']['CaseColleagueView'][];
    };
    ComingDayView: {
      /** Format: date */
      onDay: string;
      periods: components['schemas']['PeriodView'][];
    };
    ConflictView: {
      boundName: string;
      boundPieceId: string;
      boundSerial: string;
      claimedName: string | null;
      claimedPieceId: string | null;
      claimedSerial: string | null;
      id: string;
      /** @enum {string} */
      lab: 'NGTC' | 'GIA' | 'IGI';
      number: string;
      /** Format: date-time */
      raisedAt: string;
      raisedByName: string | null;
      storeName: string;
    };
    ConflictsView: {
      items: components['schemas']['ConflictView'][];
      settles: boolean;
    };
    ContainerActionBody: {
      /** @enum {string} */
      action: 'close' | 'reopen';
    };
    ContainerCardView: {
      code: string;
      id: string;
      /** @enum {string} */
      kind: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier';
      name: string;
      pieces: number;
      /** @enum {string} */
      state: 'open' | 'closed';
      storeId: string;
    };
    ContainerFullView: {
      code: string;
      contents: components['schemas']['MovingPieceView'][];
      id: string;
      /** @enum {string} */
      kind: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier';
      name: string;
      /** @enum {string} */
      state: 'open' | 'closed';
      storeId: string;
    };
    ContainersView: {
      items: components['schemas']['ContainerCardView'][];
    };
    CountActionView: {
      /** @enum {string} */
      action: 'pause' | 'resume' | 'review' | 'recount' | 'finish' | 'cancel';
      refusals: ('differences_open' | 'something_settled')[];
    };
    CountAnswerView: {
      clientId: string;
      first: boolean;
      name: string | null;
      serial: string;
      /** @enum {string} */
      verdict: 'here' | 'other_place' | 'other_store' | 'not_in_stock' | 'sold' | 'tag_void' | 'unknown';
    };
    CountAnswersView: {
      items: components['schemas']['CountAnswerView'][];
    };
    CountCardView: {
      containerName: string | null;
      found: number;
      id: string;
      /** Format: date-time */
      movedAt: string;
      note: string | null;
      number: string;
      open: number;
      proposed: number;
      settled: number;
      /** Format: date-time */
      startedAt: string;
      startedByName: string | null;
      /** @enum {string} */
      state: 'counting' | 'paused' | 'reviewing' | 'finished' | 'cancelled';
      storeId: string;
      storeName: string;
    };
    CountDifferenceView: {
      canApprove: boolean;
      id: string;
      /** @enum {string} */
      kind: 'missing' | 'other_place' | 'other_store' | 'not_in_stock' | 'sold' | 'tag_void' | 'unknown';
      lastAction: string | null;
      /** Format: date-time */
      lastAt: string | null;
      lastByName: string | null;
      mark: string | null;
      name: string | null;
      photos: string[];
      picture: string | null;
      pieceId: string | null;
      /** @enum {string|null} */
      pieceState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired'
        | null;
      pieceStoreName: string | null;
      proposedByName: string | null;
      reason: string | null;
      /** @enum {string|null} */
      resolution: 'found' | 'lost' | 'relocate' | 'take_in' | 'explained' | null;
      resolutions: ('found' | 'lost' | 'relocate' | 'take_in' | 'explained')[];
      serial: string;
      settledByName: string | null;
      /** @enum {string} */
      state: 'open' | 'proposed' | 'settled';
    };
    CountHandView: {
      name: string | null;
      scans: number;
    };
    CountListView: {
      items: components['schemas']['CountCardView'][];
      total: number;
    };
    CountProgressView: {
      containerName: string | null;
      expected: number;
      found: number;
      hands: components['schemas']['CountHandView'][];
      id: string;
      /** Format: date-time */
      movedAt: string;
      note: string | null;
      number: string;
      open: number;
      proposed: number;
      scans: components['schemas']['CountScanLineView'][];
      settled: number;
      /** Format: date-time */
      startedAt: string;
      startedByName: string | null;
      /** @enum {string} */
      state: 'counting' | 'paused' | 'reviewing' | 'finished' | 'cancelled';
      storeId: string;
      storeName: string;
    };
    CountScanBody: {
      agoMs: number;
      clientId: string;
      serial: string;
    };
    CountScanLineView: {
      name: string | null;
      picture: string | null;
      scannedByName: string | null;
      /** Format: date-time */
      seenAt: string;
      serial: string;
      /** @enum {string} */
      verdict: 'here' | 'other_place' | 'other_store' | 'not_in_stock' | 'sold' | 'tag_void' | 'unknown';
    };
    CountScansBody: {
      scans: components['schemas']['CountScanBody'][];
    };
    CountStepBody: {
      /** @enum {string} */
      action: 'pause' | 'resume' | 'review' | 'recount' | 'finish' | 'cancel';
      reason?: string;
    };
    CountView: {
      actions: components['schemas']['CountActionView'][];
      containerName: string | null;
      differences: components['schemas']['CountDifferenceView'][];
      expected: number;
      found: number;
      hands: components['schemas']['CountHandView'][];
      history: components['schemas']['PaperLineView'][];
      id: string;
      /** Format: date-time */
      movedAt: string;
      note: string | null;
      number: string;
      open: number;
      proposed: number;
      scans: components['schemas']['CountScanLineView'][];
      settled: number;
      /** Format: date-time */
      startedAt: string;
      startedByName: string | null;
      /** @enum {string} */
      state: 'counting' | 'paused' | 'reviewing' | 'finished' | 'cancelled';
      storeId: string;
      storeName: string;
    };
    CountWaitingView: {
      countId: string;
      number: string;
      proposed: number;
    };
    CountedView: {
      differenceMg: number;
      estimate: components['schemas']['TradeInView'];
      goldMg: number;
      grossMg: number;
      mustExplain: boolean;
    };
    CoursePointView: {
      /** Format: date-time */
      effectiveAt: string;
      fenPerGram: number;
      /** @enum {string} */
      metal: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925';
    };
    CoverageBody: {
      /** @enum {string} */
      cause?: 'workmanship' | 'material' | 'wear' | 'force' | 'loss' | 'taste';
      complete?: boolean;
      /** @enum {string} */
      kind:
        | 'repair'
        | 'return'
        | 'exchange'
        | 'cleaning'
        | 'resizing'
        | 'replating'
        | 'stone_setting'
        | 'trade_in'
        | 'complaint'
        | 'question';
      /** Format: date */
      occurredOn: string;
      pieceId: string;
      places?: components['schemas']['HarmedPlaceView'][];
      /** @enum {string} */
      problem:
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other';
      worn?: boolean;
    };
    CoverageView: {
      amount: components['schemas']['PolicyAmountView'];
      byStatute: boolean;
      clause: string;
      decidedBy: string[];
      factsUsed: components['schemas']['FactView'][];
      others: components['schemas']['OtherAnswerView'][];
      /** @enum {string} */
      outcome: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      policyName: string;
      policyVersion: number;
      possible: components['schemas']['PossibleAnswerView'][];
      /** Format: date */
      warrantyEndsOn: string;
    };
    CraftBandView: {
      fenPerGram: number;
      fenPerPiece: number;
      from: number;
      permille: number;
    };
    CraftTermsView: {
      bands: components['schemas']['CraftBandView'][];
      compareOnly: boolean;
      /** @enum {string} */
      measure: 'weight' | 'metal_value';
    };
    CreditLineView: {
      amountFen: number;
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      kind: 'use' | 'give_back' | 'take_up';
      saleId: string;
      saleNumber: string;
      staffName: string;
      tradeInId: string;
      tradeInNumber: string;
    };
    CreditListView: {
      items: components['schemas']['CreditView'][];
    };
    CreditPartBody: {
      fen: number;
      tradeInId: string;
    };
    CreditView: {
      creditFen: number;
      elseFeeFen: number;
      id: string;
      leftFen: number;
      name: string;
      newMinFen: number | null;
      newMinMg: number | null;
      number: string;
      /** Format: date-time */
      takenAt: string;
    };
    CustodyLineView: {
      /** @enum {string} */
      action:
        | 'enrol'
        | 'ship'
        | 'receive'
        | 'hold'
        | 'release'
        | 'sell'
        | 'cancelSale'
        | 'handOver'
        | 'reverseHandOver'
        | 'takeIn'
        | 'handBack'
        | 'giveBack'
        | 'takeReturn'
        | 'undoReturn'
        | 'tradeIn'
        | 'undoTradeIn'
        | 'restock'
        | 'toWorkshop'
        | 'reportLost'
        | 'reportStolen'
        | 'recover'
        | 'recoverToService'
        | 'recoverToOwner'
        | 'melt'
        | 'retire'
        | 'reinstate'
        | 'weigh'
        | 'resize'
        | 'relocate'
        | 'certify'
        | 'uncertify'
        | 'retag'
        | 'voidTag'
        | 'flagTag'
        | 'count'
        | 'settle'
        | 'pack'
        | 'recondition'
        | 'consign'
        | 'reprice'
        | 'recost'
        | 'prolong'
        | 'changeOwner'
        | 'inspect'
        | 'adjust'
        | 'alter';
      actorName: string | null;
      actorRole: string;
      /** Format: date-time */
      at: string;
      changes: components['schemas']['FactChangeView'][];
      evidence: components['schemas']['EvidenceView'][];
      /** @enum {string|null} */
      fromState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired'
        | null;
      reason: string | null;
      seq: number;
      storeName: string;
      /** @enum {string} */
      toState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
    };
    CustodyPoliciesView: {
      house: components['schemas']['CustodyScopeView'];
      store: components['schemas']['CustodyScopeView'];
    };
    CustodyPolicyView: {
      consultantsPack: boolean;
      consultantsReceive: boolean;
      toleranceMg: number;
    };
    CustodyScopeView: {
      /** Format: date-time */
      changedAt: string | null;
      changedByName: string | null;
      mark: string;
      own: components['schemas']['OwnCustodyPolicyView'];
      value: components['schemas']['CustodyPolicyView'];
    };
    CustomBody: {
      signatureId?: string;
      words: string;
      works: ('engraved' | 'resized' | 'stone_chosen' | 'own_design')[];
    };
    CustomView: {
      signature: components['schemas']['ProofPictureView'] | null;
      words: string;
      works: ('engraved' | 'resized' | 'stone_chosen' | 'own_design')[];
    };
    CustomerFoundView: {
      id: string;
      name: string;
      phoneMasked: string | null;
    };
    CustomerSession: {
      account: components['schemas']['AccountView'];
      /**
       * Format: date-time
       * @description Moves on while the session is used
       */
      expiresAt: string;
      /** @description Send it as `Authorization: Bearer …`; it is shown this once */
      token: string;
    };
    CustomersFoundView: {
      items: components['schemas']['CustomerFoundView'][];
    };
    CycleView: {
      handlingMinutes: number;
      logisticsMinutes: number;
      waitingMinutes: number;
    };
    DatedHoursView: {
      /** Format: date */
      onDay: string;
      periods: components['schemas']['PeriodView'][];
      reason: string;
    };
    DayHoursBody: {
      /** Format: date */
      onDay: string;
      own: boolean;
      periods: components['schemas']['PeriodBody'][];
      reason: string;
      seen: string[];
    };
    DecideDifferenceBody: {
      /** @enum {string} */
      decision: 'approve' | 'sendBack';
      mark: string;
      reason?: string;
    };
    DecideDispositionBody: {
      /** @enum {string} */
      choice: 'restock' | 'rework' | 'melt' | 'write_off';
      grossMg: number;
      photoIds?: string[];
      reason: string;
    };
    DeductionBody: {
      fen: number;
      /** @enum {string} */
      part: 'metal' | 'labour' | 'stones' | 'fixed' | 'extra';
    };
    DeliveryActionView: {
      /** @enum {string} */
      action: 'start' | 'report' | 'close' | 'reopen' | 'cancel';
      refusals: (
        | 'needs_manager'
        | 'lines_waiting'
        | 'differences_open'
        | 'nothing_differs'
        | 'lines_received'
        | 'belongs_to_transfer'
      )[];
    };
    DeliveryCardView: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date */
      dueOn: string | null;
      id: string;
      /** Format: date-time */
      movedAt: string;
      number: string;
      paperNumber: string | null;
      pieces: number;
      received: number;
      /** @enum {string} */
      source: 'workshop' | 'supplier' | 'transfer';
      sourceName: string;
      /** @enum {string} */
      state: 'expected' | 'receiving' | 'differences' | 'closed' | 'cancelled';
      storeId: string;
      storeName: string;
      transferId: string | null;
      transferNumber: string | null;
      unsettled: number;
    };
    DeliveryLineView: {
      canApprove: boolean;
      certificates: string | null;
      explanation: string | null;
      goldMg: number;
      grossMg: number;
      id: string;
      mark: string | null;
      name: string;
      paperCertificate: string | null;
      photos: string[];
      picture: string;
      pieceId: string;
      /** @enum {string} */
      pieceState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
      proposedByName: string | null;
      reason: string | null;
      /** @enum {string|null} */
      resolution: 'accept' | 'not_sent' | 'lost' | 'send_back' | null;
      resolutions: ('accept' | 'not_sent' | 'lost' | 'send_back')[];
      /** Format: date-time */
      scannedAt: string | null;
      scannedByName: string | null;
      serial: string;
      settledByName: string | null;
      sizeHmm: number | null;
      /** @enum {string} */
      state: 'expected' | 'received' | 'stopped' | 'missing' | 'unexpected' | 'settled';
      styleCode: string;
      /** @enum {string|null} */
      verdict:
        | 'received'
        | 'already_received'
        | 'weight_off'
        | 'weight_needed'
        | 'certificate_off'
        | 'tag_void'
        | 'unexpected'
        | 'not_movable'
        | 'unknown'
        | null;
      weighedMg: number | null;
    };
    DeliveryListLineBody: {
      certificate?: string;
      serial: string;
    };
    DeliveryListView: {
      items: components['schemas']['DeliveryCardView'][];
      total: number;
    };
    DeliveryStepBody: {
      /** @enum {string} */
      action: 'start' | 'report' | 'close' | 'reopen' | 'cancel';
      reason?: string;
    };
    DeliveryView: {
      actions: components['schemas']['DeliveryActionView'][];
      /** Format: date-time */
      createdAt: string;
      /** Format: date */
      dueOn: string | null;
      history: components['schemas']['PaperLineView'][];
      id: string;
      lines: components['schemas']['DeliveryLineView'][];
      mayReceive: boolean;
      /** Format: date-time */
      movedAt: string;
      number: string;
      paperNumber: string | null;
      pieces: number;
      received: number;
      /** @enum {string} */
      source: 'workshop' | 'supplier' | 'transfer';
      sourceName: string;
      /** @enum {string} */
      state: 'expected' | 'receiving' | 'differences' | 'closed' | 'cancelled';
      storeId: string;
      storeName: string;
      toleranceMg: number;
      transferId: string | null;
      transferNumber: string | null;
      unsettled: number;
      weighs: boolean;
    };
    DeskAppointmentActionBody: {
      /** @enum {string} */
      action:
        | 'accept'
        | 'decline'
        | 'lapse'
        | 'confirm'
        | 'undoConfirm'
        | 'keep'
        | 'move'
        | 'cancel'
        | 'undoCancel'
        | 'checkIn'
        | 'undoCheckIn'
        | 'complete'
        | 'reopen'
        | 'noShow'
        | 'undoNoShow';
      advisorId?: string;
      reason?: string;
      roomId?: string;
      /** Format: date-time */
      startsAt?: string;
      version?: number;
    };
    DeskAppointmentCardView: {
      actions: components['schemas']['AppointmentActionView'][];
      advisorName: string;
      code: string;
      contactName: string;
      /** Format: date-time */
      endsAt: string;
      id: string;
      /** Format: date */
      onDay: string;
      phoneMasked: string | null;
      picture: string | null;
      /** @enum {string} */
      purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state:
        'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed';
      storeId: string;
      storeName: string;
      surprise: boolean;
      wishCount: number;
    };
    DeskAppointmentListView: {
      items: components['schemas']['DeskAppointmentCardView'][];
    };
    DeskAppointmentView: {
      actions: components['schemas']['AppointmentActionView'][];
      advisorId: string;
      advisorName: string;
      cancelReason: string | null;
      code: string;
      contactName: string;
      customerId: string;
      /** Format: date-time */
      endsAt: string;
      history: components['schemas']['AppointmentLineView'][];
      id: string;
      note: string | null;
      /** Format: date */
      onDay: string;
      parts: components['schemas']['DeskPartView'][];
      phoneMasked: string | null;
      picture: string | null;
      /** @enum {string} */
      purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state:
        'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed';
      storeChange: components['schemas']['StoreChangeView'] | null;
      storeId: string;
      storeName: string;
      surprise: boolean;
      version: number;
      wishCount: number;
      wishes: components['schemas']['DeskWishView'][];
    };
    DeskArticleRowView: {
      alsoShown: boolean;
      authorName: string | null;
      helpful: number;
      id: string;
      /** @enum {string} */
      state: 'draft' | 'in_review' | 'published' | 'superseded' | 'withdrawn' | 'discarded';
      title: string;
      /** @enum {string} */
      topic: 'care' | 'sizing' | 'warranty' | 'returns' | 'trade_in' | 'materials' | 'tags' | 'visits';
      unhelpful: number;
      version: number;
      /** Format: date-time */
      writtenAt: string;
    };
    DeskArticleView: {
      helpful: number;
      id: string;
      unhelpful: number;
      versions: components['schemas']['ArticleVersionView'][];
    };
    DeskArticlesView: {
      items: components['schemas']['DeskArticleRowView'][];
    };
    DeskClaimActionBody: {
      /** @enum {string} */
      action:
        | 'accept'
        | 'inspect'
        | 'approve'
        | 'quote'
        | 'reject'
        | 'finish'
        | 'rework'
        | 'reconsider'
        | 'handBack'
        | 'send'
        | 'recall'
        | 'sendBack'
        | 'receive'
        | 'failDelivery'
        | 'askBack'
        | 'goOn'
        | 'settle'
        | 'unsettle'
        | 'lapse'
        | 'answer'
        | 'propose'
        | 'agree'
        | 'refuse'
        | 'carryOut'
        | 'withdraw'
        | 'reopen'
        | 'rate'
        | 'close';
      correction?: string;
      estimateFen?: number;
      note?: string;
      parcel?: components['schemas']['ParcelBody'];
      photoIds?: string[];
      quote?: components['schemas']['CaseQuoteBody'];
      /** @enum {string} */
      rejectReason?:
        'warranty_expired' | 'misuse' | 'third_party_repair' | 'not_our_piece' | 'no_fault_found' | 'other';
      /** @enum {string} */
      rootCause?: 'workmanship' | 'material' | 'communication' | 'delay' | 'policy' | 'expectation' | 'other';
    };
    DeskClaimCardView: {
      assigneeId: string | null;
      assigneeName: string | null;
      /** @enum {string|null} */
      coverage: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused' | null;
      /** Format: date-time */
      createdAt: string;
      customerName: string;
      /** Format: date-time */
      dueAt: string | null;
      id: string;
      /** @enum {string} */
      kind:
        | 'repair'
        | 'return'
        | 'exchange'
        | 'cleaning'
        | 'resizing'
        | 'replating'
        | 'stone_setting'
        | 'trade_in'
        | 'complaint'
        | 'question';
      /** Format: date-time */
      movedAt: string;
      number: string;
      overdue: boolean;
      /** @enum {string|null} */
      pauseReason:
        | 'waiting_photo'
        | 'waiting_answer'
        | 'waiting_approval'
        | 'waiting_piece'
        | 'waiting_parts'
        | 'waiting_collection'
        | 'owner_wish'
        | null;
      /** Format: date-time */
      pausedSince: string | null;
      picture: string;
      pieceId: string;
      pieceName: string;
      /** @enum {string} */
      problem:
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other';
      /** @enum {string} */
      state:
        | 'submitted'
        | 'accepted'
        | 'sending'
        | 'inspecting'
        | 'quoted'
        | 'repairing'
        | 'ready'
        | 'unrepaired'
        | 'sent_back'
        | 'undelivered'
        | 'handed_back'
        | 'settling'
        | 'settled'
        | 'checking'
        | 'proposed'
        | 'carrying'
        | 'answered'
        | 'rejected'
        | 'withdrawn'
        | 'closed';
      storeId: string;
      storeName: string;
      unexplained: boolean;
    };
    DeskClaimListView: {
      items: components['schemas']['DeskClaimCardView'][];
      total: number;
    };
    DeskClaimView: {
      actions: components['schemas']['ClaimActionView'][];
      answer: string | null;
      answerOnCoverage: components['schemas']['CoverageView'] | null;
      assigneeId: string | null;
      assigneeName: string | null;
      bench: components['schemas']['BenchEntryView'][];
      certificates: ('after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding')[];
      checks: components['schemas']['QualityCheckView'][];
      clockNotes: components['schemas']['DeskClockView'][];
      clocks: components['schemas']['ClockView'][];
      correction: string | null;
      /** @enum {string|null} */
      coverage: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused' | null;
      /** Format: date-time */
      createdAt: string;
      customerId: string;
      customerName: string;
      cycle: components['schemas']['CycleView'] | null;
      description: string;
      /** Format: date-time */
      dueAt: string | null;
      estimateFen: number | null;
      history: components['schemas']['ClaimLineView'][];
      id: string;
      /** @enum {string} */
      kind:
        | 'repair'
        | 'return'
        | 'exchange'
        | 'cleaning'
        | 'resizing'
        | 'replating'
        | 'stone_setting'
        | 'trade_in'
        | 'complaint'
        | 'question';
      lastStepId: string;
      mapped: components['schemas']['MappedView'];
      /** Format: date-time */
      movedAt: string;
      number: string;
      /** Format: date */
      occurredOn: string;
      overdue: boolean;
      parcels: components['schemas']['ParcelView'][];
      /** @enum {string|null} */
      pauseReason:
        | 'waiting_photo'
        | 'waiting_answer'
        | 'waiting_approval'
        | 'waiting_piece'
        | 'waiting_parts'
        | 'waiting_collection'
        | 'owner_wish'
        | null;
      /** Format: date-time */
      pausedSince: string | null;
      phoneMasked: string | null;
      photos: components['schemas']['PhotoView'][];
      picture: string;
      pieceId: string;
      pieceName: string;
      places: components['schemas']['HarmedPlaceView'][];
      /** @enum {string} */
      problem:
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other';
      quotes: components['schemas']['CaseQuoteView'][];
      rating: number | null;
      ratingComment: string | null;
      /** @enum {string|null} */
      rejectReason:
        | 'warranty_expired'
        | 'misuse'
        | 'third_party_repair'
        | 'not_our_piece'
        | 'no_fault_found'
        | 'other'
        | null;
      /** @enum {string|null} */
      rootCause:
        'workmanship' | 'material' | 'communication' | 'delay' | 'policy' | 'expectation' | 'other' | null;
      saleId: string;
      serial: string;
      /** @enum {string} */
      state:
        | 'submitted'
        | 'accepted'
        | 'sending'
        | 'inspecting'
        | 'quoted'
        | 'repairing'
        | 'ready'
        | 'unrepaired'
        | 'sent_back'
        | 'undelivered'
        | 'handed_back'
        | 'settling'
        | 'settled'
        | 'checking'
        | 'proposed'
        | 'carrying'
        | 'answered'
        | 'rejected'
        | 'withdrawn'
        | 'closed';
      storeId: string;
      storeName: string;
      ways: components['schemas']['CertificateWayView'][];
    };
    DeskClockView: {
      /** @enum {string|null} */
      breachReason:
        | 'workshop_full'
        | 'parts_late'
        | 'carrier_late'
        | 'owner_late'
        | 'staff_short'
        | 'overlooked'
        | 'unclear_case'
        | 'system_fault'
        | null;
      breachText: string | null;
      /** Format: date-time */
      explainedAt: string | null;
      explainedByName: string | null;
      id: string;
      /** Format: date-time */
      takenAt: string | null;
      takenBy: string | null;
      takenByName: string | null;
      warned: components['schemas']['WarnedView'][];
    };
    DeskCustomerView: {
      appointments: components['schemas']['AppointmentCardView'][];
      claims: components['schemas']['ClaimCardView'][];
      /** Format: date-time */
      createdAt: string;
      id: string;
      name: string;
      phoneMasked: string | null;
      pieces: components['schemas']['MyPieceCardView'][];
    };
    DeskInheritanceView: {
      documents: components['schemas']['HeirDocumentView'][];
      /** Format: date-time */
      dueAt: string | null;
      heirName: string;
      heirPhone: string | null;
      history: components['schemas']['InheritanceLineView'][];
      id: string;
      name: string;
      ownerPhone: string | null;
      papers: number;
      picture: string;
      pieceId: string;
      /** @enum {string} */
      relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'grandparent' | 'other';
      /** Format: date-time */
      requestedAt: string;
      serial: string;
      /** @enum {string} */
      state:
        | 'requested'
        | 'asked'
        | 'checked'
        | 'waiting'
        | 'completed'
        | 'rejected'
        | 'withdrawn'
        | 'objected'
        | 'stopped';
      steps: components['schemas']['InheritanceStepView'][];
      words: string | null;
    };
    DeskInheritancesView: {
      items: components['schemas']['InheritanceCardView'][];
    };
    DeskLateBody: {
      minutes: number;
    };
    DeskLateView: {
      /** Format: date-time */
      expectedAt: string | null;
      inTheWay: components['schemas']['InTheWayView'][];
    };
    DeskLossView: {
      /** Format: date-time */
      foundAt: string | null;
      id: string;
      /** @enum {string} */
      kind: 'lost' | 'stolen';
      name: string;
      ownerPhone: string | null;
      photo: string | null;
      picture: string;
      pieceId: string;
      /** Format: date-time */
      reportedAt: string;
      serial: string;
      words: string;
    };
    DeskLossesView: {
      items: components['schemas']['DeskLossView'][];
    };
    DeskPartView: {
      /** Format: date-time */
      endsAt: string;
      /** @enum {string} */
      purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      roomId: string | null;
      /** Format: date-time */
      startsAt: string;
    };
    DeskPieceActionBody: {
      /** @enum {string} */
      action:
        | 'hold'
        | 'release'
        | 'restock'
        | 'toWorkshop'
        | 'reportLost'
        | 'reportStolen'
        | 'recover'
        | 'recoverToService'
        | 'recoverToOwner'
        | 'melt'
        | 'retire'
        | 'reinstate';
      paper?: string;
      photoIds?: string[];
      reason: string;
    };
    DeskPieceEditBody: {
      /** @enum {string} */
      condition?: 'new' | 'display' | 'pre_owned' | 'damaged' | 'flawed';
      consignorId?: string | null;
      /** @enum {string} */
      container?: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier';
      costFen?: number;
      goldMg?: number;
      grossMg?: number;
      /** @enum {string} */
      note: 'weigh' | 'resize' | 'relocate' | 'recondition' | 'recost' | 'consign';
      paper?: string;
      photoIds?: string[];
      reason: string;
      sizeHmm?: number;
    };
    DeskPieceView: {
      actions: components['schemas']['PieceActionView'][];
      certificates: components['schemas']['CertificateView'][];
      /** @enum {string} */
      condition: 'new' | 'display' | 'pre_owned' | 'damaged' | 'flawed';
      consignorId: string | null;
      consignorName: string | null;
      /** @enum {string} */
      container: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier';
      costFen: number | null;
      edits: (
        'weigh' | 'resize' | 'relocate' | 'recondition' | 'recost' | 'consign' | 'certify' | 'uncertify'
      )[];
      goldMg: number;
      grossMg: number;
      gtin: string;
      heldFor: string | null;
      /** Format: date-time */
      heldUntil: string | null;
      history: components['schemas']['CustodyLineView'][];
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      name: string;
      picture: string;
      price: components['schemas']['PriceView'];
      priceFen: number;
      saleId: string | null;
      serial: string;
      sizeHmm: number | null;
      /** @enum {string} */
      state:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
      stones: components['schemas']['StoneView'][];
      storeId: string;
      storeName: string;
      styleCode: string;
      styleId: string;
      /** @enum {string} */
      tagState: 'active' | 'void' | 'lost' | 'tampered';
    };
    DeskQuoteBody: {
      extraIds?: string[];
      pieceId: string;
    };
    DeskQuoteView: {
      body: string;
      issuedByName: string | null;
      keyVersion: number;
      mac: string;
      quote: components['schemas']['QuoteView'];
      saleId: string | null;
      /** Format: date-time */
      usedAt: string | null;
    };
    DeskSayBody: {
      answerId?: string;
      id: string;
      /** @enum {string} */
      kind: 'claim' | 'piece' | 'appointment';
      photoIds?: string[];
      /** @enum {string} */
      saying: 'message' | 'note';
      text?: string;
    };
    DeskSeriesItemView: {
      id: string;
      name: string;
      picture: string;
      pictureUrl: string;
      story: string;
      styleCount: number;
    };
    DeskSeriesView: {
      items: components['schemas']['DeskSeriesItemView'][];
    };
    DeskStoreView: {
      city: string;
      id: string;
      name: string;
    };
    DeskStoresView: {
      items: components['schemas']['DeskStoreView'][];
    };
    DeskStyleCardView: {
      code: string;
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      name: string;
      picture: string | null;
      /** Format: date-time */
      publishAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      /** @enum {string|null} */
      revisionState:
        'draft' | 'in_review' | 'scheduled' | 'published' | 'superseded' | 'returned' | 'dropped' | null;
      seriesName: string | null;
      /** @enum {string} */
      state: 'draft' | 'published' | 'withdrawn';
      /** Format: date-time */
      updatedAt: string | null;
      updatedByName: string | null;
      version: number | null;
      /** Format: date-time */
      withdrawAt: string | null;
    };
    DeskStylePageView: {
      all: number;
      items: components['schemas']['DeskStyleCardView'][];
      tabs: components['schemas']['StyleTabCountView'][];
      total: number;
    };
    DeskStyleView: {
      code: string;
      events: components['schemas']['StyleEventView'][];
      gtin: string;
      id: string;
      live: components['schemas']['StyleContentDto'] | null;
      open: components['schemas']['OpenRevisionView'] | null;
      /** Format: date-time */
      publishedAt: string | null;
      revisions: components['schemas']['RevisionLineView'][];
      /** @enum {string} */
      state: 'draft' | 'published' | 'withdrawn';
      /** Format: date-time */
      withdrawAt: string | null;
    };
    DeskThreadLineView: {
      assignee: string | null;
      id: string;
      /** @enum {string} */
      kind: 'claim' | 'piece' | 'appointment';
      /** Format: date-time */
      lastAt: string;
      lastPhotos: number;
      /** @enum {string|null} */
      lastSide: 'customer' | 'staff' | null;
      lastText: string | null;
      name: string;
      phone: string | null;
      unread: number;
      /** Format: date-time */
      waitingSince: string | null;
    };
    DeskThreadView: {
      assignee: string | null;
      colleagues: components['schemas']['ColleagueView'][];
      id: string;
      /** @enum {string} */
      kind: 'claim' | 'piece' | 'appointment';
      mayRelease: boolean;
      messages: components['schemas']['ThreadMessageView'][];
      storeId: string;
      unread: number;
      /** Format: date-time */
      waitingSince: string | null;
    };
    DeskThreadsView: {
      items: components['schemas']['DeskThreadLineView'][];
    };
    DeskVisitView: {
      choices: components['schemas']['TrayChoiceView'][];
      customerId: string;
      earlier: components['schemas']['EarlierVisitView'][];
      fit: components['schemas']['FitView'] | null;
      mayExplain: boolean;
      note: string | null;
      owned: number;
      pieces: components['schemas']['TrayPieceView'][];
      tray: components['schemas']['TrayView'] | null;
      visit: components['schemas']['DeskAppointmentCardView'];
    };
    DeskWaitingListView: {
      items: components['schemas']['DeskWaitingView'][];
    };
    DeskWaitingView: {
      actions: components['schemas']['WaitingActionView'][];
      advisorName: string | null;
      appointmentId: string | null;
      before: number | null;
      contactName: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date */
      fromOn: string;
      fromTime: string;
      id: string;
      /** Format: date-time */
      offerUntil: string | null;
      /** Format: date-time */
      offeredStart: string | null;
      phoneMasked: string | null;
      purposes: (
        'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
      )[];
      /** @enum {string} */
      state: 'waiting' | 'offered' | 'booked' | 'left' | 'over';
      storeId: string;
      storeName: string;
      /** Format: date */
      toOn: string;
      toTime: string;
      wishCount: number;
    };
    DeskWishView: {
      /** @enum {string} */
      availability: 'available' | 'reserved' | 'on_the_way' | 'sold' | 'not_for_sale';
      /** @enum {string|null} */
      container: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier' | null;
      here: boolean;
      name: string;
      picture: string;
      pieceId: string | null;
      priceFen: number;
      serial: string | null;
      sizeHmm: number | null;
      /** @enum {string|null} */
      state:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired'
        | null;
      styleId: string;
    };
    DispositionProposalView: {
      /** Format: date-time */
      at: string;
      byName: string;
      /** @enum {string} */
      choice: 'restock' | 'rework' | 'melt' | 'write_off';
      grossMg: number;
      id: string;
      own: boolean;
      reason: string;
    };
    DropLineBody: {
      reason: string;
    };
    EarlierVisitView: {
      id: string;
      items: components['schemas']['TriedPieceView'][];
      /** Format: date-time */
      startsAt: string;
      storeName: string;
    };
    EffectsView: {
      limit: number;
      movers: components['schemas']['MoverView'][];
      page: number;
      pieces: components['schemas']['PiecesMovedView'] | null;
      styles: number;
      stylesChanged: number;
    };
    EnrolBody: {
      certificates: components['schemas']['EnrolCertificateBody'][];
      /** @enum {string} */
      condition: 'new' | 'display' | 'pre_owned' | 'damaged' | 'flawed';
      consignorId: string | null;
      /** @enum {string} */
      container: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier';
      costFen: number;
      fixedPriceFen: number | null;
      goldMg: number;
      grossMg: number;
      inStore: boolean;
      reason: string;
      sizeHmm: number | null;
      stones: components['schemas']['StoneView'][];
      stonesFen: number;
      storeId: string;
      styleCode: string;
    };
    EnrolCertificateBody: {
      /** @enum {string} */
      lab: 'NGTC' | 'GIA' | 'IGI';
      number: string;
      stone?: number;
    };
    EnrolStyleView: {
      code: string;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      gtin: string;
      id: string;
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      name: string;
      picture: string;
      typicalGoldMg: number;
    };
    EnrolledView: {
      id: string;
    };
    EntitlementView: {
      /** @enum {string} */
      case: 'repair' | 'return' | 'exchange' | 'cleaning' | 'resizing' | 'replating' | 'stone_setting';
      clause: string;
      defect: string | null;
      left: number;
      most: number;
      /** @enum {string} */
      per: 'year' | 'life';
    };
    ErrorBody: {
      /** @enum {string} */
      code:
        | 'request.invalid'
        | 'request.not_json'
        | 'request.too_large'
        | 'request.too_many'
        | 'request.key_missing'
        | 'request.key_reused'
        | 'route.not_found'
        | 'server.failed'
        | 'server.busy'
        | 'server.starting'
        | 'session.missing'
        | 'session.ended'
        | 'session.not_found'
        | 'access.denied'
        | 'login.code_wrong'
        | 'login.code_expired'
        | 'login.code_too_soon'
        | 'login.too_many'
        | 'login.refused'
        | 'login.locked'
        | 'login.wechat_refused'
        | 'login.wechat_unavailable'
        | 'sms.unavailable'
        | 'account.phone_taken'
        | 'account.wechat_taken'
        | 'account.closed'
        | 'password.too_weak'
        | 'password.wrong'
        | 'staff.not_found'
        | 'file.too_large'
        | 'file.not_an_image'
        | 'file.infected'
        | 'file.scan_unavailable'
        | 'upload.not_found'
        | 'upload.offset_wrong'
        | 'file.not_found'
        | 'file.link_expired'
        | 'store.not_found'
        | 'settings.strands_visits'
        | 'settings.out_of_bounds'
        | 'settings.day_past'
        | 'settings.too_many'
        | 'room.not_found'
        | 'room.name_taken'
        | 'closure.not_found'
        | 'closure.over'
        | 'absence.not_found'
        | 'absence.over'
        | 'absence.overlaps'
        | 'absence.back_refused'
        | 'training.certificate_missing'
        | 'training.assignee_uncertified'
        | 'training.course_not_found'
        | 'training.course_taken'
        | 'training.course_closed'
        | 'training.day_refused'
        | 'training.day_full'
        | 'training.own_hours'
        | 'training.recorded_otherwise'
        | 'training.hours_not_found'
        | 'training.hours_reversed'
        | 'training.carries_certificate'
        | 'training.issue_refused'
        | 'training.certificate_not_found'
        | 'training.revoked_already'
        | 'training.own_certificate'
        | 'training.terms_not_found'
        | 'training.terms_open'
        | 'training.terms_refused'
        | 'training.terms_unsound'
        | 'year_calendar.not_found'
        | 'year_calendar.unsound'
        | 'year_calendar.draft_open'
        | 'year_calendar.action_refused'
        | 'edit.outdated'
        | 'style.not_found'
        | 'style.action_refused'
        | 'style.changed_meanwhile'
        | 'style.incomplete'
        | 'style.code_taken'
        | 'series.not_found'
        | 'series.name_taken'
        | 'import.not_found'
        | 'import.action_refused'
        | 'synonym.not_found'
        | 'synonym.taken'
        | 'piece.not_found'
        | 'piece.not_available'
        | 'piece.action_refused'
        | 'hold.refused'
        | 'hold.over'
        | 'hold.not_found'
        | 'certificate.conflict'
        | 'certificate.not_found'
        | 'certificate.settled'
        | 'price.not_set'
        | 'price.changed'
        | 'price.not_found'
        | 'price.action_refused'
        | 'ownership_terms.not_found'
        | 'ownership_terms.action_refused'
        | 'ownership_terms.draft_open'
        | 'scan_policy.not_found'
        | 'scan_policy.action_refused'
        | 'scan_policy.draft_open'
        | 'price_rule.not_found'
        | 'price_rule.action_refused'
        | 'quote.not_found'
        | 'quote.piece_not_for_sale'
        | 'tag.malformed'
        | 'tag.forged'
        | 'tag.unknown'
        | 'alarm.not_found'
        | 'alarm.action_refused'
        | 'tag.changed'
        | 'tag.action_refused'
        | 'label.template_not_found'
        | 'label.template_faulty'
        | 'label.refused'
        | 'label.reason_missing'
        | 'label.job_not_found'
        | 'label.mini_code_busy'
        | 'label.mini_code_unreleased'
        | 'label.mini_code_unavailable'
        | 'appointment.not_found'
        | 'appointment.action_refused'
        | 'appointment.changed_meanwhile'
        | 'slot.refused'
        | 'waiting.not_found'
        | 'waiting.action_refused'
        | 'waiting.too_many'
        | 'waiting.nothing_free'
        | 'waiting.window_invalid'
        | 'wish.not_available'
        | 'wish.not_found'
        | 'wish.action_refused'
        | 'tray.action_refused'
        | 'visit.not_live'
        | 'tray.unfit'
        | 'tray.in_use'
        | 'tray.unsettled'
        | 'tray.not_open'
        | 'tray.not_empty'
        | 'tray.full'
        | 'tray.piece_elsewhere'
        | 'tray.piece_kept'
        | 'tray.piece_not_on'
        | 'tray.own_hands'
        | 'fit.consent_missing'
        | 'calendar.link_expired'
        | 'vote.not_found'
        | 'vote.too_many'
        | 'sale.not_found'
        | 'sale.action_refused'
        | 'sale.wrong_piece'
        | 'sale_return.refused'
        | 'credit.not_found'
        | 'credit.too_little'
        | 'credit.piece_too_small'
        | 'payout.not_found'
        | 'payout.action_refused'
        | 'trade_in.not_found'
        | 'trade_in.action_refused'
        | 'trade_in.no_rule'
        | 'trade_in.difference_unexplained'
        | 'customer.not_found'
        | 'warranty.not_found'
        | 'warranty.link_over'
        | 'inheritance.not_found'
        | 'inheritance.already_open'
        | 'inheritance.action_refused'
        | 'inheritance.papers_missing'
        | 'inheritance.papers_many'
        | 'passing.not_found'
        | 'passing.already_open'
        | 'passing.action_refused'
        | 'loss.not_found'
        | 'loss.action_refused'
        | 'thread.not_found'
        | 'thread.no_customer'
        | 'thread.empty_message'
        | 'thread.message_settled'
        | 'thread.colleague_unknown'
        | 'canned_answer.not_found'
        | 'article.not_found'
        | 'article.action_refused'
        | 'article.draft_open'
        | 'follow_up.not_found'
        | 'follow_up.settled'
        | 'disposition.not_found'
        | 'disposition.not_waiting'
        | 'disposition.already_proposed'
        | 'disposition.own_proposal'
        | 'disposition.decided'
        | 'claim.not_found'
        | 'claim.already_open'
        | 'claim.outlet_lacks'
        | 'claim.action_refused'
        | 'claim.proof_unsigned'
        | 'claim.proof_out_of_turn'
        | 'claim.photos_missing'
        | 'claim.above_ceiling'
        | 'claim.not_at_bench'
        | 'claim.checked_by_worker'
        | 'claim.already_checked'
        | 'claim.check_before_work'
        | 'claim.too_many_views'
        | 'clock.mark_refused'
        | 'clock.not_breached'
        | 'clock.taken'
        | 'robot.not_found'
        | 'robot.url_refused'
        | 'promise.changed'
        | 'policy.not_found'
        | 'policy.action_refused'
        | 'policy.draft_open'
        | 'message.not_found'
        | 'container.not_found'
        | 'container.code_taken'
        | 'container.closed'
        | 'container.not_empty'
        | 'transfer.not_found'
        | 'transfer.action_refused'
        | 'transfer.piece_taken'
        | 'transfer.chased_already'
        | 'transfer.same_store'
        | 'transit.not_found'
        | 'delivery.not_found'
        | 'delivery.action_refused'
        | 'delivery.not_receiving'
        | 'delivery.tolerance_wide'
        | 'delivery.list_refused'
        | 'delivery.own_proposal'
        | 'count.not_found'
        | 'count.already_open'
        | 'count.action_refused'
        | 'count.not_open'
        | 'count.own_proposal';
      /** @description What the page needs to word the refusal */
      details: {
        [key: string]: unknown;
      };
      /** @description Finds the request in the log */
      traceId: string;
    };
    ErrorReply: {
      error: components['schemas']['ErrorBody'];
    };
    EvidenceScanView: {
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      channel: 'weapp' | 'h5' | 'browser';
      city: string | null;
      /** @enum {string|null} */
      placeBy: 'device' | 'staff' | 'chosen' | null;
      serial: string;
      visitor: string;
    };
    EvidenceView: {
      kind: string;
      previewUrl: string | null;
      ref: string;
      url: string | null;
    };
    ExplainBreachBody: {
      /** @enum {string} */
      reason:
        | 'workshop_full'
        | 'parts_late'
        | 'carrier_late'
        | 'owner_late'
        | 'staff_short'
        | 'overlooked'
        | 'unclear_case'
        | 'system_fault';
      text: string;
    };
    ExplainTrayBody: {
      reason: string;
    };
    ExtraTermsView: {
      amountFen: number;
    };
    ExtraView: {
      amountFen: number;
      id: string;
      name: string;
      reason: string;
    };
    ExtrasView: {
      items: components['schemas']['ExtraView'][];
    };
    FacetView: {
      count: number;
      word: string;
    };
    FacetsView: {
      gems: components['schemas']['FacetView'][];
      inStock: number;
      kinds: components['schemas']['FacetView'][];
      metalColours: components['schemas']['FacetView'][];
      metals: components['schemas']['FacetView'][];
      prices: components['schemas']['PriceFacetView'][];
      series: components['schemas']['SeriesFacetView'][];
    };
    FactChangeView: {
      after: string | null;
      before: string | null;
      /** @enum {string} */
      fact:
        | 'goldMg'
        | 'grossMg'
        | 'sizeHmm'
        | 'fixedPriceFen'
        | 'stonesFen'
        | 'costFen'
        | 'tagState'
        | 'storeId'
        | 'container'
        | 'containerId'
        | 'condition'
        | 'consignorId'
        | 'ownerId'
        | 'heldFor'
        | 'heldUntil';
    };
    FactValuesView: {
      /** @enum {string} */
      fact:
        | 'kind'
        | 'gem'
        | 'build'
        | 'channel'
        | 'defect'
        | 'cause'
        | 'weighed'
        | 'customMade'
        | 'customConfirmed'
        | 'worn'
        | 'complete'
        | 'days'
        | 'stoneMct'
        | 'usedInYear'
        | 'usedEver';
      values: string[];
    };
    FactView: {
      /** @enum {string} */
      fact:
        | 'kind'
        | 'gem'
        | 'build'
        | 'channel'
        | 'defect'
        | 'cause'
        | 'weighed'
        | 'customMade'
        | 'customConfirmed'
        | 'worn'
        | 'complete'
        | 'days'
        | 'stoneMct'
        | 'usedInYear'
        | 'usedEver';
      value: string;
    };
    FetchSaleBody: {
      serial?: string;
    };
    FiguresView: {
      advisors: components['schemas']['FunnelView'][];
      boughtWithinDays: number;
      goalPercent: number;
      stores: components['schemas']['FunnelView'][];
      total: components['schemas']['FunnelView'];
    };
    FileView: {
      height: number;
      id: string;
      previewUrl: string;
      /** @description Works for one to two days */
      url: string;
      width: number;
    };
    FitFileView: {
      consent: string;
      /** Format: date-time */
      consentedAt: string | null;
      fit: components['schemas']['FitView'] | null;
    };
    FitView: {
      allergies: ('nickel' | 'silver' | 'copper' | 'palladium' | 'plating')[];
      budgetFromFen: number | null;
      budgetToFen: number | null;
      necklaceMm: number | null;
      note: string | null;
      /** @enum {string|null} */
      occasion:
        | 'everyday'
        | 'engagement'
        | 'wedding'
        | 'anniversary'
        | 'birthday'
        | 'newborn'
        | 'elders'
        | 'festival'
        | null;
      rings: components['schemas']['RingSizeView'][];
      wristMm: number | null;
    };
    FollowUpView: {
      claimId: string;
      comment: string | null;
      /** Format: date-time */
      dueAt: string;
      number: string;
      phone: string | null;
      /** Format: date-time */
      ratedAt: string;
      rating: number;
      reasons: (
        'slow_answer' | 'slow_repair' | 'poor_work' | 'price_unclear' | 'unfriendly' | 'not_solved' | 'other'
      )[];
      storeName: string;
    };
    FollowUpsView: {
      items: components['schemas']['FollowUpView'][];
    };
    ForgiveBody: {
      reason: string;
    };
    FormerPieceView: {
      amountFen: number;
      /** Format: date */
      boughtOn: string;
      /** Format: date */
      dueOn: string | null;
      /** Format: date */
      endedOn: string;
      /** @enum {string} */
      how: 'returned' | 'traded_in';
      name: string;
      /** Format: date */
      paidOn: string | null;
      picture: string;
      saleId: string;
      serial: string;
    };
    FoundStyleView: {
      code: string;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      marks: components['schemas']['MarkView'][];
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      /** @enum {string} */
      metalColour: 'yellow' | 'white' | 'rose' | 'none';
      name: string;
      picture: string;
      piecesInStock: number;
      priceFen: number;
      /** @enum {string} */
      priceMode: 'weighed' | 'fixed';
      seriesName: string | null;
      storesInStock: number;
    };
    FoundVisitsView: {
      items: components['schemas']['DeskAppointmentCardView'][];
    };
    FunnelView: {
      arrived: number;
      booked: number;
      bought: number;
      name: string;
      receivedFen: number;
      staffId: string | null;
      storeId: string | null;
      tried: number;
    };
    GapView: {
      code: string;
      gapFen: number;
      name: string;
      picture: string;
      prices: components['schemas']['ChannelPriceView'][];
      styleId: string;
    };
    GapsView: {
      items: components['schemas']['GapView'][];
      limit: number;
      page: number;
      total: number;
    };
    GoldPointView: {
      fenPerGram: number;
      /** Format: date */
      onDay: string;
    };
    GoldView: {
      board: components['schemas']['BoardPriceView'];
      history: components['schemas']['GoldPointView'][];
    };
    GoodsWayView: {
      answer: components['schemas']['PolicyAnswerView'];
      /** Format: date */
      untilOn: string | null;
    };
    HandOverBody: {
      appointmentId?: string;
      credits?: components['schemas']['CreditPartBody'][];
      custom?: components['schemas']['CustomBody'];
      customerName?: string;
      differenceReason?: string;
      distance?: boolean;
      later?: boolean;
      /** @enum {string} */
      means: 'cash' | 'card' | 'wechat' | 'alipay' | 'transfer';
      phone: string;
      pieceId: string;
      quoteNumber?: string;
      quotedFen: number;
      receivedFen: number;
    };
    HandOverThreadBody: {
      id: string;
      /** @enum {string} */
      kind: 'claim' | 'piece' | 'appointment';
      text: string;
      toStaffId: string;
    };
    HarmedPlaceView: {
      /** @enum {string} */
      harm: 'loose' | 'fallen' | 'missing' | 'scratched' | 'chipped' | 'broken' | 'bent' | 'worn';
      place: string;
    };
    HeirDocumentView: {
      /** Format: date-time */
      addedAt: string;
      id: string;
      /** @enum {string} */
      kind: 'death' | 'notarial' | 'kinship' | 'consent' | 'identity' | 'other';
      previewUrl: string;
      url: string;
    };
    HeirPaperBody: {
      fileId: string;
      /** @enum {string} */
      kind: 'death' | 'notarial' | 'kinship' | 'consent' | 'identity' | 'other';
    };
    HeldPieceView: {
      before: number | null;
      id: string;
      /** Format: date-time */
      movedAt: string;
      name: string;
      picture: string;
      pieceId: string;
      priceFen: number;
      serial: string;
      /** @enum {string} */
      state: 'waiting' | 'offered' | 'held' | 'sold' | 'released' | 'expired' | 'withdrawn' | 'gone';
      storeId: string;
      storeName: string;
      styleId: string;
      /** Format: date-time */
      until: string | null;
    };
    HoldView: {
      before: number | null;
      id: string;
      /** Format: date-time */
      movedAt: string;
      /** @enum {string} */
      state: 'waiting' | 'offered' | 'held' | 'sold' | 'released' | 'expired' | 'withdrawn' | 'gone';
      /** Format: date-time */
      until: string | null;
    };
    HolidayHoursBody: {
      name: string;
      own: boolean;
      periods: components['schemas']['PeriodBody'][];
      seen: string[];
    };
    HolidaySettingView: {
      days: components['schemas']['ComingDayView'][];
      name: string;
      own: boolean;
      periods: components['schemas']['PeriodView'][];
    };
    HomeView: {
      arrivals: components['schemas']['StyleCardView'][];
      gold: components['schemas']['BoardPriceView'];
      lead: components['schemas']['SeriesView'];
      nearest: components['schemas']['NearestStoreView'] | null;
      series: components['schemas']['SeriesView'][];
    };
    HoursSettingsView: {
      closures: components['schemas']['ClosureView'][];
      days: components['schemas']['DatedHoursView'][];
      holidays: components['schemas']['HolidaySettingView'][];
      makeupAs: number;
      makeupDays: components['schemas']['ComingDayView'][];
      storeId: string;
      timezone: string;
      /** Format: date */
      today: string;
      week: components['schemas']['WeekdayHoursView'][];
    };
    HoursWeekBody: {
      makeupAs: number;
      seen: string[];
      week: components['schemas']['WeekdayHoursBody'][];
    };
    HousePolicyBody: {
      /** @enum {string} */
      consequence: 'none' | 'confirm' | 'pause';
      consequenceFree: boolean;
      numbers: components['schemas']['HousePolicyNumberBody'][];
    };
    HousePolicyNumberBody: {
      /** @enum {string} */
      field:
        | 'freeUntilMinutes'
        | 'holdLeadMinutes'
        | 'holdGraceMinutes'
        | 'lateGraceMinutes'
        | 'noShowLimit'
        | 'noShowWindowDays'
        | 'pauseDays'
        | 'offerMinutes';
      max: number | null;
      min: number | null;
      value: number;
    };
    HousePurposeBody: {
      active: boolean;
      activeFree: boolean;
      numbers: components['schemas']['HousePurposeNumberBody'][];
      /** @enum {string} */
      roomKind: 'counter' | 'salon' | 'vip' | 'workbench' | '';
      roomKindFree: boolean;
      seen: string[];
      /** @enum {string|null} */
      skill: 'bridal' | 'jade' | 'custom' | 'pearl' | 'watch' | 'english' | null;
      tray: boolean;
    };
    HousePurposeNumberBody: {
      /** @enum {string} */
      field:
        | 'durationMinutes'
        | 'prepareMinutes'
        | 'clearMinutes'
        | 'soonestMinutes'
        | 'farthestDays'
        | 'openPerCustomer';
      max: number | null;
      min: number | null;
      value: number;
    };
    ImportRowView: {
      applied: boolean;
      changes: components['schemas']['RowChangeView'][];
      code: string;
      name: string;
      number: number;
      refusals: components['schemas']['RowRefusalView'][];
      /** @enum {string} */
      verdict: 'new' | 'changed' | 'unchanged' | 'refused';
    };
    ImportRowsView: {
      items: components['schemas']['ImportRowView'][];
      limit: number;
      page: number;
      total: number;
    };
    InTheWayView: {
      contactName: string;
      id: string;
      /** Format: date-time */
      startsAt: string;
    };
    InclusionView: {
      hash: string;
      path: components['schemas']['ProofStepView'][];
      seq: number;
    };
    InheritanceActionBody: {
      /** @enum {string} */
      action: 'supply' | 'withdraw' | 'object';
      documents?: components['schemas']['HeirPaperBody'][];
      words?: string;
    };
    InheritanceBody: {
      documents: components['schemas']['HeirPaperBody'][];
      heirName: string;
      /** @enum {string} */
      relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'grandparent' | 'other';
      serial: string;
      words?: string;
    };
    InheritanceCardView: {
      /** Format: date-time */
      dueAt: string | null;
      heirName: string;
      id: string;
      name: string;
      papers: number;
      picture: string;
      pieceId: string;
      /** @enum {string} */
      relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'grandparent' | 'other';
      /** Format: date-time */
      requestedAt: string;
      serial: string;
      /** @enum {string} */
      state:
        | 'requested'
        | 'asked'
        | 'checked'
        | 'waiting'
        | 'completed'
        | 'rejected'
        | 'withdrawn'
        | 'objected'
        | 'stopped';
    };
    InheritanceLineView: {
      /** @enum {string} */
      action:
        | 'request'
        | 'supply'
        | 'ask'
        | 'check'
        | 'sendBack'
        | 'confirm'
        | 'object'
        | 'reject'
        | 'resume'
        | 'withdraw'
        | 'complete'
        | 'stop';
      actorName: string | null;
      actorRole: string;
      /** Format: date-time */
      at: string;
      words: string | null;
    };
    InheritanceMadeView: {
      items: components['schemas']['MyInheritanceView'][];
      madeId: string;
    };
    InheritanceStepBody: {
      /** @enum {string} */
      action:
        | 'supply'
        | 'ask'
        | 'check'
        | 'sendBack'
        | 'confirm'
        | 'object'
        | 'reject'
        | 'resume'
        | 'withdraw'
        | 'complete'
        | 'stop';
      words?: string;
    };
    InheritanceStepView: {
      /** @enum {string} */
      action:
        | 'supply'
        | 'ask'
        | 'check'
        | 'sendBack'
        | 'confirm'
        | 'object'
        | 'reject'
        | 'resume'
        | 'withdraw'
        | 'complete'
        | 'stop';
      refusals: (
        | 'piece_elsewhere'
        | 'case_open'
        | 'death_missing'
        | 'right_missing'
        | 'own_check'
        | 'own_piece'
        | 'too_early'
      )[];
    };
    IssueCertificateBody: {
      /** @enum {string} */
      kind: 'after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding';
      staffId: string;
    };
    JoinWaitingBody: {
      advisorId?: string;
      contactName: string;
      /** Format: date */
      fromOn: string;
      fromTime: string;
      note?: string;
      purposes: (
        'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
      )[];
      storeId: string;
      /** Format: date */
      toOn: string;
      toTime: string;
      wishes: components['schemas']['WishBody'][];
    };
    KindStandingView: {
      certificate: components['schemas']['StaffCertificateView'] | null;
      /** Format: date */
      countedFrom: string;
      /** @enum {string} */
      kind: 'after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding';
      minutes: number;
      neededMinutes: number;
      refusals: ('own_certificate' | 'hours_short' | 'still_valid' | 'left')[];
      /** @enum {string} */
      stand: 'none' | 'valid' | 'expiring' | 'expired';
    };
    LabelChoiceView: {
      items: components['schemas']['LabelPieceView'][];
      limit: number;
      page: number;
      total: number;
    };
    LabelDraftView: {
      name: string;
      pieceId: string;
      print: components['schemas']['LabelPrintView'] | null;
      /** Format: date-time */
      printedAt: string | null;
      /** @enum {string|null} */
      refusal: 'tag_void' | 'tag_lost' | 'tag_tampered' | 'no_price' | null;
      serial: string;
      version: number;
    };
    LabelDraftsBody: {
      pieceIds: string[];
    };
    LabelDraftsView: {
      items: components['schemas']['LabelDraftView'][];
    };
    LabelHouseBody: {
      address: string;
      conformity: string;
      contact: string;
      maker: string;
      standardDiamond: string;
      standardGem: string;
      standardMetal: string;
      trademark: string;
    };
    LabelJobBody: {
      pieceIds: string[];
      reason?: string;
      templateId: string;
    };
    LabelJobLineView: {
      copy: boolean;
      pieceId: string;
      print: components['schemas']['LabelPrintView'];
    };
    LabelJobRowView: {
      copies: number;
      count: number;
      id: string;
      /** Format: date-time */
      printedAt: string;
      printedByName: string | null;
      reason: string | null;
      storeName: string;
      templateName: string;
    };
    LabelJobView: {
      copies: number;
      count: number;
      id: string;
      lines: components['schemas']['LabelJobLineView'][];
      /** Format: date-time */
      printedAt: string;
      printedByName: string | null;
      reason: string | null;
      storeName: string;
      template: components['schemas']['LabelTemplateView'];
      templateName: string;
    };
    LabelJobsView: {
      items: components['schemas']['LabelJobRowView'][];
      limit: number;
      page: number;
      total: number;
    };
    LabelPieceView: {
      goldMg: number;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      name: string;
      pieceId: string;
      /** Format: date-time */
      printedAt: string | null;
      serial: string;
      sizeHmm: number | null;
      /** @enum {string} */
      state:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
      storeName: string;
      styleCode: string;
      /** @enum {string} */
      tagState: 'active' | 'superseded' | 'void' | 'lost' | 'tampered';
      version: number;
    };
    LabelPrintView: {
      certificate: string | null;
      feeFen: number | null;
      feeFenPerGram: number | null;
      feeFenPerPiece: number | null;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      goldMg: number;
      grossMg: number;
      gtin: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      name: string;
      priceFen: number;
      /** @enum {string} */
      priceMode: 'weighed' | 'fixed';
      serial: string;
      sizeHmm: number | null;
      stones: components['schemas']['LabelStoneView'][];
      styleCode: string;
      version: number;
    };
    LabelSettingsView: {
      base: string;
      baseTooLong: boolean;
      house: components['schemas']['LabelHouseBody'];
      /** Format: date-time */
      houseChangedAt: string | null;
      houseChangedByName: string | null;
      missing: (
        | 'name'
        | 'mass'
        | 'price'
        | 'standard'
        | 'maker'
        | 'conformity'
        | 'address'
        | 'contact'
        | 'craftFee'
        | 'stones'
        | 'size'
        | 'certificate'
        | 'styleCode'
        | 'serial'
      )[];
      templates: components['schemas']['LabelTemplateView'][];
    };
    LabelStoneView: {
      count: number;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      milliCarat: number | null;
    };
    LabelTemplateActiveBody: {
      active: boolean;
    };
    LabelTemplateBody: {
      /** @enum {string} */
      code: 'qr' | 'mini' | 'both';
      columns: number;
      gapXDmm: number;
      gapYDmm: number;
      heightDmm: number;
      items: (
        | 'name'
        | 'mass'
        | 'price'
        | 'standard'
        | 'maker'
        | 'conformity'
        | 'address'
        | 'contact'
        | 'craftFee'
        | 'stones'
        | 'size'
        | 'certificate'
        | 'styleCode'
        | 'serial'
      )[];
      /** @enum {string} */
      kind: 'flag' | 'single' | 'sheet';
      leftDmm: number;
      /** @enum {string} */
      linkCase: 'lower' | 'upper';
      marginDmm: number;
      moduleHmm: number;
      name: string;
      rows: number;
      tailDmm: number;
      topDmm: number;
      widthDmm: number;
    };
    LabelTemplateChangeBody: {
      /** @enum {string} */
      code: 'qr' | 'mini' | 'both';
      columns: number;
      gapXDmm: number;
      gapYDmm: number;
      heightDmm: number;
      items: (
        | 'name'
        | 'mass'
        | 'price'
        | 'standard'
        | 'maker'
        | 'conformity'
        | 'address'
        | 'contact'
        | 'craftFee'
        | 'stones'
        | 'size'
        | 'certificate'
        | 'styleCode'
        | 'serial'
      )[];
      /** @enum {string} */
      kind: 'flag' | 'single' | 'sheet';
      leftDmm: number;
      /** @enum {string} */
      linkCase: 'lower' | 'upper';
      marginDmm: number;
      mark: string;
      moduleHmm: number;
      name: string;
      rows: number;
      tailDmm: number;
      topDmm: number;
      widthDmm: number;
    };
    LabelTemplateView: {
      active: boolean;
      /** Format: date-time */
      changedAt: string;
      changedByName: string | null;
      /** @enum {string} */
      code: 'qr' | 'mini' | 'both';
      columns: number;
      faults: (
        | 'qr_too_large'
        | 'mini_too_large'
        | 'sheet_too_wide'
        | 'sheet_too_high'
        | 'margin_too_wide'
        | 'no_items'
      )[];
      gapXDmm: number;
      gapYDmm: number;
      heightDmm: number;
      id: string;
      items: (
        | 'name'
        | 'mass'
        | 'price'
        | 'standard'
        | 'maker'
        | 'conformity'
        | 'address'
        | 'contact'
        | 'craftFee'
        | 'stones'
        | 'size'
        | 'certificate'
        | 'styleCode'
        | 'serial'
      )[];
      /** @enum {string} */
      kind: 'flag' | 'single' | 'sheet';
      leftDmm: number;
      /** @enum {string} */
      linkCase: 'lower' | 'upper';
      marginDmm: number;
      mark: string;
      moduleHmm: number;
      name: string;
      rows: number;
      tailDmm: number;
      topDmm: number;
      widthDmm: number;
    };
    LateBody: {
      minutes: number;
    };
    LateScan: {
      /** Format: date-time */
      scannedAt: string;
      text: string;
    };
    LateScansBody: {
      scans: components['schemas']['LateScan'][];
    };
    LateScansView: {
      accepted: number;
    };
    LateView: {
      /** Format: date-time */
      expectedAt: string | null;
    };
    LiveView: {
      versions: string[];
    };
    LossBody: {
      /** @enum {string} */
      kind: 'lost' | 'stolen';
      photoId?: string;
      words: string;
    };
    LotTradeInBody: {
      customerName?: string;
      deductMg: number;
      grossMg: number;
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      name: string;
      phone: string;
      storeId: string;
    };
    MakeContainerBody: {
      code: string;
      /** @enum {string} */
      kind: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier';
      name: string;
      storeId: string;
    };
    MakeDeliveryBody: {
      /** Format: date */
      dueOn?: string;
      lines: components['schemas']['DeliveryListLineBody'][];
      paperNumber?: string;
      /** @enum {string} */
      source: 'workshop' | 'supplier';
      sourceName: string;
      storeId: string;
      toleranceMg?: number;
      weighs: boolean;
    };
    MappedStonesView: {
      count: number;
      main: boolean;
      setting: string | null;
    };
    MappedView: {
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      stones: components['schemas']['MappedStonesView'][];
    };
    MarkView: {
      from: number;
      to: number;
    };
    MeasureClaimBody: {
      after: string | null;
      counts?: components['schemas']['PlaceCountView'][];
      inscription: string | null;
      /** @enum {string} */
      moment: 'intake' | 'collection';
      ownerSignatureId: string | null;
      photoIds: string[];
      staffSignatureId: string;
      stones: number;
      weightMg: number;
    };
    MediaView: {
      file: string;
      height: number;
      smallUrl: string;
      url: string;
      width: number;
    };
    MeltLotBody: {
      assayPermille: number;
      meltedMg: number;
      reason: string;
    };
    MessageView: {
      /** Format: date-time */
      createdAt: string;
      facts: {
        [key: string]: unknown;
      };
      id: string;
      /** @enum {string} */
      kind:
        | 'appointment_booked'
        | 'appointment_reminder'
        | 'appointment_moved'
        | 'appointment_cancelled'
        | 'appointment_tray_ready'
        | 'appointment_tray_changed'
        | 'appointment_offered'
        | 'appointment_recap'
        | 'claim_accepted'
        | 'claim_approved'
        | 'claim_rejected'
        | 'claim_ready'
        | 'claim_closed'
        | 'claim_waiting'
        | 'claim_answered'
        | 'claim_sent_back'
        | 'claim_quoted'
        | 'warranty_started'
        | 'hold_offered'
        | 'passing_offered'
        | 'passing_accepted'
        | 'passing_completed'
        | 'passing_ended'
        | 'inheritance_requested'
        | 'inheritance_asked'
        | 'inheritance_waiting'
        | 'inheritance_completed'
        | 'inheritance_ended'
        | 'refund_owed'
        | 'refund_paid'
        | 'credit_given'
        | 'thread_reply';
      /** Format: date-time */
      readAt: string | null;
    };
    MessagesView: {
      items: components['schemas']['MessageView'][];
      unread: number;
    };
    MiniCodeView: {
      picture: string;
      serial: string;
    };
    MiniCodesBody: {
      pieceIds: string[];
    };
    MiniCodesView: {
      items: components['schemas']['MiniCodeView'][];
    };
    MissedVisitView: {
      appointmentId: string;
      /** Format: date-time */
      forgivenAt: string | null;
      forgivenBy: string | null;
      reason: string | null;
      /** Format: date-time */
      startsAt: string;
      storeId: string;
      storeName: string;
    };
    MissedVisitsView: {
      items: components['schemas']['MissedVisitView'][];
      standing: components['schemas']['StandingView'];
    };
    MissingYearView: {
      statutory: components['schemas']['YearDayView'][];
      year: number;
    };
    MoveAppointmentBody: {
      advisorId?: string;
      /** Format: date-time */
      startsAt: string;
    };
    MoverView: {
      afterFen: number | null;
      beforeFen: number | null;
      /** @enum {string} */
      channel: 'online' | 'store' | 'franchise';
      code: string;
      name: string;
      picture: string;
      styleId: string;
    };
    MovesWaitingView: {
      chased: components['schemas']['ChasedTransferView'][];
      coming: number;
      counts: components['schemas']['CountWaitingView'][];
      differences: number;
      toApprove: number;
      toPack: number;
      toReceive: number;
    };
    MovingPieceView: {
      goldMg: number;
      name: string;
      picture: string;
      pieceId: string;
      /** @enum {string} */
      pieceState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
      serial: string;
      sizeHmm: number | null;
      styleCode: string;
    };
    MyHoldsView: {
      items: components['schemas']['HeldPieceView'][];
    };
    MyInheritanceView: {
      actions: (
        | 'supply'
        | 'ask'
        | 'check'
        | 'sendBack'
        | 'confirm'
        | 'object'
        | 'reject'
        | 'resume'
        | 'withdraw'
        | 'complete'
        | 'stop'
      )[];
      documents: components['schemas']['HeirDocumentView'][];
      /** Format: date-time */
      dueAt: string | null;
      heirName: string;
      history: components['schemas']['InheritanceLineView'][];
      id: string;
      name: string;
      papers: number;
      picture: string;
      pieceId: string;
      /** @enum {string} */
      relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'grandparent' | 'other';
      /** Format: date-time */
      requestedAt: string;
      serial: string;
      /** @enum {string} */
      side: 'heir' | 'owner';
      /** @enum {string} */
      state:
        | 'requested'
        | 'asked'
        | 'checked'
        | 'waiting'
        | 'completed'
        | 'rejected'
        | 'withdrawn'
        | 'objected'
        | 'stopped';
    };
    MyInheritancesView: {
      items: components['schemas']['MyInheritanceView'][];
    };
    MyPassportView: {
      lines: components['schemas']['PublicPassportLineView'][];
    };
    MyPieceCardView: {
      /** Format: date */
      boughtOn: string;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      name: string;
      openClaimId: string | null;
      picture: string;
      serial: string;
      warranty: components['schemas']['WarrantyCardView'] | null;
    };
    MyPieceView: {
      /** Format: date */
      boughtOn: string;
      care: string;
      certificates: components['schemas']['CertificateView'][];
      claims: components['schemas']['ClaimCardView'][];
      clauses: components['schemas']['PolicyClauseView'][];
      finenessPermille: number;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      goldMg: number;
      grossMg: number;
      gtin: string;
      history: components['schemas']['PieceLineView'][];
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      name: string;
      openClaimId: string | null;
      paidFen: number;
      picture: string;
      saleNumber: string;
      serial: string;
      sizeHmm: number | null;
      stones: components['schemas']['StoneView'][];
      storeName: string;
      styleId: string;
      warranty: components['schemas']['WarrantyCardView'] | null;
    };
    MyPiecesView: {
      former: components['schemas']['FormerPieceView'][];
      items: components['schemas']['MyPieceCardView'][];
    };
    MyTrainingView: {
      certificates: components['schemas']['StaffCertificateView'][];
      courses: components['schemas']['TrainingCourseView'][];
      hours: components['schemas']['TrainingHoursView'][];
      id: string;
      kinds: components['schemas']['KindStandingView'][];
      name: string;
      /** Format: date */
      onDay: string;
      /** @enum {string} */
      role: 'consultant' | 'service' | 'manager' | 'headquarters';
      ways: components['schemas']['CertificateWayView'][];
    };
    NamedView: {
      id: string;
      name: string;
    };
    NearerOutletView: {
      lacking: (
        | 'cleaning'
        | 'polishing'
        | 'resizing'
        | 'plating'
        | 'engraving'
        | 'pearl_restring'
        | 'laser_weld'
        | 'stone_setting'
      )[];
      store: components['schemas']['StoreCardView'];
    };
    NearestStoreView: {
      address: string;
      city: string;
      distanceM: number | null;
      district: string;
      id: string;
      /** @enum {string} */
      kind: 'boutique' | 'outlet';
      lat: number;
      lng: number;
      name: string;
      /** Format: date-time */
      nextFreeAt: string | null;
      openNow: boolean;
      phone: string;
      services: (
        | 'try_on'
        | 'cleaning'
        | 'resizing'
        | 'polishing'
        | 'plating'
        | 'engraving'
        | 'pearl_restring'
        | 'laser_weld'
        | 'stone_setting'
        | 'claim_drop_off'
        | 'collection'
      )[];
      today: components['schemas']['PeriodView'][];
    };
    NewCannedAnswerBody: {
      storeId: string;
      text: string;
      title: string;
    };
    NewStyleBody: {
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
    };
    OfferBody: {
      /** Format: date-time */
      startsAt?: string;
    };
    OpenClaimBody: {
      /** @enum {string} */
      cause?: 'workmanship' | 'material' | 'wear' | 'force' | 'loss' | 'taste';
      complete?: boolean;
      description: string;
      /** @enum {string} */
      kind:
        | 'repair'
        | 'return'
        | 'exchange'
        | 'cleaning'
        | 'resizing'
        | 'replating'
        | 'stone_setting'
        | 'trade_in'
        | 'complaint'
        | 'question';
      /** Format: date */
      occurredOn: string;
      photoIds: string[];
      pieceId: string;
      places?: components['schemas']['HarmedPlaceView'][];
      /** @enum {string} */
      problem:
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other';
      shots?: components['schemas']['ShotBody'][];
      storeId: string;
      worn?: boolean;
    };
    OpenPriceView: {
      actions: components['schemas']['BoardActionView'][];
      decidedByName: string | null;
      decision: string | null;
      /** Format: date-time */
      effectiveAt: string;
      /** Format: date-time */
      enteredAt: string | null;
      fenPerGram: number | null;
      id: string;
      /** @enum {string} */
      metal: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925';
      setByName: string | null;
      source: string;
      /** @enum {string} */
      state: 'pending' | 'approved' | 'rejected' | 'withdrawn';
    };
    OpenRevisionView: {
      actions: components['schemas']['RevisionActionView'][];
      basedOn: number | null;
      changed: (
        | 'name'
        | 'seriesId'
        | 'kind'
        | 'metals'
        | 'plating'
        | 'stones'
        | 'crafts'
        | 'craftNote'
        | 'measures'
        | 'dimensions'
        | 'sizesHmm'
        | 'lengthsHmm'
        | 'description'
        | 'care'
        | 'pictures'
        | 'frames'
        | 'videoUrl'
        | 'priceMode'
        | 'fixedPriceFen'
        | 'labourFenPerGram'
        | 'labourFenPerPiece'
        | 'typicalGoldMg'
      )[];
      content: components['schemas']['StyleContentDto'];
      faults: components['schemas']['StyleFaultView'][];
      name: string;
      note: string | null;
      number: number;
      /** Format: date-time */
      publishAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      reviewedAt: string | null;
      reviewedByName: string | null;
      /** @enum {string} */
      state: 'draft' | 'in_review' | 'scheduled' | 'published' | 'superseded' | 'returned' | 'dropped';
      /** Format: date-time */
      submittedAt: string | null;
      submittedByName: string | null;
      /** Format: date-time */
      updatedAt: string;
      updatedByName: string | null;
      version: number;
    };
    OpenVoteBody: {
      days: number;
      wishes: number[];
    };
    OpenedVoteView: {
      id: string;
      token: string;
    };
    OtherAnswerView: {
      /** @enum {string} */
      fact:
        | 'kind'
        | 'gem'
        | 'build'
        | 'channel'
        | 'defect'
        | 'cause'
        | 'weighed'
        | 'customMade'
        | 'customConfirmed'
        | 'worn'
        | 'complete'
        | 'days'
        | 'stoneMct'
        | 'usedInYear'
        | 'usedEver';
      /** @enum {string} */
      outcome: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      value: string;
    };
    OutcomeChangeView: {
      /** @enum {string} */
      after: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      /** @enum {string} */
      before: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      cases: number;
    };
    OutletPageView: {
      items: components['schemas']['OutletView'][];
      nearer: components['schemas']['NearerOutletView'] | null;
      page: number;
      total: number;
      works: (
        | 'cleaning'
        | 'polishing'
        | 'resizing'
        | 'plating'
        | 'engraving'
        | 'pearl_restring'
        | 'laser_weld'
        | 'stone_setting'
      )[];
    };
    OutletView: {
      address: string;
      city: string;
      days: number;
      distanceM: number | null;
      district: string;
      id: string;
      /** @enum {string} */
      kind: 'boutique' | 'outlet';
      lat: number;
      lng: number;
      name: string;
      openNow: boolean;
      phone: string;
      /** Format: date */
      readyOn: string | null;
      services: (
        | 'try_on'
        | 'cleaning'
        | 'resizing'
        | 'polishing'
        | 'plating'
        | 'engraving'
        | 'pearl_restring'
        | 'laser_weld'
        | 'stone_setting'
        | 'claim_drop_off'
        | 'collection'
      )[];
      today: components['schemas']['PeriodView'][];
    };
    OwnCustodyPolicyView: {
      consultantsPack: boolean | null;
      consultantsReceive: boolean | null;
      toleranceMg: number | null;
    };
    OwnOutlookView: {
      customerName: string;
      differenceMg: number;
      estimate: components['schemas']['TradeInView'];
      goldMg: number;
      grossMg: number;
      mustExplain: boolean;
      name: string;
      paidFen: number;
      picture: string;
      pieceId: string;
      /** @enum {string} */
      pieceState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
      recordedGoldMg: number;
      recordedGrossMg: number;
      saleId: string;
      serial: string;
    };
    OwnPolicyBody: {
      /** @enum {string|null} */
      consequence: 'none' | 'confirm' | 'pause' | null;
      numbers: components['schemas']['OwnPolicyNumberBody'][];
    };
    OwnPolicyNumberBody: {
      /** @enum {string} */
      field:
        | 'freeUntilMinutes'
        | 'holdLeadMinutes'
        | 'holdGraceMinutes'
        | 'lateGraceMinutes'
        | 'noShowLimit'
        | 'noShowWindowDays'
        | 'pauseDays'
        | 'offerMinutes';
      value: number | null;
    };
    OwnPurposeBody: {
      active: boolean | null;
      numbers: components['schemas']['OwnPurposeNumberBody'][];
      /** @enum {string|null} */
      roomKind: 'counter' | 'salon' | 'vip' | 'workbench' | '' | null;
      seen: string[];
    };
    OwnPurposeNumberBody: {
      /** @enum {string} */
      field:
        | 'durationMinutes'
        | 'prepareMinutes'
        | 'clearMinutes'
        | 'soonestMinutes'
        | 'farthestDays'
        | 'openPerCustomer';
      value: number | null;
    };
    OwnScanView: {
      mine: boolean;
      rungs: components['schemas']['RungView'][];
    };
    OwnTradeInBody: {
      differenceReason?: string;
      grossMg: number;
      photoIds?: string[];
      serial: string;
    };
    OwnershipTermsActionBody: {
      /** @enum {string} */
      action: 'approve' | 'discard';
    };
    OwnershipTermsActionView: {
      /** @enum {string} */
      action: 'approve' | 'discard';
      refusals: ('own_draft' | 'day_past' | 'begun')[];
    };
    OwnershipTermsBody: {
      /** Format: date */
      effectiveOn: string;
      reason: string;
      terms: components['schemas']['OwnershipTermsFieldsView'];
    };
    OwnershipTermsFieldsView: {
      cooling: number;
      objection: number;
      offer: number;
    };
    OwnershipTermsVersionView: {
      actions: components['schemas']['OwnershipTermsActionView'][];
      /** Format: date-time */
      decidedAt: string | null;
      decidedByName: string | null;
      /** Format: date */
      effectiveOn: string;
      id: string;
      reason: string;
      /** @enum {string} */
      state: 'draft' | 'approved' | 'discarded';
      terms: components['schemas']['OwnershipTermsFieldsView'];
      version: number;
      /** Format: date-time */
      writtenAt: string;
      writtenByName: string | null;
    };
    OwnershipTermsView: {
      inForce: components['schemas']['OwnershipTermsFieldsView'];
      versions: components['schemas']['OwnershipTermsVersionView'][];
    };
    OwnershipView: {
      name: string;
      passingId: string | null;
      picture: string;
      /** @enum {string|null} */
      reported: 'lost' | 'stolen' | null;
      /** Format: date-time */
      reportedAt: string | null;
      serial: string;
    };
    PaidForView: {
      paidFen: number;
      /** @enum {string} */
      part: 'metal' | 'labour' | 'stones' | 'fixed' | 'extra';
    };
    PaperLineView: {
      action: string;
      actorName: string | null;
      actorRole: string;
      /** Format: date-time */
      at: string;
      details: {
        [key: string]: unknown;
      } | null;
      note: string | null;
      toState: string;
    };
    ParcelBody: {
      address: string;
      carrier: string;
      number: string;
    };
    ParcelView: {
      address: string;
      carrier: string;
      number: string;
      /** Format: date-time */
      sentAt: string;
      /** @enum {string} */
      way: 'in' | 'back';
    };
    PartChangeBody: {
      /** @enum {string} */
      move: 'added' | 'removed';
      place?: string;
      text: string;
      weightMg: number | null;
    };
    PartChangeView: {
      /** @enum {string} */
      move: 'added' | 'removed';
      place: string | null;
      text: string;
      weightMg: number | null;
    };
    PassingActionBody: {
      /** @enum {string} */
      action: 'accept' | 'decline' | 'withdraw';
      code?: string;
    };
    PassingOfferBody: {
      /** @enum {string} */
      kind: 'gift' | 'sale';
      phone?: string;
      words?: string;
    };
    PassingView: {
      actions: ('accept' | 'decline' | 'withdraw' | 'complete' | 'expire' | 'stop')[];
      code: string | null;
      /** Format: date-time */
      dueAt: string;
      id: string;
      /** @enum {string} */
      kind: 'gift' | 'sale';
      name: string;
      /** Format: date-time */
      offeredAt: string;
      other: string | null;
      picture: string;
      pieceId: string;
      serial: string;
      /** @enum {string} */
      side: 'giver' | 'taker';
      /** @enum {string} */
      state: 'offered' | 'cooling' | 'completed' | 'withdrawn' | 'declined' | 'expired' | 'stopped';
      words: string | null;
    };
    PassingsView: {
      items: components['schemas']['PassingView'][];
    };
    PassportCheckView: {
      /** Format: date-time */
      askedAt: string;
      askedByName: string | null;
      broken: components['schemas']['BrokenLinkView'] | null;
      /** Format: date */
      brokenDay: string | null;
      checkpointsDone: number;
      /** Format: date-time */
      finishedAt: string | null;
      id: string;
      linesDone: number;
      pieces: number;
      piecesDone: number;
    };
    PassportCheckpointView: {
      keyId: string;
      publicKey: string;
      signature: string;
      statement: components['schemas']['PassportStatementView'];
    };
    PassportCheckpointsView: {
      checkpoints: components['schemas']['PassportCheckpointView'][];
      keys: components['schemas']['PassportKeyView'][];
    };
    PassportKeyView: {
      current: boolean;
      keyId: string;
      publicKey: string;
    };
    PassportProofView: {
      checkpoint: components['schemas']['PassportCheckpointView'] | null;
      format: number;
      inclusion: components['schemas']['InclusionView'] | null;
      lines: components['schemas']['ProofLineView'][];
      pieceId: string;
    };
    PassportStatementView: {
      format: number;
      /** Format: date */
      onDay: string;
      pieces: number;
      previous: string | null;
      root: string;
      /** Format: date-time */
      throughAt: string;
    };
    PassportsView: {
      checks: components['schemas']['PassportCheckView'][];
      lines: number;
      longest: number;
      pieces: number;
      seals: components['schemas']['SealView'][];
    };
    PauseClaimBody: {
      note?: string;
      /** @enum {string} */
      reason: 'waiting_photo' | 'waiting_answer' | 'waiting_approval' | 'waiting_parts' | 'owner_wish';
    };
    PayBody: {
      /** @enum {string} */
      means: 'cash' | 'card' | 'wechat' | 'alipay' | 'transfer';
      reference: string;
    };
    PayoutActionView: {
      /** @enum {string} */
      action: 'pay' | 'recall' | 'drop';
      refusals: 'second_person_needed'[];
    };
    PayoutPageView: {
      due: components['schemas']['PayoutsDueView'];
      items: components['schemas']['PayoutView'][];
      page: number;
      total: number;
    };
    PayoutView: {
      actions: components['schemas']['PayoutActionView'][];
      amountFen: number;
      customerId: string;
      customerName: string;
      /** Format: date */
      dueOn: string;
      id: string;
      /** @enum {string|null} */
      means: 'cash' | 'card' | 'wechat' | 'alipay' | 'transfer' | null;
      number: string;
      /** @enum {string} */
      origin: 'return' | 'cancel';
      /** Format: date-time */
      paidAt: string | null;
      paidByName: string | null;
      picture: string;
      pieceName: string;
      /** Format: date-time */
      preparedAt: string;
      preparedByName: string;
      reason: string | null;
      reference: string | null;
      saleId: string;
      /** @enum {string} */
      saleMeans: 'cash' | 'card' | 'wechat' | 'alipay' | 'transfer';
      saleNumber: string;
      /** @enum {string} */
      state: 'owed' | 'paid' | 'dropped';
      storeName: string;
      /** @enum {string} */
      urgency: 'late' | 'soon' | 'open';
    };
    PayoutsDueView: {
      lateCount: number;
      lateFen: number;
      owedCount: number;
      owedFen: number;
      soonCount: number;
    };
    PeriodBody: {
      closesAt: string;
      opensAt: string;
    };
    PeriodView: {
      closesAt: string;
      opensAt: string;
    };
    PhoneAndCode: {
      code: string;
      phone: string;
    };
    PhoneCodeRequest: {
      phone: string;
    };
    PhoneCodeSent: {
      /** Format: date-time */
      expiresAt: string;
      /**
       * Format: date-time
       * @description From when another code may be asked for
       */
      resendAt: string;
    };
    PhotoView: {
      byStaff: boolean;
      id: string;
      previewUrl: string;
      /** @enum {string|null} */
      shot:
        | 'top'
        | 'whole'
        | 'side'
        | 'side_left'
        | 'side_right'
        | 'back'
        | 'edge'
        | 'inner'
        | 'hallmark'
        | 'prongs'
        | 'bail'
        | 'post'
        | 'pin'
        | 'links'
        | 'clasp_closed'
        | 'clasp_open'
        | 'against_light'
        | 'surface'
        | 'packing'
        | 'on_hand'
        | 'on_wrist'
        | 'on_neck'
        | 'on_ear'
        | null;
      url: string;
    };
    PieceActionView: {
      /** @enum {string} */
      action:
        | 'ship'
        | 'receive'
        | 'hold'
        | 'release'
        | 'sell'
        | 'cancelSale'
        | 'handOver'
        | 'reverseHandOver'
        | 'takeIn'
        | 'handBack'
        | 'giveBack'
        | 'takeReturn'
        | 'undoReturn'
        | 'tradeIn'
        | 'undoTradeIn'
        | 'restock'
        | 'toWorkshop'
        | 'reportLost'
        | 'reportStolen'
        | 'recover'
        | 'recoverToService'
        | 'recoverToOwner'
        | 'melt'
        | 'retire'
        | 'reinstate';
      refusals: ('held_for_another' | 'tag_void' | 'owned' | 'owner_missing' | 'two_decide')[];
    };
    PieceHoldView: {
      canHold: boolean;
      canQueue: boolean;
      mine: components['schemas']['HoldView'] | null;
      waiting: number;
    };
    PieceLineView: {
      /** Format: date-time */
      at: string;
      storeName: string;
      what: string;
    };
    PieceScansView: {
      alarms: components['schemas']['AlarmBriefView'][];
      days: number;
      /** Format: date-time */
      lastAt: string | null;
      others: number;
      own: number;
      people: number;
    };
    PieceTagsView: {
      items: components['schemas']['TagVersionView'][];
    };
    PiecesMovedView: {
      afterFen: number;
      beforeFen: number;
      count: number;
    };
    PlaceCountView: {
      place: string;
      stones: number;
    };
    PlaceView: {
      id: string;
      stretches: components['schemas']['StretchView'][];
    };
    PlacesView: {
      advisors: components['schemas']['PlaceView'][];
      rooms: components['schemas']['PlaceView'][];
    };
    PoliciesView: {
      items: components['schemas']['PolicyRowView'][];
    };
    PolicyActionBody: {
      /** @enum {string} */
      action: 'submit' | 'takeBack' | 'sendBack' | 'publish' | 'withdraw' | 'drop';
      edition: number;
      reason?: string;
    };
    PolicyActionView: {
      /** @enum {string} */
      action: 'change' | 'submit' | 'takeBack' | 'sendBack' | 'publish' | 'withdraw' | 'drop';
      refusals: ('faulty' | 'own_version' | 'not_simulated' | 'past_day' | 'in_force')[];
    };
    PolicyAmountView: {
      value: number;
      /** @enum {string} */
      way: 'none' | 'fixed' | 'per_gram' | 'percent' | 'by_quote';
    };
    PolicyAnswerView: {
      amount: components['schemas']['PolicyAmountView'];
      byStatute: boolean;
      clause: string;
      decidedBy: string[];
      factsUsed: components['schemas']['FactView'][];
      others: components['schemas']['OtherAnswerView'][];
      /** @enum {string} */
      outcome: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      possible: components['schemas']['PossibleAnswerView'][];
    };
    PolicyClauseView: {
      /** @enum {string} */
      case: 'repair' | 'return' | 'exchange' | 'cleaning' | 'resizing' | 'replating' | 'stone_setting';
      /** @enum {string} */
      outcome: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      text: string;
    };
    PolicyConditionView: {
      among?: string[];
      /** @enum {string} */
      fact:
        | 'kind'
        | 'gem'
        | 'build'
        | 'channel'
        | 'defect'
        | 'cause'
        | 'weighed'
        | 'customMade'
        | 'customConfirmed'
        | 'worn'
        | 'complete'
        | 'days'
        | 'stoneMct'
        | 'usedInYear'
        | 'usedEver';
      from?: number | null;
      is?: boolean;
      to?: number | null;
    };
    PolicyDraftBody: {
      edition: number;
      /** Format: date */
      effectiveOn: string;
      months: number;
      name: string;
      rules: components['schemas']['PolicyRuleView'][];
    };
    PolicyFaultView: {
      /** @enum {string|null} */
      case: 'repair' | 'return' | 'exchange' | 'cleaning' | 'resizing' | 'replating' | 'stone_setting' | null;
      code: string | null;
      /** @enum {string} */
      fault: 'gap' | 'contradiction' | 'impossible' | 'shadowed' | 'code_twice';
      other: string | null;
    };
    PolicyNumberView: {
      /** @enum {string} */
      field:
        | 'freeUntilMinutes'
        | 'holdLeadMinutes'
        | 'holdGraceMinutes'
        | 'lateGraceMinutes'
        | 'noShowLimit'
        | 'noShowWindowDays'
        | 'pauseDays'
        | 'offerMinutes';
      house: number;
      max: number | null;
      min: number | null;
      own: number | null;
      value: number;
    };
    PolicyRowView: {
      approverName: string | null;
      authorName: string | null;
      code: string;
      /** Format: date-time */
      decidedAt: string | null;
      /** Format: date */
      effectiveOn: string;
      gems: (
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic'
      )[];
      id: string;
      months: number;
      name: string;
      ruleCount: number;
      /** @enum {string} */
      state: 'draft' | 'in_review' | 'published' | 'withdrawn' | 'dropped';
      version: number;
      warranties: number;
    };
    PolicyRuleView: {
      amount: components['schemas']['PolicyAmountView'];
      /** @enum {string} */
      case: 'repair' | 'return' | 'exchange' | 'cleaning' | 'resizing' | 'replating' | 'stone_setting';
      clause: string;
      code: string;
      /** @enum {string} */
      outcome: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
      rank: number;
      when: components['schemas']['PolicyConditionView'][];
    };
    PolicySettingsView: {
      /** @enum {string} */
      consequence: 'none' | 'confirm' | 'pause';
      consequenceFree: boolean;
      /** @enum {string} */
      houseConsequence: 'none' | 'confirm' | 'pause';
      numbers: components['schemas']['PolicyNumberView'][];
      /** @enum {string|null} */
      ownConsequence: 'none' | 'confirm' | 'pause' | null;
    };
    PolicyView: {
      actions: components['schemas']['PolicyActionView'][];
      approverName: string | null;
      authorName: string | null;
      beforeVersion: number | null;
      changes: components['schemas']['RuleChangeView'][];
      code: string;
      /** Format: date-time */
      decidedAt: string | null;
      edition: number;
      /** Format: date */
      effectiveOn: string;
      faults: components['schemas']['PolicyFaultView'][];
      gems: (
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic'
      )[];
      id: string;
      months: number;
      name: string;
      note: string | null;
      ruleCount: number;
      rules: components['schemas']['PolicyRuleView'][];
      simulation: components['schemas']['SimulationView'] | null;
      /** @enum {string} */
      state: 'draft' | 'in_review' | 'published' | 'withdrawn' | 'dropped';
      version: number;
      warranties: number;
    };
    PossibleAnswerView: {
      amount: components['schemas']['PolicyAmountView'];
      because: components['schemas']['FactValuesView'][];
      clause: string;
      /** @enum {string} */
      outcome: 'free' | 'part_paid' | 'paid' | 'needs_inspection' | 'refused';
    };
    PreparationActionBody: {
      /** @enum {string} */
      action: 'lay' | 'putBack' | 'chase' | 'propose' | 'ready' | 'undoReady';
      pieceId?: string;
      wishId?: string;
    };
    PreparationLineView: {
      /** Format: date-time */
      at: string | null;
      /** Format: date-time */
      chasedAt: string | null;
      /** @enum {string|null} */
      container: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier' | null;
      containerLabel: string | null;
      fromStoreName: string | null;
      id: string;
      insteadOf: string | null;
      /** Format: date-time */
      keptUntil: string | null;
      name: string;
      picture: string;
      pieceId: string | null;
      priceFen: number;
      serial: string | null;
      sizeHmm: number | null;
      /** @enum {string} */
      state: 'laid' | 'here' | 'coming' | 'late' | 'missing' | 'declined';
      styleId: string;
      transferId: string | null;
      /** @enum {string|null} */
      transferState:
        | 'requested'
        | 'approved'
        | 'packed'
        | 'shipped'
        | 'arrived'
        | 'received'
        | 'rejected'
        | 'cancelled'
        | 'lost'
        | 'returning'
        | 'returned'
        | null;
      trayPieceId: string | null;
      /** @enum {string} */
      wish: 'wished' | 'proposed' | 'declined';
      wishedSizeHmm: number | null;
    };
    PreparationView: {
      strays: components['schemas']['StrayParcelView'][];
      visits: components['schemas']['PreparedVisitView'][];
    };
    PreparedVisitView: {
      advisorName: string;
      code: string;
      contactName: string;
      /** Format: date-time */
      endsAt: string;
      id: string;
      lines: components['schemas']['PreparationLineView'][];
      ready: ('not_laid' | 'visit_over' | 'already_ready' | 'not_ready')[];
      /** Format: date-time */
      readyAt: string | null;
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      state:
        'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed';
      undoReady: ('not_laid' | 'visit_over' | 'already_ready' | 'not_ready')[];
    };
    PriceActionBody: {
      /** @enum {string} */
      action: 'approve' | 'reject' | 'withdraw';
      reason?: string;
    };
    PriceBandsView: {
      fixed: number;
      labour: number;
      metal: number;
      stones: number;
    };
    PriceChangeView: {
      decidedByName: string | null;
      decision: string | null;
      /** Format: date-time */
      effectiveAt: string;
      /** Format: date-time */
      enteredAt: string | null;
      fenPerGram: number | null;
      id: string;
      /** @enum {string} */
      metal: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925';
      setByName: string | null;
      source: string;
      /** @enum {string} */
      state: 'pending' | 'approved' | 'rejected' | 'withdrawn';
    };
    PriceFacetView: {
      belowFen: number | null;
      count: number;
      fromFen: number;
    };
    PriceOutlookBody: {
      /** Format: date-time */
      effectiveAt?: string;
      fenPerGram: number | null;
      /** @enum {string} */
      metal: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925';
      page?: number;
      source: string;
    };
    PriceOutlookView: {
      closeFen: number | null;
      /** Format: date */
      closeOn: string | null;
      dayBeforeFen: number | null;
      effects: components['schemas']['EffectsView'];
      needsSecond: boolean;
      newFen: number | null;
      nowFen: number | null;
      premiumNowPermille: number | null;
      premiumPermille: number | null;
      stepPermille: number;
      warnings: ('large_step' | 'below_exchange' | 'premium_moved' | 'exchange_old')[];
    };
    PricePolicyView: {
      bands: components['schemas']['PriceBandsView'];
      floorPermille: number;
      premiumGapPermille: number;
      stepPermille: number;
    };
    PriceView: {
      board: components['schemas']['BoardPriceView'] | null;
      byWeight: components['schemas']['ByWeightView'] | null;
      effectiveFenPerGram: number | null;
      lines: components['schemas']['BillLineView'][];
      /** @enum {string} */
      mode: 'weighed' | 'fixed';
      movesFen: number | null;
      totalFen: number;
      tradeIn: components['schemas']['TradeInView'] | null;
      typical: boolean;
    };
    PricesView: {
      board: components['schemas']['BoardClassView'][];
      changes: components['schemas']['PriceChangeView'][];
      course: components['schemas']['CoursePointView'][];
      goldCloses: components['schemas']['CloseView'][];
      limit: number;
      open: components['schemas']['OpenPriceView'][];
      page: number;
      policy: components['schemas']['PricePolicyView'];
      total: number;
    };
    PromiseBody: {
      reason: string;
      seen: number;
      terms: components['schemas']['PromiseTermsView'];
    };
    PromiseInForceView: {
      /** @enum {string} */
      promise: 'first_answer' | 'settlement' | 'repair' | 'return_cycle' | 'complaint';
      terms: components['schemas']['PromiseTermsView'];
      version: number;
    };
    PromiseTermsView: {
      advisorPermille: number;
      /** @enum {string} */
      calendar: 'store' | 'always';
      managerPermille: number;
      minutes: number;
      untakenMinutes: number;
    };
    PromiseVersionView: {
      /** @enum {string} */
      promise: 'first_answer' | 'settlement' | 'repair' | 'return_cycle' | 'complaint';
      reason: string;
      terms: components['schemas']['PromiseTermsView'];
      version: number;
      /** Format: date-time */
      writtenAt: string;
      writtenByName: string;
    };
    PromisesView: {
      inForce: components['schemas']['PromiseInForceView'][];
      versions: components['schemas']['PromiseVersionView'][];
    };
    PromotionTermsView: {
      /** @enum {string} */
      component: 'metal' | 'labour' | 'stones' | 'fixed';
      exclusive: boolean;
      floorPermille: number | null;
      value: number;
      /** @enum {string} */
      way: 'per_gram' | 'percent' | 'amount';
    };
    ProofLineView: {
      /** @enum {string} */
      action:
        | 'enrol'
        | 'ship'
        | 'receive'
        | 'hold'
        | 'release'
        | 'sell'
        | 'cancelSale'
        | 'handOver'
        | 'reverseHandOver'
        | 'takeIn'
        | 'handBack'
        | 'giveBack'
        | 'takeReturn'
        | 'undoReturn'
        | 'tradeIn'
        | 'undoTradeIn'
        | 'restock'
        | 'toWorkshop'
        | 'reportLost'
        | 'reportStolen'
        | 'recover'
        | 'recoverToService'
        | 'recoverToOwner'
        | 'melt'
        | 'retire'
        | 'reinstate'
        | 'weigh'
        | 'resize'
        | 'relocate'
        | 'certify'
        | 'uncertify'
        | 'retag'
        | 'voidTag'
        | 'flagTag'
        | 'count'
        | 'settle'
        | 'pack'
        | 'recondition'
        | 'consign'
        | 'reprice'
        | 'recost'
        | 'prolong'
        | 'changeOwner'
        | 'inspect'
        | 'adjust'
        | 'alter';
      /** Format: date-time */
      at: string;
      closed: string;
      format: number;
      /** @enum {string|null} */
      fromState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired'
        | null;
      hash: string;
      pieceId: string;
      prevHash: string;
      seq: number;
      /** @enum {string} */
      toState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
    };
    ProofPairView: {
      collection: components['schemas']['ProofView'] | null;
      differences: ('weight' | 'stones' | 'inscription')[];
      intake: components['schemas']['ProofView'] | null;
      settlement: components['schemas']['ProofSettlementView'] | null;
      /** @enum {string} */
      standing: 'none' | 'open' | 'same' | 'differs' | 'settled';
      toleranceMg: number | null;
    };
    ProofPictureView: {
      previewUrl: string;
      url: string;
    };
    ProofSettlementView: {
      /** Format: date-time */
      at: string;
      byName: string;
      ownerSignature: components['schemas']['ProofPictureView'];
      reason: string;
    };
    ProofStepView: {
      hash: string;
      /** @enum {string} */
      side: 'left' | 'right';
    };
    ProofView: {
      /** Format: date-time */
      at: string;
      counts: components['schemas']['PlaceCountView'][] | null;
      id: string;
      inscription: string | null;
      ownerSignature: components['schemas']['ProofPictureView'] | null;
      photos: components['schemas']['ProofPictureView'][];
      staffName: string;
      staffSignature: components['schemas']['ProofPictureView'];
      stones: number;
      weightMg: number;
    };
    ProposalView: {
      /** Format: date-time */
      startsAt: string;
      storeId: string;
    };
    ProposeBody: {
      photoIds?: string[];
      reason: string;
      /** @enum {string} */
      resolution: 'found' | 'lost' | 'relocate' | 'take_in' | 'explained';
    };
    ProposeLineBody: {
      photoIds?: string[];
      reason: string;
      /** @enum {string} */
      resolution: 'accept' | 'not_sent' | 'lost' | 'send_back';
    };
    PublicPassportLineView: {
      certificate: string | null;
      city: string | null;
      count: number | null;
      /** @enum {string|null} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic'
        | null;
      month: string;
      /** @enum {string} */
      what: 'made' | 'certified' | 'arrived' | 'tried_on' | 'sold' | 'serviced' | 'returned' | 'renewed';
    };
    PurposeNumberView: {
      /** @enum {string} */
      field:
        | 'durationMinutes'
        | 'prepareMinutes'
        | 'clearMinutes'
        | 'soonestMinutes'
        | 'farthestDays'
        | 'openPerCustomer';
      house: number;
      max: number | null;
      min: number | null;
      own: number | null;
      value: number;
    };
    PurposeSettingView: {
      active: boolean;
      activeFree: boolean;
      houseActive: boolean;
      /** @enum {string} */
      houseRoomKind: 'counter' | 'salon' | 'vip' | 'workbench' | '';
      numbers: components['schemas']['PurposeNumberView'][];
      ownActive: boolean | null;
      /** @enum {string|null} */
      ownRoomKind: 'counter' | 'salon' | 'vip' | 'workbench' | '' | null;
      /** @enum {string} */
      purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      /** @enum {string} */
      roomKind: 'counter' | 'salon' | 'vip' | 'workbench' | '';
      roomKindFree: boolean;
      roomThere: boolean;
      served: boolean;
      /** @enum {string|null} */
      skill: 'bridal' | 'jade' | 'custom' | 'pearl' | 'watch' | 'english' | null;
      skillThere: boolean;
      tray: boolean;
    };
    PurposeSettingsView: {
      items: components['schemas']['PurposeSettingView'][];
    };
    PutPieceBody: {
      serial: string;
    };
    QualityCheckBody: {
      items: components['schemas']['CheckedItemView'][];
      note?: string;
      photoIds: string[];
      weightMg: number;
    };
    QualityCheckView: {
      /** Format: date-time */
      at: string;
      id: string;
      items: components['schemas']['CheckedItemView'][];
      note: string | null;
      passed: boolean;
      photos: components['schemas']['ProofPictureView'][];
      staffName: string;
      stands: boolean;
      weightMg: number;
    };
    QualityFiguresView: {
      answered: number;
      answeredInTime: number;
      cases: number;
      decided: number;
      decidedInTime: number;
      firstAnswerMinutes: number | null;
      handledHours: number | null;
      handlingDays: number | null;
      logisticsDays: number | null;
      rated: number;
      reopened: number;
      returned: number;
      reworked: number;
      satisfied: number;
    };
    QualityLineView: {
      answered: number;
      answeredInTime: number;
      cases: number;
      decided: number;
      decidedInTime: number;
      firstAnswerMinutes: number | null;
      handledHours: number | null;
      handlingDays: number | null;
      key: string;
      logisticsDays: number | null;
      name: string;
      rated: number;
      reopened: number;
      returned: number;
      reworked: number;
      satisfied: number;
    };
    QualityReasonView: {
      count: number;
      /** @enum {string} */
      of: 'problem' | 'reject' | 'rating';
      /** @enum {string} */
      reason:
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other'
        | 'warranty_expired'
        | 'misuse'
        | 'third_party_repair'
        | 'not_our_piece'
        | 'no_fault_found'
        | 'slow_answer'
        | 'slow_repair'
        | 'poor_work'
        | 'price_unclear'
        | 'unfriendly'
        | 'not_solved';
    };
    QualityView: {
      lines: components['schemas']['QualityLineView'][];
      reasons: components['schemas']['QualityReasonView'][];
      total: components['schemas']['QualityFiguresView'];
    };
    QueueLineView: {
      /** Format: date-time */
      createdAt: string;
      id: string;
      /** @enum {string} */
      kind: 'appointment' | 'cart' | 'staff';
      reason: string | null;
      /** @enum {string} */
      state: 'waiting' | 'offered' | 'held' | 'sold' | 'released' | 'expired' | 'withdrawn' | 'gone';
      /** Format: date-time */
      until: string | null;
    };
    QueueView: {
      items: components['schemas']['QueueLineView'][];
    };
    QuoteBody: {
      pieceId: string;
    };
    QuoteMinutesBody: {
      minutes: number;
      storeId: string;
    };
    QuoteMinutesView: {
      minutes: number;
    };
    QuotePageView: {
      items: components['schemas']['QuoteRowView'][];
      limit: number;
      minutes: number | null;
      page: number;
      total: number;
    };
    QuoteRowView: {
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      issuedAt: string;
      issuedByName: string | null;
      number: string;
      pieceName: string | null;
      /** @enum {string|null} */
      refusal: 'unknown' | 'altered' | 'other_piece' | 'expired' | 'not_yet' | 'used' | 'other_store' | null;
      serial: string | null;
      storeName: string;
      totalFen: number;
    };
    QuoteView: {
      /** Format: date-time */
      expiresAt: string;
      goldMg: number | null;
      /** Format: date-time */
      issuedAt: string;
      number: string;
      pieceId: string;
      pieceName: string | null;
      price: components['schemas']['PriceView'] | null;
      /** Format: date-time */
      readAt: string;
      /** @enum {string|null} */
      refusal: 'unknown' | 'altered' | 'other_piece' | 'expired' | 'not_yet' | 'used' | 'other_store' | null;
      seal: string;
      serial: string | null;
      sizeHmm: number | null;
      storeName: string;
      totalFen: number;
      verified: boolean;
    };
    RateClaimBody: {
      comment?: string;
      rating: number;
      reasons?: (
        'slow_answer' | 'slow_repair' | 'poor_work' | 'price_unclear' | 'unfriendly' | 'not_solved' | 'other'
      )[];
    };
    ReadMessagesBody: {
      ids?: string[];
    };
    ReadTagView: {
      gtin: string;
      serial: string;
      /** @enum {string} */
      state: 'active' | 'superseded' | 'void' | 'lost' | 'tampered';
      version: number;
    };
    RebookAppointmentBody: {
      /** Format: date-time */
      startsAt: string;
      storeId?: string;
    };
    RecallPayoutBody: {
      reason: string;
    };
    RecapView: {
      advisorName: string;
      appointmentId: string;
      items: components['schemas']['TriedPieceView'][];
      /** Format: date-time */
      startsAt: string;
      storeId: string;
      storeName: string;
      surprise: boolean;
    };
    ReceivingScanBody: {
      certificate?: string;
      explanation?: string;
      photoIds?: string[];
      serial: string;
      weighedMg?: number;
    };
    ReceivingScanView: {
      delivery: components['schemas']['DeliveryView'];
      differenceMg: number | null;
      pieceId: string | null;
      tagMg: number | null;
      toleranceMg: number;
      /** @enum {string} */
      verdict:
        | 'received'
        | 'already_received'
        | 'weight_off'
        | 'weight_needed'
        | 'certificate_off'
        | 'tag_void'
        | 'unexpected'
        | 'not_movable'
        | 'unknown';
    };
    RecordHoursBody: {
      courseId: string;
      minutes: number;
      /** Format: date */
      onDay: string;
      staffIds: string[];
    };
    RefundLineView: {
      deductFen: number;
      paidFen: number;
      /** @enum {string} */
      part: 'metal' | 'labour' | 'stones' | 'fixed' | 'extra';
    };
    RefundPartView: {
      paidFen: number;
      /** @enum {string} */
      part: 'metal' | 'labour' | 'stones' | 'fixed' | 'extra';
    };
    RefuseDispositionBody: {
      note: string;
    };
    ReleaseMessageBody: {
      messageId: string;
    };
    ReminderView: {
      remaining: number;
      /** @enum {string} */
      template:
        | 'appointment_booked'
        | 'appointment_reminder'
        | 'appointment_changed'
        | 'appointment_ready'
        | 'appointment_offer'
        | 'appointment_recap'
        | 'claim_progress'
        | 'claim_ready';
      templateId: string;
    };
    RemindersView: {
      /** Format: date-time */
      calendarSince: string | null;
      items: components['schemas']['ReminderView'][];
    };
    RenameAccount: {
      nickname: string;
    };
    RenameContainerBody: {
      code: string;
      name: string;
    };
    RestoreBody: {
      number: number;
    };
    ReturnBody: {
      /** @enum {string} */
      condition: 'new' | 'display' | 'pre_owned' | 'damaged' | 'flawed';
      deductions: components['schemas']['DeductionBody'][];
      /** @enum {string} */
      ground: 'no_reason' | 'quality' | 'agreed';
      photoIds?: string[];
      reason: string;
      serial: string;
    };
    ReturnOutlookView: {
      agreedInCase: boolean;
      daysSinceHandOver: number;
      parts: components['schemas']['RefundPartView'][];
    };
    ReturnView: {
      /** @enum {string} */
      condition: 'new' | 'display' | 'pre_owned' | 'damaged' | 'flawed';
      /** @enum {string} */
      ground: 'no_reason' | 'quality' | 'agreed';
      lines: components['schemas']['RefundLineView'][];
      number: string;
      reason: string;
      /** Format: date */
      refundDueOn: string;
      refundFen: number;
      staffName: string;
      /** Format: date-time */
      takenAt: string;
    };
    ReverseHoursBody: {
      reason: string;
      revokes: string[];
    };
    ReverseSaleBody: {
      reason: string;
    };
    RevisionActionView: {
      /** @enum {string} */
      action: 'submit' | 'takeBack' | 'sendBack' | 'approve' | 'schedule' | 'hold' | 'discard';
      refusals: ('own_work' | 'incomplete' | 'not_own' | 'in_the_past')[];
    };
    RevisionLineView: {
      basedOn: number | null;
      name: string;
      note: string | null;
      number: number;
      /** Format: date-time */
      publishAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      reviewedAt: string | null;
      reviewedByName: string | null;
      /** @enum {string} */
      state: 'draft' | 'in_review' | 'scheduled' | 'published' | 'superseded' | 'returned' | 'dropped';
      /** Format: date-time */
      submittedAt: string | null;
      submittedByName: string | null;
      /** Format: date-time */
      updatedAt: string;
      updatedByName: string | null;
      version: number;
    };
    RevisionStepBody: {
      /** @enum {string} */
      action: 'submit' | 'takeBack' | 'sendBack' | 'approve' | 'schedule' | 'hold' | 'discard';
      note?: string;
      /** Format: date-time */
      publishAt?: string;
      version: number;
    };
    RevisionView: {
      basedOn: number | null;
      content: components['schemas']['StyleContentDto'];
      name: string;
      note: string | null;
      number: number;
      /** Format: date-time */
      publishAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      reviewedAt: string | null;
      reviewedByName: string | null;
      /** @enum {string} */
      state: 'draft' | 'in_review' | 'scheduled' | 'published' | 'superseded' | 'returned' | 'dropped';
      /** Format: date-time */
      submittedAt: string | null;
      submittedByName: string | null;
      /** Format: date-time */
      updatedAt: string;
      updatedByName: string | null;
      version: number;
    };
    RevokeCertificateBody: {
      reason: string;
    };
    RingSizeView: {
      /** @enum {string} */
      finger:
        | 'left_thumb'
        | 'left_index'
        | 'left_middle'
        | 'left_ring'
        | 'left_little'
        | 'right_thumb'
        | 'right_index'
        | 'right_middle'
        | 'right_ring'
        | 'right_little';
      sizeHmm: number;
    };
    RobotAnswerView: {
      taken: boolean;
      words: string;
    };
    RobotBody: {
      active: boolean;
      house: boolean;
      /** @enum {string} */
      kind: 'wecom' | 'dingtalk';
      quietFrom: string | null;
      quietTo: string | null;
      seen: number;
      storeId?: string;
      url?: string;
    };
    RobotMessageView: {
      answer: string | null;
      /** Format: date-time */
      dueAt: string;
      id: string;
      /** @enum {string} */
      state: 'waiting' | 'sent' | 'failed' | 'dropped';
      text: string;
    };
    RobotOwnerBody: {
      house: boolean;
      storeId?: string;
    };
    RobotView: {
      active: boolean;
      /** Format: date-time */
      changedAt: string;
      changedByName: string;
      host: string;
      /** @enum {string} */
      kind: 'wecom' | 'dingtalk';
      messages: components['schemas']['RobotMessageView'][];
      quietFrom: string | null;
      quietTo: string | null;
      version: number;
    };
    RobotsView: {
      house: components['schemas']['RobotView'] | null;
      store: components['schemas']['RobotView'] | null;
    };
    RoomBody: {
      active: boolean;
      capacity: number;
      /** @enum {string} */
      kind: 'counter' | 'salon' | 'vip' | 'workbench';
      name: string;
      position: number;
      seen: string[];
    };
    RoomView: {
      active: boolean;
      capacity: number;
      id: string;
      /** @enum {string} */
      kind: 'counter' | 'salon' | 'vip' | 'workbench';
      name: string;
      position: number;
    };
    RoomsView: {
      items: components['schemas']['RoomView'][];
    };
    RosterCellView: {
      elsewhere: string | null;
      /** @enum {string|null} */
      kind: 'shift' | 'swap' | 'extra' | 'leave' | 'sick' | 'training' | null;
      note: string | null;
      /** Format: date */
      onDay: string;
      spans: components['schemas']['SpanView'][];
      visits: number;
    };
    RosterCopyBody: {
      /** Format: date */
      fromOn: string;
      seen: string[];
      /** Format: date */
      toOn: string;
    };
    RosterDayBody: {
      /** @enum {string|null} */
      kind: 'shift' | 'swap' | 'extra' | 'leave' | 'sick' | 'training' | null;
      note: string | null;
      /** Format: date */
      onDay: string;
      spans: components['schemas']['SpanBody'][];
      staffId: string;
    };
    RosterDayView: {
      gaps: components['schemas']['PeriodView'][];
      holiday: string | null;
      /** Format: date */
      onDay: string;
      past: boolean;
      periods: components['schemas']['PeriodView'][];
    };
    RosterDaysBody: {
      days: components['schemas']['RosterDayBody'][];
      seen: string[];
    };
    RosterPersonView: {
      advises: boolean;
      cells: components['schemas']['RosterCellView'][];
      name: string;
      /** @enum {string} */
      role: 'consultant' | 'service' | 'manager' | 'headquarters';
      skills: ('bridal' | 'jade' | 'custom' | 'pearl' | 'watch' | 'english')[];
      staffId: string;
      week: components['schemas']['WeekSpanView'][];
    };
    RosterView: {
      days: components['schemas']['RosterDayView'][];
      /** Format: date */
      fromOn: string;
      people: components['schemas']['RosterPersonView'][];
      stranded: components['schemas']['StrandedVisitView'][];
      /** Format: date */
      today: string;
    };
    RosterWeekBody: {
      seen: string[];
      staffId: string;
      week: components['schemas']['WeekSpanBody'][];
    };
    RowChangeView: {
      after: string;
      before: string;
      header: string;
    };
    RowRefusalView: {
      cell: string;
      header: string;
      /** @enum {string} */
      reason:
        | 'required'
        | 'formula'
        | 'error_value'
        | 'too_long'
        | 'not_a_number'
        | 'too_precise'
        | 'out_of_range'
        | 'unknown_word'
        | 'unknown_key'
        | 'code_repeated'
        | 'code_malformed'
        | 'series_unknown'
        | 'file_malformed'
        | 'required'
        | 'name_not_allowed'
        | 'fineness_below_class'
        | 'metal_none'
        | 'main_missing'
        | 'made_not_natural'
        | 'treatment_missing'
        | 'treatment_without_treated'
        | 'water_only_pearl'
        | 'range_reversed'
        | 'half_a_range'
        | 'repeated'
        | 'host_not_allowed'
        | 'too_few_frames'
        | 'price_missing'
        | 'weight_missing'
        | 'weighed_without_metal'
        | 'in_review'
        | 'changed_meanwhile';
      text: string;
    };
    RuleActionBody: {
      /** @enum {string} */
      action: 'approve' | 'discard' | 'end';
      mark: string;
    };
    RuleActionView: {
      /** @enum {string} */
      action: 'change' | 'approve' | 'discard' | 'end';
      refusals: ('own_rule' | 'over_already' | 'beyond_band')[];
    };
    RuleBody: {
      channel: components['schemas']['ChannelTermsView'] | null;
      craft: components['schemas']['CraftTermsView'] | null;
      extra: components['schemas']['ExtraTermsView'] | null;
      /** Format: date-time */
      fromAt: string;
      name: string;
      promotion: components['schemas']['PromotionTermsView'] | null;
      rank: number;
      reason: string;
      scope: components['schemas']['RuleScopeView'];
      /** @enum {string} */
      sort: 'promotion' | 'channel' | 'craft' | 'extra' | 'trade_in';
      tradeIn: components['schemas']['TradeInTermsView'] | null;
      /** Format: date-time */
      untilAt: string | null;
    };
    RuleChangeBody: {
      channel: components['schemas']['ChannelTermsView'] | null;
      craft: components['schemas']['CraftTermsView'] | null;
      extra: components['schemas']['ExtraTermsView'] | null;
      /** Format: date-time */
      fromAt: string;
      mark: string;
      name: string;
      promotion: components['schemas']['PromotionTermsView'] | null;
      rank: number;
      reason: string;
      scope: components['schemas']['RuleScopeView'];
      /** @enum {string} */
      sort: 'promotion' | 'channel' | 'craft' | 'extra' | 'trade_in';
      tradeIn: components['schemas']['TradeInTermsView'] | null;
      /** Format: date-time */
      untilAt: string | null;
    };
    RuleChangeView: {
      after: components['schemas']['PolicyRuleView'] | null;
      before: components['schemas']['PolicyRuleView'] | null;
      /** @enum {string} */
      change: 'added' | 'removed' | 'changed';
      parts: ('case' | 'rank' | 'when' | 'outcome' | 'amount' | 'clause')[];
    };
    RuleCountView: {
      approved: number;
      drafts: number;
      /** @enum {string} */
      sort: 'promotion' | 'channel' | 'craft' | 'extra' | 'trade_in';
    };
    RuleOutlookBody: {
      channel: components['schemas']['ChannelTermsView'] | null;
      craft: components['schemas']['CraftTermsView'] | null;
      extra: components['schemas']['ExtraTermsView'] | null;
      /** Format: date-time */
      fromAt: string;
      name: string;
      page?: number;
      promotion: components['schemas']['PromotionTermsView'] | null;
      rank: number;
      reason: string;
      scope: components['schemas']['RuleScopeView'];
      /** @enum {string} */
      sort: 'promotion' | 'channel' | 'craft' | 'extra' | 'trade_in';
      tradeIn: components['schemas']['TradeInTermsView'] | null;
      /** Format: date-time */
      untilAt: string | null;
    };
    RuleReachBody: {
      /** @enum {string|null} */
      channel: 'online' | 'store' | 'franchise' | null;
      scope: components['schemas']['RuleScopeView'];
    };
    RuleReachView: {
      pieces: number;
      stores: number;
      styles: number;
    };
    RuleRowView: {
      actions: components['schemas']['RuleActionView'][];
      channel: components['schemas']['ChannelTermsView'] | null;
      craft: components['schemas']['CraftTermsView'] | null;
      /** Format: date-time */
      createdAt: string;
      createdByName: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      decidedByName: string | null;
      /** Format: date-time */
      endedAt: string | null;
      endedByName: string | null;
      extra: components['schemas']['ExtraTermsView'] | null;
      /** Format: date-time */
      fromAt: string;
      id: string;
      inForce: boolean;
      mark: string;
      name: string;
      promotion: components['schemas']['PromotionTermsView'] | null;
      rank: number;
      reason: string;
      scope: components['schemas']['RuleScopeView'];
      /** @enum {string} */
      sort: 'promotion' | 'channel' | 'craft' | 'extra' | 'trade_in';
      /** @enum {string} */
      state: 'draft' | 'approved' | 'ended' | 'discarded';
      tradeIn: components['schemas']['TradeInTermsView'] | null;
      /** Format: date-time */
      untilAt: string | null;
    };
    RuleScopeView: {
      channels: ('online' | 'store' | 'franchise')[];
      gems: (
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic'
      )[];
      kinds: ('ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar')[];
      metals: (
        'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none'
      )[];
      modes: ('weighed' | 'fixed')[];
      seriesIds: string[];
      storeIds: string[];
      styleIds: string[];
    };
    RuleView: {
      actions: components['schemas']['RuleActionView'][];
      channel: components['schemas']['ChannelTermsView'] | null;
      craft: components['schemas']['CraftTermsView'] | null;
      /** Format: date-time */
      createdAt: string;
      createdByName: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      decidedByName: string | null;
      /** Format: date-time */
      endedAt: string | null;
      endedByName: string | null;
      extra: components['schemas']['ExtraTermsView'] | null;
      /** Format: date-time */
      fromAt: string;
      id: string;
      inForce: boolean;
      mark: string;
      name: string;
      promotion: components['schemas']['PromotionTermsView'] | null;
      rank: number;
      reason: string;
      scope: components['schemas']['RuleScopeView'];
      series: components['schemas']['NamedView'][];
      /** @enum {string} */
      sort: 'promotion' | 'channel' | 'craft' | 'extra' | 'trade_in';
      /** @enum {string} */
      state: 'draft' | 'approved' | 'ended' | 'discarded';
      stores: components['schemas']['NamedView'][];
      styles: components['schemas']['NamedView'][];
      tradeIn: components['schemas']['TradeInTermsView'] | null;
      /** Format: date-time */
      untilAt: string | null;
    };
    RulesView: {
      counts: components['schemas']['RuleCountView'][];
      items: components['schemas']['RuleRowView'][];
    };
    RungView: {
      facts: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      outcome: 'pass' | 'warn' | 'fail' | 'unknown';
      /** @enum {string} */
      reason:
        | 'signature_valid'
        | 'registered'
        | 'current'
        | 'superseded'
        | 'void'
        | 'tag_lost'
        | 'tampered'
        | 'on_sale'
        | 'on_hold'
        | 'on_the_way'
        | 'being_paid'
        | 'sold'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'not_for_sale'
        | 'lost'
        | 'stolen'
        | 'gone'
        | 'nothing_unusual'
        | 'being_looked_at'
        | 'unusual';
      /** @enum {string} */
      rung: 'code' | 'issued' | 'version' | 'status' | 'unusual';
    };
    SaleActionView: {
      /** @enum {string} */
      action:
        | 'ship'
        | 'handOver'
        | 'unship'
        | 'cancel'
        | 'reverse'
        | 'takeReturn'
        | 'undoReturn'
        | 'tradeIn'
        | 'undoTradeIn';
      refusals: (
        | 'sold_in_store'
        | 'not_shipped'
        | 'on_its_way'
        | 'reversal_period_over'
        | 'undo_period_over'
        | 'piece_not_with_owner'
        | 'piece_not_kept'
        | 'piece_moved_on'
        | 'refund_paid'
        | 'credit_used'
      )[];
    };
    SalePageView: {
      creditFen: number;
      items: components['schemas']['SaleRowView'][];
      page: number;
      receivedFen: number;
      refundFen: number;
      total: number;
    };
    SaleParcelView: {
      carrier: string;
      number: string;
      /** Format: date-time */
      sentAt: string;
    };
    SalePayoutView: {
      amountFen: number;
      /** Format: date */
      dueOn: string;
      number: string;
      /** Format: date-time */
      paidAt: string | null;
      reference: string | null;
      /** @enum {string} */
      state: 'owed' | 'paid' | 'dropped';
    };
    SaleRowView: {
      askedFen: number;
      creditFen: number;
      customerName: string;
      id: string;
      /** @enum {string} */
      means: 'cash' | 'card' | 'wechat' | 'alipay' | 'transfer';
      number: string;
      picture: string;
      pieceId: string;
      pieceName: string;
      receivedFen: number;
      serial: string;
      /** Format: date-time */
      soldAt: string;
      staffName: string;
      /** @enum {string} */
      state: 'paid' | 'handed_over' | 'cancelled' | 'reversed' | 'returned' | 'traded_in';
      storeName: string;
    };
    SaleStepBody: {
      /** @enum {string} */
      action: 'withdraw' | 'stay' | 'republish';
      /** Format: date-time */
      at?: string;
      note?: string;
    };
    SaleTradeInView: {
      creditFen: number;
      id: string;
      number: string;
      /** Format: date-time */
      takenAt: string;
    };
    SaleView: {
      actions: components['schemas']['SaleActionView'][];
      askedFen: number;
      bill: components['schemas']['PriceView'];
      cashReportOwed: boolean;
      creditFen: number;
      credits: components['schemas']['CreditLineView'][];
      custom: components['schemas']['CustomView'] | null;
      customerId: string;
      customerName: string;
      differenceReason: string | null;
      distance: boolean;
      /** Format: date-time */
      handedOverAt: string | null;
      id: string;
      /** @enum {string} */
      means: 'cash' | 'card' | 'wechat' | 'alipay' | 'transfer';
      number: string;
      parcel: components['schemas']['SaleParcelView'] | null;
      payout: components['schemas']['SalePayoutView'] | null;
      phoneMasked: string | null;
      picture: string;
      pieceId: string;
      pieceName: string;
      quoteNumber: string | null;
      receivedFen: number;
      returned: components['schemas']['ReturnView'] | null;
      reverseReason: string | null;
      /** Format: date-time */
      reversedAt: string | null;
      serial: string;
      /** Format: date-time */
      soldAt: string;
      staffName: string;
      /** @enum {string} */
      state: 'paid' | 'handed_over' | 'cancelled' | 'reversed' | 'returned' | 'traded_in';
      storeName: string;
      tradedIn: components['schemas']['SaleTradeInView'] | null;
      /** Format: date */
      warrantyEndsOn: string | null;
    };
    SaveArticleBody: {
      content: components['schemas']['ArticleContentView'];
      edition: number;
    };
    SaveCaseViewBody: {
      filter: components['schemas']['CaseNarrowingView'];
      name: string;
    };
    SaveFitBody: {
      allergies: ('nickel' | 'silver' | 'copper' | 'palladium' | 'plating')[];
      budgetFromFen: number | null;
      budgetToFen: number | null;
      /** @enum {string} */
      consent?: 'fit-2026-01';
      necklaceMm: number | null;
      note: string | null;
      /** @enum {string|null} */
      occasion:
        | 'everyday'
        | 'engagement'
        | 'wedding'
        | 'anniversary'
        | 'birthday'
        | 'newborn'
        | 'elders'
        | 'festival'
        | null;
      rings: components['schemas']['RingSizeView'][];
      wristMm: number | null;
    };
    SavedCaseView: {
      filter: components['schemas']['CaseNarrowingView'];
      id: string;
      name: string;
    };
    SavedCaseViewsView: {
      items: components['schemas']['SavedCaseView'][];
    };
    SavedDraftView: {
      version: number;
    };
    ScanPolicyActionBody: {
      /** @enum {string} */
      action: 'approve' | 'discard';
    };
    ScanPolicyActionView: {
      /** @enum {string} */
      action: 'approve' | 'discard' | 'supersede';
      refusals: 'own_draft'[];
    };
    ScanPolicyBody: {
      reason: string;
      terms: components['schemas']['ScanPolicyTermsView'];
    };
    ScanPolicyTermsView: {
      placesKm: number;
      placesMinutes: number;
      quietHours: number;
      refusalsPerAddress: number;
      refusalsPerDevice: number;
      slowAfter: number;
      strangersDays: number;
      strangersPeople: number;
      supersededGraceHours: number;
      sweepCodes: number;
      sweepMinutes: number;
    };
    ScanPolicyVersionView: {
      actions: components['schemas']['ScanPolicyActionView'][];
      /** Format: date-time */
      decidedAt: string | null;
      decidedByName: string | null;
      id: string;
      reason: string;
      /** @enum {string} */
      state: 'draft' | 'approved' | 'superseded' | 'discarded';
      terms: components['schemas']['ScanPolicyTermsView'];
      version: number;
      /** Format: date-time */
      writtenAt: string;
      writtenByName: string | null;
    };
    ScanPolicyView: {
      inForce: components['schemas']['ScanPolicyTermsView'];
      versions: components['schemas']['ScanPolicyVersionView'][];
    };
    SealView: {
      keyId: string;
      /** Format: date-time */
      madeAt: string;
      /** Format: date */
      onDay: string;
      pieces: number;
      root: string;
    };
    SearchTrialView: {
      items: components['schemas']['StyleCardView'][];
      suggestions: components['schemas']['SuggestionView'][];
      total: number;
      understood: components['schemas']['UnderstoodView'][];
    };
    SearchWayView: {
      count: number;
      /** @enum {string} */
      way: 'kind' | 'metal' | 'metalColour' | 'gem' | 'series' | 'price' | 'inStock' | 'store' | 'words';
    };
    SeriesBody: {
      name: string;
      picture: string;
      story: string;
    };
    SeriesFacetView: {
      count: number;
      id: string;
      name: string;
    };
    SeriesOrderBody: {
      ids: string[];
    };
    SeriesView: {
      id: string;
      name: string;
      picture: string;
      story: string;
      styleCount: number;
    };
    SessionList: {
      items: components['schemas']['SessionView'][];
    };
    SessionView: {
      /** @description The device, `WeChat · iPhone`; empty when it said nothing of itself */
      client: string;
      /** Format: date-time */
      createdAt: string;
      /** @description The one this request came with */
      current: boolean;
      id: string;
      /**
       * Format: date-time
       * @description To within ten minutes
       */
      lastSeenAt: string;
    };
    SetCustodyPolicyBody: {
      consultantsPack: boolean | null;
      consultantsReceive: boolean | null;
      mark: string;
      ofStoreId: string | null;
      toleranceMg: number | null;
    };
    SetPriceBody: {
      /** Format: date-time */
      effectiveAt?: string;
      fenPerGram: number | null;
      /** @enum {string} */
      metal: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925';
      source: string;
    };
    SetTransitBody: {
      arrivesAt: string;
      closed?: boolean;
      cutOffAt: string;
      days: number;
      fromStoreId?: string;
      minutes: number;
      packMinutes: number;
      /** @enum {string} */
      reach?: 'same_city' | 'near' | 'far';
      toStoreId?: string;
      unpackMinutes: number;
      workdaysOnly: boolean;
    };
    SettleConflictBody: {
      /** @enum {string} */
      outcome: 'kept' | 'moved';
      reason: string;
    };
    SettleFollowUpBody: {
      correction: string;
      /** @enum {string} */
      rootCause: 'workmanship' | 'material' | 'communication' | 'delay' | 'policy' | 'expectation' | 'other';
    };
    SettleGapBody: {
      question: string;
    };
    SettleProofBody: {
      ownerSignatureId: string;
      reason: string;
    };
    ShiftView: {
      endsAt: string;
      startsAt: string;
      weekday: number;
    };
    ShipSaleBody: {
      carrier: string;
      number: string;
      serial: string;
    };
    ShortTrayView: {
      appointmentId: string;
      code: string;
      contactName: string;
      missing: number;
      name: string;
      /** Format: date-time */
      shortAt: string;
      storeName: string;
    };
    ShortTraysView: {
      items: components['schemas']['ShortTrayView'][];
    };
    ShotBody: {
      photoId: string;
      /** @enum {string} */
      shot:
        | 'top'
        | 'whole'
        | 'side'
        | 'side_left'
        | 'side_right'
        | 'back'
        | 'edge'
        | 'inner'
        | 'hallmark'
        | 'prongs'
        | 'bail'
        | 'post'
        | 'pin'
        | 'links'
        | 'clasp_closed'
        | 'clasp_open'
        | 'against_light'
        | 'surface'
        | 'packing'
        | 'on_hand'
        | 'on_wrist'
        | 'on_neck'
        | 'on_ear';
    };
    SimulationView: {
      cases: number;
      changed: components['schemas']['ChangedAnswerView'][];
      changes: components['schemas']['OutcomeChangeView'][];
      outdated: boolean;
      /** Format: date */
      sinceOn: string;
      /** Format: date */
      untilOn: string;
      withoutFacts: number;
    };
    SizeOfferView: {
      piecesInStock: number;
      sizeHmm: number;
    };
    SlotDayView: {
      holiday: string | null;
      /** Format: date */
      onDay: string;
      /** @enum {string|null} */
      refusal:
        | 'closed'
        | 'too_soon'
        | 'too_far'
        | 'not_offered'
        | 'paused'
        | 'own_limit'
        | 'own_overlap'
        | 'no_advisor'
        | 'no_skill'
        | 'advisor_away'
        | 'advisor_busy'
        | 'no_room'
        | 'room_taken'
        | 'room_unfit'
        | null;
      slots: components['schemas']['SlotView'][];
      /** @enum {string} */
      year: 'announced' | 'statutory' | 'unknown';
    };
    SlotDetailsView: {
      /** @enum {string} */
      purpose?: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      /** @enum {string} */
      roomKind?: 'counter' | 'salon' | 'vip' | 'workbench';
      /** @enum {string} */
      skill?: 'bridal' | 'jade' | 'custom' | 'pearl' | 'watch' | 'english';
      /** Format: date-time */
      until?: string;
    };
    SlotView: {
      details?: components['schemas']['SlotDetailsView'];
      free: number;
      /** @enum {string|null} */
      refusal:
        | 'closed'
        | 'too_soon'
        | 'too_far'
        | 'not_offered'
        | 'paused'
        | 'own_limit'
        | 'own_overlap'
        | 'no_advisor'
        | 'no_skill'
        | 'advisor_away'
        | 'advisor_busy'
        | 'no_room'
        | 'room_taken'
        | 'room_unfit'
        | null;
      /** Format: date-time */
      startsAt: string;
    };
    SlotsView: {
      days: components['schemas']['SlotDayView'][];
    };
    SoonestStoreView: {
      /** Format: date-time */
      startsAt: string;
      store: components['schemas']['StoreCardView'];
    };
    SoonestView: {
      items: components['schemas']['SoonestStoreView'][];
    };
    SpanBody: {
      endsAt: string;
      startsAt: string;
    };
    SpanView: {
      endsAt: string;
      startsAt: string;
    };
    StaffActionBody: {
      /** @enum {string} */
      action: 'unlock' | 'endSessions' | 'deactivate' | 'activate';
    };
    StaffCertificateView: {
      id: string;
      /** Format: date-time */
      issuedAt: string;
      issuedByName: string | null;
      /** @enum {string} */
      kind: 'after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding';
      minutes: number;
      neededMinutes: number;
      number: string;
      /** Format: date-time */
      revokedAt: string | null;
      revokedByName: string | null;
      revokedReason: string | null;
      /** Format: date */
      startsOn: string;
      /** Format: date */
      validUntil: string;
    };
    StaffInboxView: {
      items: components['schemas']['StaffMessageView'][];
    };
    StaffListView: {
      items: components['schemas']['StaffRowView'][];
    };
    StaffLoginRequest: {
      account: string;
      password: string;
    };
    StaffMessageView: {
      claimId: string;
      clockId: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      dueAt: string | null;
      id: string;
      /** @enum {string} */
      kind: 'clock_warned' | 'poor_score';
      number: string;
      open: boolean;
      /** @enum {string|null} */
      promise: 'first_answer' | 'settlement' | 'repair' | 'return_cycle' | 'complaint' | null;
      rating: number | null;
      /** Format: date-time */
      readAt: string | null;
      /** @enum {string|null} */
      step: 'advisor' | 'manager' | 'untaken' | 'headquarters' | null;
      storeName: string;
      takenBy: string | null;
      takenByName: string | null;
    };
    StaffRowView: {
      account: string;
      active: boolean;
      id: string;
      /** Format: date-time */
      lockedUntil: string | null;
      name: string;
      openSessions: number;
      /** @enum {string} */
      role: 'consultant' | 'service' | 'manager' | 'headquarters';
      shifts: components['schemas']['ShiftView'][];
      skills: ('bridal' | 'jade' | 'custom' | 'pearl' | 'watch' | 'english')[];
      storeName: string | null;
    };
    StaffScanView: {
      alarms: components['schemas']['AlarmBriefView'][];
      /** @enum {string} */
      container: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier';
      days: number;
      /** Format: date-time */
      heldUntil: string | null;
      others: number;
      people: number;
      pieceId: string;
      rungs: components['schemas']['RungView'][];
      serial: string;
      /** @enum {string} */
      state:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
      storeName: string;
      /** @enum {string} */
      tagState: 'active' | 'superseded' | 'void' | 'lost' | 'tampered';
      tagVersion: number;
    };
    StaffSession: {
      /** Format: date-time */
      expiresAt: string;
      staff: components['schemas']['StaffView'];
      /** @description Send it as `Authorization: Bearer …`; it is shown this once */
      token: string;
    };
    StaffSkillsBody: {
      seen: string[];
      skills: ('bridal' | 'jade' | 'custom' | 'pearl' | 'watch' | 'english')[];
    };
    StaffView: {
      /** @description Headquarters: sees every store, and `storeIds` is empty */
      allStores: boolean;
      id: string;
      name: string;
      /** @enum {string} */
      role: 'consultant' | 'service' | 'manager' | 'headquarters';
      storeIds: string[];
    };
    StandingView: {
      /** @enum {string} */
      consequence: 'none' | 'confirm' | 'pause';
      limit: number;
      missed: number;
      /** Format: date-time */
      until: string | null;
    };
    StartCountBody: {
      containerId?: string;
      note?: string;
      storeId: string;
    };
    StateCountView: {
      count: number;
      /** @enum {string} */
      state:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
    };
    StockPageView: {
      items: components['schemas']['StockPieceRowView'][];
      limit: number;
      page: number;
      states: components['schemas']['StateCountView'][];
      total: number;
    };
    StockPieceRowView: {
      /** @enum {string} */
      container: 'display_case' | 'tray' | 'safe' | 'workshop' | 'courier';
      goldMg: number;
      gtin: string;
      /** Format: date-time */
      heldUntil: string | null;
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      name: string;
      picture: string;
      priceFen: number;
      serial: string;
      sizeHmm: number | null;
      /** @enum {string} */
      state:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
      storeId: string;
      storeName: string;
      styleCode: string;
      styleId: string;
      /** @enum {string} */
      tagState: 'active' | 'void' | 'lost' | 'tampered';
    };
    StockPieceView: {
      goldMg: number;
      id: string;
      priceFen: number;
      sizeHmm: number | null;
    };
    StoneView: {
      clarity: string | null;
      colour: string | null;
      count: number;
      cut: string | null;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      main: boolean;
      milliCarat: number | null;
      setting: string | null;
      shape: string | null;
    };
    StoreCardView: {
      address: string;
      city: string;
      distanceM: number | null;
      district: string;
      id: string;
      /** @enum {string} */
      kind: 'boutique' | 'outlet';
      lat: number;
      lng: number;
      name: string;
      openNow: boolean;
      phone: string;
      services: (
        | 'try_on'
        | 'cleaning'
        | 'resizing'
        | 'polishing'
        | 'plating'
        | 'engraving'
        | 'pearl_restring'
        | 'laser_weld'
        | 'stone_setting'
        | 'claim_drop_off'
        | 'collection'
      )[];
      today: components['schemas']['PeriodView'][];
    };
    StoreChangeView: {
      /** Format: date-time */
      at: string;
      /** Format: date-time */
      fromStartsAt: string;
      /** @enum {string} */
      kind: 'moved' | 'cancelled';
      proposals: components['schemas']['ProposalView'][];
      reason: string | null;
    };
    StorePageView: {
      cities: components['schemas']['CityCountView'][];
      items: components['schemas']['StoreCardView'][];
      limit: number;
      page: number;
      total: number;
    };
    StoreView: {
      address: string;
      advisors: components['schemas']['AdvisorView'][];
      city: string;
      closures: components['schemas']['ClosureNoticeView'][];
      distanceM: number | null;
      district: string;
      exceptions: components['schemas']['DatedHoursView'][];
      id: string;
      /** @enum {string} */
      kind: 'boutique' | 'outlet';
      lat: number;
      lng: number;
      name: string;
      openNow: boolean;
      phone: string;
      services: (
        | 'try_on'
        | 'cleaning'
        | 'resizing'
        | 'polishing'
        | 'plating'
        | 'engraving'
        | 'pearl_restring'
        | 'laser_weld'
        | 'stone_setting'
        | 'claim_drop_off'
        | 'collection'
      )[];
      today: components['schemas']['PeriodView'][];
      week: components['schemas']['WeekdayHoursView'][];
    };
    StrandedListView: {
      items: components['schemas']['StrandedVisitView'][];
    };
    StrandedVisitView: {
      code: string;
      contactName: string;
      /** Format: date-time */
      endsAt: string;
      faults: ('closed' | 'not_offered' | 'no_advisor' | 'no_skill' | 'no_room')[];
      id: string;
      /** Format: date-time */
      startsAt: string;
    };
    StrayParcelView: {
      code: string;
      fromStoreName: string;
      number: string;
      outgoing: boolean;
      /** @enum {string} */
      state:
        | 'requested'
        | 'approved'
        | 'packed'
        | 'shipped'
        | 'arrived'
        | 'received'
        | 'rejected'
        | 'cancelled'
        | 'lost'
        | 'returning'
        | 'returned';
      toStoreName: string;
      transferId: string;
    };
    StretchView: {
      from: number;
      /** @enum {string|null} */
      refusal:
        | 'closed'
        | 'too_soon'
        | 'too_far'
        | 'not_offered'
        | 'paused'
        | 'own_limit'
        | 'own_overlap'
        | 'no_advisor'
        | 'no_skill'
        | 'advisor_away'
        | 'advisor_busy'
        | 'no_room'
        | 'room_taken'
        | 'room_unfit'
        | null;
      to: number;
    };
    StyleCardView: {
      code: string;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      /** @enum {string} */
      metalColour: 'yellow' | 'white' | 'rose' | 'none';
      name: string;
      picture: string;
      piecesInStock: number;
      priceFen: number;
      /** @enum {string} */
      priceMode: 'weighed' | 'fixed';
      seriesName: string | null;
      storesInStock: number;
    };
    StyleContentDto: {
      care: string;
      craftNote: string;
      crafts: (
        | 'heritage'
        | 'hard_gold'
        | 'electroformed'
        | 'cast'
        | 'forged'
        | 'stamped'
        | 'chased'
        | 'filigree'
        | 'enamel'
        | 'faceted'
        | 'sandblasted'
        | 'brushed'
        | 'mirror'
        | 'hand_polished'
        | 'prong_set'
        | 'bezel_set'
        | 'pave_set'
        | 'channel_set'
        | 'woven_chain'
        | 'knotted'
        | 'carved'
      )[];
      description: string;
      dimensions: string;
      fixedPriceFen: number | null;
      frames: string[];
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      labourFenPerGram: number;
      labourFenPerPiece: number;
      lengthsHmm: number[];
      measures: components['schemas']['StyleMeasuresDto'];
      metals: components['schemas']['StyleMetalDto'][];
      name: string;
      pictures: components['schemas']['StylePictureDto'][];
      plating: components['schemas']['StylePlatingDto'] | null;
      /** @enum {string} */
      priceMode: 'weighed' | 'fixed';
      seriesId: string | null;
      sizesHmm: number[];
      stones: components['schemas']['StyleStoneDto'][];
      typicalGoldMg: number;
      videoUrl: string | null;
    };
    StyleDraftBody: {
      content: components['schemas']['StyleContentDto'];
      version: number;
    };
    StyleEventView: {
      /** @enum {string} */
      action:
        | 'create'
        | 'revise'
        | 'restore'
        | 'submit'
        | 'takeBack'
        | 'sendBack'
        | 'approve'
        | 'schedule'
        | 'hold'
        | 'publish'
        | 'discard'
        | 'withdraw'
        | 'withdrawAt'
        | 'republish';
      actorName: string | null;
      /** Format: date-time */
      at: string;
      id: string;
      note: string | null;
      number: number | null;
    };
    StyleFactsView: {
      care: string;
      code: string;
      craft: string;
      description: string;
      dimensions: string;
      finenessPermille: number;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      gtin: string;
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      /** @enum {string} */
      metalColour: 'yellow' | 'white' | 'rose' | 'none';
      name: string;
      picture: string;
      pictures: string[];
      piecesInStock: number;
      plating: string | null;
      priceFen: number;
      /** @enum {string} */
      priceMode: 'weighed' | 'fixed';
      seriesName: string | null;
      spin: string[];
      storesInStock: number;
    };
    StyleFaultView: {
      field: string;
      /** @enum {string} */
      reason:
        | 'required'
        | 'name_not_allowed'
        | 'fineness_below_class'
        | 'metal_none'
        | 'main_missing'
        | 'made_not_natural'
        | 'treatment_missing'
        | 'treatment_without_treated'
        | 'water_only_pearl'
        | 'range_reversed'
        | 'half_a_range'
        | 'repeated'
        | 'host_not_allowed'
        | 'too_few_frames'
        | 'price_missing'
        | 'weight_missing'
        | 'weighed_without_metal';
    };
    StyleImportView: {
      appliedCount: number;
      /** Format: date-time */
      changedAt: string;
      counts: components['schemas']['VerdictCountsView'];
      /** Format: date-time */
      createdAt: string;
      doneCount: number;
      /** @enum {string|null} */
      fault:
        | 'empty'
        | 'too_large'
        | 'kind_unknown'
        | 'old_excel'
        | 'macros'
        | 'zip_broken'
        | 'zip_bomb'
        | 'xml_unsafe'
        | 'not_a_workbook'
        | 'encoding_gbk'
        | 'encoding_unknown'
        | 'csv_broken'
        | 'merged_cells'
        | 'header_missing'
        | 'header_repeated'
        | 'header_unknown'
        | 'too_many_rows'
        | null;
      faultDetails: {
        [key: string]: unknown;
      } | null;
      fileName: string;
      /** @enum {string} */
      format: 'csv' | 'xlsx';
      handsIn: boolean;
      id: string;
      /** @enum {string|null} */
      mode: 'all' | 'rows' | null;
      rowCount: number;
      staffName: string | null;
      /** @enum {string} */
      state: 'checking' | 'checked' | 'applying' | 'done' | 'cancelled' | 'failed';
    };
    StyleImportsView: {
      items: components['schemas']['StyleImportView'][];
    };
    StyleMeasuresDto: {
      heightHmm: number | null;
      innerHmm: number | null;
      lengthHmm: number | null;
      thicknessHmm: number | null;
      widthHmm: number | null;
    };
    StyleMetalDto: {
      /** @enum {string} */
      colour: 'yellow' | 'white' | 'rose' | 'none';
      finenessPermille: number;
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
    };
    StylePageView: {
      facets: components['schemas']['FacetsView'];
      items: components['schemas']['FoundStyleView'][];
      limit: number;
      nearest: components['schemas']['SuggestionView'][];
      page: number;
      total: number;
      understood: components['schemas']['UnderstoodView'][];
      ways: components['schemas']['SearchWayView'][];
    };
    StylePictureDto: {
      caption: string;
      file: string;
      rendered: boolean;
    };
    StylePictureView: {
      caption: string;
      rendered: boolean;
      url: string;
    };
    StylePlatingDto: {
      /** @enum {string} */
      kind: 'rhodium' | 'gold' | 'rose_gold' | 'silver' | 'platinum' | 'black_rhodium';
      thicknessHum: number | null;
    };
    StyleStoneDto: {
      clarity: string | null;
      colour: string | null;
      count: number;
      cut: string | null;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      main: boolean;
      milliCaratFrom: number | null;
      milliCaratTo: number | null;
      /** @enum {string} */
      origin: 'natural' | 'lab_grown' | 'treated';
      setting: string | null;
      shape: string | null;
      treatments: (
        'bleached_filled' | 'filled' | 'dyed' | 'diffused' | 'irradiated' | 'coated' | 'laser_drilled'
      )[];
      /** @enum {string|null} */
      water: 'saltwater' | 'freshwater' | null;
    };
    StyleStoreView: {
      pieces: components['schemas']['StockPieceView'][];
      store: components['schemas']['StoreCardView'];
    };
    StyleStoresView: {
      items: components['schemas']['StyleStoreView'][];
    };
    StyleStoryView: {
      crafts: (
        | 'heritage'
        | 'hard_gold'
        | 'electroformed'
        | 'cast'
        | 'forged'
        | 'stamped'
        | 'chased'
        | 'filigree'
        | 'enamel'
        | 'faceted'
        | 'sandblasted'
        | 'brushed'
        | 'mirror'
        | 'hand_polished'
        | 'prong_set'
        | 'bezel_set'
        | 'pave_set'
        | 'channel_set'
        | 'woven_chain'
        | 'knotted'
        | 'carved'
      )[];
      lengthsHmm: number[];
      measures: components['schemas']['StyleMeasuresDto'];
      metals: components['schemas']['StyleMetalDto'][];
      pictures: components['schemas']['StylePictureView'][];
      plating: components['schemas']['StylePlatingDto'] | null;
      stones: components['schemas']['StyleStoneDto'][];
      videoUrl: string | null;
    };
    StyleTabCountView: {
      count: number;
      /** @enum {string} */
      tab: 'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn';
    };
    StyleView: {
      care: string;
      code: string;
      craft: string;
      description: string;
      dimensions: string;
      finenessPermille: number;
      /** @enum {string} */
      gem:
        | 'none'
        | 'diamond'
        | 'lab_diamond'
        | 'ruby'
        | 'sapphire'
        | 'emerald'
        | 'jade'
        | 'pearl'
        | 'topaz'
        | 'garnet'
        | 'amethyst'
        | 'citrine'
        | 'smoky_quartz'
        | 'rock_crystal'
        | 'peridot'
        | 'tourmaline'
        | 'spinel'
        | 'turquoise'
        | 'amber'
        | 'agate'
        | 'onyx'
        | 'chrysoprase'
        | 'coral'
        | 'mother_of_pearl'
        | 'cubic_zirconia'
        | 'synthetic_corundum'
        | 'synthetic_emerald'
        | 'synthetic_spinel'
        | 'glass_ceramic';
      gtin: string;
      id: string;
      /** @enum {string} */
      kind: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      /** @enum {string} */
      metalColour: 'yellow' | 'white' | 'rose' | 'none';
      name: string;
      picture: string;
      pictures: string[];
      piecesInStock: number;
      plating: string | null;
      price: components['schemas']['PriceView'];
      priceFen: number;
      /** @enum {string} */
      priceMode: 'weighed' | 'fixed';
      series: components['schemas']['SeriesView'] | null;
      seriesName: string | null;
      sizes: components['schemas']['SizeOfferView'][];
      spin: string[];
      storesInStock: number;
      story: components['schemas']['StyleStoryView'];
    };
    SubscriptionResultBody: {
      /** @enum {string} */
      result: 'accept' | 'reject' | 'ban' | 'filter';
      /** @enum {string} */
      template:
        | 'appointment_booked'
        | 'appointment_reminder'
        | 'appointment_changed'
        | 'appointment_ready'
        | 'appointment_offer'
        | 'appointment_recap'
        | 'claim_progress'
        | 'claim_ready';
    };
    SubscriptionResultsBody: {
      results: components['schemas']['SubscriptionResultBody'][];
    };
    SubscriptionView: {
      remaining: number;
      /** @enum {string} */
      template:
        | 'appointment_booked'
        | 'appointment_reminder'
        | 'appointment_changed'
        | 'appointment_ready'
        | 'appointment_offer'
        | 'appointment_recap'
        | 'claim_progress'
        | 'claim_ready';
      templateId: string;
    };
    SubscriptionsView: {
      items: components['schemas']['SubscriptionView'][];
    };
    SuggestionView: {
      count: number;
      marks: components['schemas']['MarkView'][];
      text: string;
      /** @enum {string} */
      what: 'word' | 'series' | 'name';
    };
    SuggestionsView: {
      items: components['schemas']['SuggestionView'][];
    };
    SurpriseBody: {
      alias?: string;
      on: boolean;
    };
    SwapWishBody: {
      pieceId: string;
    };
    SynonymBody: {
      note: string;
      oneWay: boolean;
      words: string[];
    };
    SynonymChangeBody: {
      mark: string;
      note: string;
      oneWay: boolean;
      words: string[];
    };
    SynonymView: {
      /** Format: date-time */
      changedAt: string;
      changedByName: string | null;
      id: string;
      mark: string;
      note: string;
      oneWay: boolean;
      words: string[];
    };
    SynonymsView: {
      items: components['schemas']['SynonymView'][];
    };
    TagPieceView: {
      certificates: components['schemas']['CertificateView'][];
      goldMg: number;
      grossMg: number;
      id: string;
      serial: string;
      sizeHmm: number | null;
      stones: components['schemas']['StoneView'][];
    };
    TagStepBody: {
      reason: string;
      /** @enum {string} */
      step: 'reprint' | 'void' | 'reportLost' | 'reportTampered' | 'restore';
      version: number;
    };
    TagVersionView: {
      gtin: string;
      keyVersion: number;
      /** Format: date-time */
      madeAt: string;
      madeByName: string | null;
      /** Format: date-time */
      printedAt: string | null;
      reason: string | null;
      serial: string;
      /** @enum {string} */
      state: 'active' | 'superseded' | 'void' | 'lost' | 'tampered';
      /** Format: date-time */
      stateAt: string;
      stateByName: string | null;
      steps: ('reprint' | 'void' | 'reportLost' | 'reportTampered' | 'restore')[];
      version: number;
    };
    TagView: {
      /** @enum {string} */
      availability: 'available' | 'reserved' | 'on_the_way' | 'sold' | 'not_for_sale';
      /** Format: date-time */
      checkedAt: string;
      matches: components['schemas']['StyleCardView'][];
      piece: components['schemas']['TagPieceView'];
      price: components['schemas']['PriceView'] | null;
      rungs: components['schemas']['RungView'][];
      store: components['schemas']['StoreCardView'] | null;
      style: components['schemas']['StyleFactsView'];
      tag: components['schemas']['ReadTagView'];
      /** @enum {string} */
      verdict:
        | 'genuine'
        | 'genuine_sold'
        | 'superseded'
        | 'void'
        | 'tag_lost'
        | 'tampered'
        | 'missing'
        | 'gone'
        | 'suspect';
    };
    TakeClockBody: {
      instead?: boolean;
    };
    ThreadLineView: {
      id: string;
      /** @enum {string} */
      kind: 'claim' | 'piece' | 'appointment';
      /** Format: date-time */
      lastAt: string;
      lastPhotos: number;
      /** @enum {string|null} */
      lastSide: 'customer' | 'staff' | null;
      lastText: string | null;
      name: string;
      unread: number;
    };
    ThreadMessageView: {
      /** Format: date-time */
      at: string;
      author: string | null;
      id: string;
      /** @enum {string} */
      kind: 'message' | 'note' | 'handover';
      photos: components['schemas']['ThreadPhotoView'][];
      read: boolean;
      /** @enum {string} */
      safety: 'checking' | 'passed' | 'held';
      /** @enum {string} */
      side: 'customer' | 'staff';
      text: string | null;
    };
    ThreadPhotoView: {
      id: string;
      previewUrl: string;
      /** @description Works for one to two days */
      url: string;
    };
    ThreadReadBody: {
      id: string;
      /** @enum {string} */
      kind: 'claim' | 'piece' | 'appointment';
    };
    ThreadSayBody: {
      id: string;
      /** @enum {string} */
      kind: 'claim' | 'piece' | 'appointment';
      photoIds?: string[];
      text?: string;
    };
    ThreadView: {
      id: string;
      /** @enum {string} */
      kind: 'claim' | 'piece' | 'appointment';
      messages: components['schemas']['ThreadMessageView'][];
      unread: number;
      /** Format: date-time */
      waitingSince: string | null;
    };
    ThreadsView: {
      items: components['schemas']['ThreadLineView'][];
    };
    TodayView: {
      appointments: components['schemas']['DeskAppointmentCardView'][];
      board: components['schemas']['BoardPriceView'][];
      claims: components['schemas']['DeskClaimCardView'][];
      claimsOverdue: number;
      hours: components['schemas']['PeriodView'][];
      /** Format: date */
      onDay: string;
      salesCount: number;
      salesReceivedFen: number;
      stock: components['schemas']['StateCountView'][];
      store: components['schemas']['DeskStoreView'];
    };
    TradeInActionView: {
      /** @enum {string} */
      action: 'undo' | 'melt';
      refusals: ('undo_period_over' | 'piece_moved_on' | 'has_a_passport' | 'credit_used')[];
    };
    TradeInFileView: {
      actions: components['schemas']['TradeInActionView'][];
      assayPermille: number | null;
      creditFen: number;
      customerId: string;
      customerName: string;
      differenceReason: string | null;
      estimate: components['schemas']['TradeInView'];
      goldMg: number;
      grossMg: number;
      id: string;
      ledger: components['schemas']['CreditLineView'][];
      leftFen: number;
      meltedMg: number | null;
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      moveReason: string | null;
      /** Format: date-time */
      movedAt: string | null;
      name: string;
      number: string;
      picture: string;
      pieceId: string | null;
      /** @enum {string|null} */
      pieceState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired'
        | null;
      recordedGoldMg: number;
      recordedGrossMg: number;
      saleId: string | null;
      serial: string | null;
      /** @enum {string} */
      sort: 'own' | 'other_brand';
      staffName: string;
      /** @enum {string} */
      state: 'taken' | 'melted' | 'undone';
      storeName: string;
      /** Format: date-time */
      takenAt: string;
    };
    TradeInPageView: {
      items: components['schemas']['TradeInRowView'][];
      page: number;
      total: number;
    };
    TradeInRowView: {
      creditFen: number;
      customerName: string;
      goldMg: number;
      id: string;
      leftFen: number;
      /** @enum {string} */
      metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
      name: string;
      number: string;
      picture: string;
      pieceId: string | null;
      /** @enum {string|null} */
      pieceState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired'
        | null;
      serial: string | null;
      /** @enum {string} */
      sort: 'own' | 'other_brand';
      /** @enum {string} */
      state: 'taken' | 'melted' | 'undone';
      storeName: string;
      /** Format: date-time */
      takenAt: string;
    };
    TradeInTermsView: {
      elseFeeFen: number;
      feeFenPerGram: number;
      lossPermille: number;
      minPricePermille: number | null;
      minWeightPermille: number | null;
      ownBrand: boolean;
      ratioPermille: number;
      /** @enum {string} */
      way: 'fee_per_gram' | 'buyback_ratio' | 'price_upgrade';
    };
    TradeInView: {
      board: components['schemas']['BoardPriceView'] | null;
      countedMg: number;
      creditFen: number;
      elseFeeFen: number;
      feeFenPerGram: number;
      lossPermille: number;
      newMinFen: number | null;
      newMinMg: number | null;
      ownBrand: boolean;
      ratioPermille: number;
      ruleId: string;
      ruleName: string;
      ruleText: string;
      sharePermille: number;
      /** @enum {string} */
      way: 'fee_per_gram' | 'buyback_ratio' | 'price_upgrade';
    };
    TraineeFileView: {
      certificates: components['schemas']['StaffCertificateView'][];
      hours: components['schemas']['TrainingHoursView'][];
      id: string;
      kinds: components['schemas']['KindStandingView'][];
      name: string;
      /** @enum {string} */
      role: 'consultant' | 'service' | 'manager' | 'headquarters';
    };
    TraineeView: {
      id: string;
      kinds: components['schemas']['KindStandingView'][];
      name: string;
      /** @enum {string} */
      role: 'consultant' | 'service' | 'manager' | 'headquarters';
    };
    TrainingCourseBody: {
      about: string | null;
      kinds: ('after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding')[];
      minutes: number;
      name: string;
      open: boolean;
    };
    TrainingCourseView: {
      about: string | null;
      edition: number;
      id: string;
      kinds: ('after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding')[];
      minutes: number;
      name: string;
      open: boolean;
    };
    TrainingHoursView: {
      courseName: string;
      id: string;
      kinds: ('after_sales' | 'stone_setting' | 'pearl_stringing' | 'laser_welding')[];
      minutes: number;
      note: string | null;
      /** Format: date */
      onDay: string;
      settled: boolean;
      /** Format: date-time */
      writtenAt: string;
      writtenByName: string;
    };
    TrainingTeamView: {
      courses: components['schemas']['TrainingCourseView'][];
      /** Format: date */
      onDay: string;
      people: components['schemas']['TraineeView'][];
    };
    TrainingTermsActionBody: {
      /** @enum {string} */
      action: 'approve' | 'discard';
    };
    TrainingTermsActionView: {
      /** @enum {string} */
      action: 'approve' | 'discard' | 'supersede';
      refusals: 'own_draft'[];
    };
    TrainingTermsBody: {
      reason: string;
      terms: components['schemas']['TrainingTermsView'];
    };
    TrainingTermsFileView: {
      inForce: components['schemas']['TrainingTermsView'];
      versions: components['schemas']['TrainingTermsVersionView'][];
    };
    TrainingTermsVersionView: {
      actions: components['schemas']['TrainingTermsActionView'][];
      /** Format: date-time */
      decidedAt: string | null;
      decidedByName: string | null;
      id: string;
      reason: string;
      /** @enum {string} */
      state: 'draft' | 'approved' | 'superseded' | 'discarded';
      terms: components['schemas']['TrainingTermsView'];
      version: number;
      /** Format: date-time */
      writtenAt: string;
      writtenByName: string | null;
    };
    TrainingTermsView: {
      after_sales: components['schemas']['CertificateTermsView'];
      laser_welding: components['schemas']['CertificateTermsView'];
      pearl_stringing: components['schemas']['CertificateTermsView'];
      stone_setting: components['schemas']['CertificateTermsView'];
    };
    TrainingTodayView: {
      expired: number | null;
      expiring: number | null;
      /** Format: date */
      onDay: string;
      warnings: components['schemas']['CertificateWarningView'][];
    };
    TransferActionView: {
      /** @enum {string} */
      action:
        | 'approve'
        | 'reject'
        | 'askAgain'
        | 'cancel'
        | 'pack'
        | 'unpack'
        | 'ship'
        | 'arrive'
        | 'receive'
        | 'reportLost'
        | 'recover'
        | 'turnBack'
        | 'takeBack';
      refusals: ('not_your_side' | 'needs_manager' | 'pieces_missing')[];
    };
    TransferCardView: {
      askedByName: string | null;
      /** Format: date-time */
      createdAt: string;
      deliveryId: string | null;
      /** @enum {string|null} */
      deliveryState: 'expected' | 'receiving' | 'differences' | 'closed' | 'cancelled' | null;
      fromStoreId: string;
      fromStoreName: string;
      id: string;
      /** Format: date-time */
      movedAt: string;
      /** Format: date-time */
      neededAt: string | null;
      note: string;
      number: string;
      pieces: number;
      /** @enum {string} */
      state:
        | 'requested'
        | 'approved'
        | 'packed'
        | 'shipped'
        | 'arrived'
        | 'received'
        | 'rejected'
        | 'cancelled'
        | 'lost'
        | 'returning'
        | 'returned';
      toStoreId: string;
      toStoreName: string;
      visitCode: string | null;
    };
    TransferLineView: {
      goldMg: number;
      gone: boolean;
      id: string;
      name: string;
      picture: string;
      pieceId: string;
      /** @enum {string} */
      pieceState:
        | 'in_workshop'
        | 'in_transit'
        | 'in_stock'
        | 'on_hold'
        | 'sold'
        | 'with_owner'
        | 'in_service'
        | 'returned'
        | 'traded_in'
        | 'lost'
        | 'stolen'
        | 'melted'
        | 'retired';
      serial: string;
      sizeHmm: number | null;
      /** @enum {string} */
      state: 'open' | 'dropped' | 'ended';
      styleCode: string;
    };
    TransferListView: {
      items: components['schemas']['TransferCardView'][];
      total: number;
      waiting: components['schemas']['TransfersWaitingView'];
    };
    TransferOfferView: {
      goldMg: number;
      name: string;
      picture: string;
      pieceId: string;
      serial: string;
      sizeHmm: number | null;
      storeId: string;
      storeName: string;
      styleCode: string;
    };
    TransferOffersView: {
      items: components['schemas']['TransferOfferView'][];
    };
    TransferPlacesView: {
      items: components['schemas']['DeskStoreView'][];
    };
    TransferStepBody: {
      /** @enum {string} */
      action:
        | 'approve'
        | 'reject'
        | 'askAgain'
        | 'cancel'
        | 'pack'
        | 'unpack'
        | 'ship'
        | 'arrive'
        | 'receive'
        | 'reportLost'
        | 'recover'
        | 'turnBack'
        | 'takeBack';
      carrier?: string;
      reason?: string;
      /** @enum {string} */
      sealFound?: 'intact' | 'broken';
      sealNumber?: string;
      sealPhotoId?: string;
      trackingNumber?: string;
    };
    TransferView: {
      actions: components['schemas']['TransferActionView'][];
      askedByName: string | null;
      carrier: string | null;
      /** Format: date-time */
      createdAt: string;
      deliveryId: string | null;
      /** @enum {string|null} */
      deliveryState: 'expected' | 'receiving' | 'differences' | 'closed' | 'cancelled' | null;
      fromStoreId: string;
      fromStoreName: string;
      history: components['schemas']['PaperLineView'][];
      id: string;
      lines: components['schemas']['TransferLineView'][];
      listOpen: boolean;
      /** Format: date-time */
      movedAt: string;
      /** Format: date-time */
      neededAt: string | null;
      note: string;
      number: string;
      pieces: number;
      /** @enum {string|null} */
      sealFound: 'intact' | 'broken' | null;
      sealNumber: string | null;
      sealPhotoUrl: string | null;
      /** @enum {string} */
      state:
        | 'requested'
        | 'approved'
        | 'packed'
        | 'shipped'
        | 'arrived'
        | 'received'
        | 'rejected'
        | 'cancelled'
        | 'lost'
        | 'returning'
        | 'returned';
      toStoreId: string;
      toStoreName: string;
      trackingNumber: string | null;
      visitCode: string | null;
    };
    TransfersWaitingView: {
      coming: number;
      to_approve: number;
      to_pack: number;
      trouble: number;
    };
    TransitPairView: {
      closed: boolean;
      fromStoreId: string;
      fromStoreName: string;
      rule: components['schemas']['TransitRuleView'];
      /** Format: date-time */
      setAt: string;
      setByName: string | null;
      toStoreId: string;
      toStoreName: string;
    };
    TransitReachView: {
      own: boolean;
      /** @enum {string} */
      reach: 'same_city' | 'near' | 'far';
      rule: components['schemas']['TransitRuleView'];
    };
    TransitRuleView: {
      arrivesAt: string;
      cutOffAt: string;
      days: number;
      minutes: number;
      packMinutes: number;
      unpackMinutes: number;
      workdaysOnly: boolean;
    };
    TransitView: {
      pairs: components['schemas']['TransitPairView'][];
      reaches: components['schemas']['TransitReachView'][];
    };
    TrayAlternativeView: {
      /** Format: date-time */
      at: string | null;
      goldMg: number;
      name: string;
      picture: string;
      pieceId: string;
      priceFen: number;
      sizeHmm: number | null;
      storeId: string;
      storeName: string;
      styleId: string;
      /** @enum {string} */
      verdict: 'here' | 'coming' | 'cannot';
    };
    TrayAlternativesBody: {
      /** Format: date-time */
      startsAt?: string;
      storeId: string;
      wish: components['schemas']['WishBody'];
      without: string[];
    };
    TrayAlternativesView: {
      items: components['schemas']['TrayAlternativeView'][];
    };
    TrayChoiceView: {
      appointmentId: string | null;
      code: string;
      id: string;
      name: string;
      /** @enum {string|null} */
      state: 'open' | 'short' | 'counted' | 'explained' | null;
    };
    TrayItemView: {
      /** Format: date-time */
      at: string | null;
      fromStoreName: string | null;
      id: string;
      insteadOf: string | null;
      name: string;
      picture: string;
      pieceId: string | null;
      priceFen: number;
      sizeHmm: number | null;
      /** @enum {string} */
      state: 'laid' | 'here' | 'coming' | 'late' | 'missing' | 'declined';
      styleId: string;
      /** @enum {string} */
      wish: 'wished' | 'proposed' | 'declined';
      wishedSizeHmm: number | null;
    };
    TrayPieceView: {
      lastHand: string;
      /** Format: date-time */
      lastHandAt: string;
      name: string;
      note: string | null;
      /** @enum {string|null} */
      offAs: 'back' | 'sold' | 'missing' | null;
      onTray: boolean;
      picture: string;
      pieceId: string;
      priceFen: number | null;
      reasons: ('style' | 'size' | 'weight' | 'colour' | 'comfort' | 'stone' | 'price' | 'undecided')[];
      serial: string;
      sizeHmm: number | null;
      styleId: string;
      tryOns: number;
      /** @enum {string|null} */
      verdict: 'loved' | 'maybe' | 'no' | null;
    };
    TrayPlanBody: {
      /** Format: date-time */
      startsAt?: string;
      storeId: string;
      wishes: components['schemas']['WishBody'][];
    };
    TrayPlanLineView: {
      /** Format: date-time */
      at: string | null;
      fromStoreName: string | null;
      pieceId: string | null;
      /** @enum {string} */
      verdict: 'here' | 'coming' | 'cannot';
      /** @enum {string|null} */
      why: 'gone' | 'kept' | 'too_late' | 'elsewhere' | null;
    };
    TrayPlanView: {
      items: components['schemas']['TrayPlanLineView'][];
    };
    TrayScanBody: {
      /** @enum {string} */
      move: 'on' | 'off';
      serial: string;
    };
    TrayView: {
      code: string;
      containerId: string;
      name: string;
      onIt: number;
      reason: string | null;
      /** @enum {string} */
      state: 'open' | 'short' | 'counted' | 'explained';
    };
    TriedPieceView: {
      name: string;
      note: string | null;
      picture: string;
      pieceId: string;
      priceFen: number | null;
      reasons: ('style' | 'size' | 'weight' | 'colour' | 'comfort' | 'stone' | 'price' | 'undecided')[];
      sizeHmm: number | null;
      styleId: string;
      /** @enum {string|null} */
      verdict: 'loved' | 'maybe' | 'no' | null;
    };
    UnderstoodView: {
      as: string[];
      /** @enum {string} */
      how: 'typed' | 'synonym' | 'sound' | 'mistyped' | 'parts' | 'none';
      typed: string;
    };
    UndoTradeInBody: {
      reason: string;
    };
    UnreadView: {
      unread: number;
    };
    UnreceiveBody: {
      reason: string;
    };
    UploadBeginBody: {
      bytes: number;
      /** @enum {string} */
      purpose:
        'claim' | 'repair' | 'avatar' | 'transfer' | 'custody' | 'loss' | 'proof' | 'thread' | 'inheritance';
    };
    UploadView: {
      bytes: number;
      fileId: string | null;
      id: string;
      offset: number;
      previewUrl: string | null;
    };
    VerdictBody: {
      note?: string;
      reasons: ('style' | 'size' | 'weight' | 'colour' | 'comfort' | 'stone' | 'price' | 'undecided')[];
      /** @enum {string} */
      verdict: 'loved' | 'maybe' | 'no';
    };
    VerdictCountsView: {
      changed: number;
      new: number;
      refused: number;
      unchanged: number;
    };
    VisitAroundView: {
      alias: string | null;
      calendarPath: string;
      codeText: string;
      entry: components['schemas']['CalendarEntryView'];
      recap: boolean;
    };
    VisitTrayView: {
      items: components['schemas']['TrayItemView'][];
      leadMinutes: number;
      open: boolean;
      /** Format: date-time */
      readyAt: string | null;
    };
    VoteBody: {
      choice: number;
      voter: string;
    };
    VoteOptionView: {
      name: string;
      picture: string;
      sizeHmm: number | null;
    };
    VoteTalliesView: {
      items: components['schemas']['VoteTallyView'][];
    };
    VoteTallyView: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      id: string;
      live: boolean;
      options: components['schemas']['VoteOptionView'][];
      votes: number[];
    };
    VoteView: {
      /** Format: date-time */
      expiresAt: string;
      mine: number | null;
      options: components['schemas']['VoteOptionView'][];
    };
    WaitingActionBody: {
      /** @enum {string} */
      action:
        'offer' | 'accept' | 'decline' | 'lapse' | 'takeBack' | 'leave' | 'rejoin' | 'requeue' | 'expire';
    };
    WaitingActionView: {
      /** @enum {string} */
      action:
        'offer' | 'accept' | 'decline' | 'lapse' | 'takeBack' | 'leave' | 'rejoin' | 'requeue' | 'expire';
      refusals: ('window_over' | 'offer_over')[];
    };
    WaitingListView: {
      items: components['schemas']['WaitingView'][];
    };
    WaitingPieceView: {
      /** @enum {string} */
      condition: 'new' | 'display' | 'pre_owned' | 'damaged' | 'flawed';
      days: number;
      grossMg: number;
      name: string;
      picture: string;
      pieceId: string;
      proposal: components['schemas']['DispositionProposalView'] | null;
      serial: string;
      /** Format: date-time */
      since: string;
      /** @enum {string} */
      state: 'returned' | 'traded_in';
      storeName: string;
    };
    WaitingPiecesView: {
      items: components['schemas']['WaitingPieceView'][];
      late: number;
    };
    WaitingView: {
      actions: components['schemas']['WaitingActionView'][];
      advisorName: string | null;
      appointmentId: string | null;
      before: number | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date */
      fromOn: string;
      fromTime: string;
      id: string;
      /** Format: date-time */
      offerUntil: string | null;
      /** Format: date-time */
      offeredStart: string | null;
      purposes: (
        'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
      )[];
      /** @enum {string} */
      state: 'waiting' | 'offered' | 'booked' | 'left' | 'over';
      storeId: string;
      storeName: string;
      /** Format: date */
      toOn: string;
      toTime: string;
      wishCount: number;
    };
    WalkInBody: {
      advisorId?: string;
      contactName: string;
      note?: string;
      phone?: string;
      purposes: (
        'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
      )[];
      storeId?: string;
    };
    WalkInView: {
      appointmentId: string;
    };
    WarnedView: {
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      step: 'advisor' | 'manager' | 'untaken' | 'headquarters';
    };
    WarrantyCardView: {
      daysLeft: number;
      /** Format: date */
      endsOn: string;
      number: string;
      policyName: string;
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      state: 'active' | 'ended' | 'void';
      totalDays: number;
    };
    WarrantyCheckView: {
      /** Format: date-time */
      checkedAt: string;
      /** Format: date */
      endsOn: string;
      /** Format: date-time */
      expiresAt: string;
      name: string;
      number: string;
      picture: string;
      policyName: string;
      serial: string;
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      verdict: 'valid' | 'over' | 'void' | 'reported';
    };
    WarrantyShownView: {
      daysLeft: number;
      /** Format: date */
      endsOn: string;
      entitlements: components['schemas']['EntitlementView'][];
      name: string;
      number: string;
      picture: string;
      policyName: string;
      serial: string;
      /** Format: date */
      startsOn: string;
      token: string;
      totalDays: number;
      /** @enum {string} */
      verdict: 'valid' | 'over' | 'void' | 'reported';
    };
    WaysView: {
      exchange: components['schemas']['GoodsWayView'];
      giveBack: components['schemas']['GoodsWayView'];
      paidFen: number;
      parts: components['schemas']['PaidForView'][];
      policyName: string;
      policyVersion: number;
      /** @enum {string} */
      problem:
        | 'stone_loose'
        | 'stone_lost'
        | 'broken'
        | 'deformed'
        | 'clasp'
        | 'plating_worn'
        | 'tarnished'
        | 'size_wrong'
        | 'other';
      repair: components['schemas']['PolicyAnswerView'];
      tradeIn: components['schemas']['TradeInView'] | null;
      /** Format: date */
      warrantyEndsOn: string;
    };
    WechatLogin: {
      /** @description The code of `wx.login` */
      code: string;
    };
    WechatPhoneCode: {
      /** @description The code of `getPhoneNumber`, not the one of `wx.login` */
      code: string;
    };
    WeekSpanBody: {
      endsAt: string;
      startsAt: string;
      weekday: number;
    };
    WeekSpanView: {
      endsAt: string;
      startsAt: string;
      weekday: number;
    };
    WeekdayHoursBody: {
      periods: components['schemas']['PeriodBody'][];
      weekday: number;
    };
    WeekdayHoursView: {
      periods: components['schemas']['PeriodView'][];
      weekday: number;
    };
    WishBody: {
      pieceId?: string;
      sizeHmm?: number;
      styleId: string;
    };
    WishView: {
      /** @enum {string} */
      availability: 'available' | 'reserved' | 'on_the_way' | 'sold' | 'not_for_sale';
      here: boolean;
      name: string;
      picture: string;
      pieceId: string | null;
      priceFen: number;
      sizeHmm: number | null;
      styleId: string;
    };
    WorkBody: {
      days: number;
      /** @enum {string} */
      work:
        | 'cleaning'
        | 'polishing'
        | 'resizing'
        | 'plating'
        | 'engraving'
        | 'pearl_restring'
        | 'laser_weld'
        | 'stone_setting';
    };
    WorkView: {
      days: number;
      offered: boolean;
      standardDays: number;
      /** @enum {string} */
      work:
        | 'cleaning'
        | 'polishing'
        | 'resizing'
        | 'plating'
        | 'engraving'
        | 'pearl_restring'
        | 'laser_weld'
        | 'stone_setting';
    };
    WorksBody: {
      seen: string[];
      works: components['schemas']['WorkBody'][];
    };
    WorksView: {
      items: components['schemas']['WorkView'][];
    };
    YearCalendarActionBody: {
      /** @enum {string} */
      action: 'approve' | 'discard';
      seen: string[];
    };
    YearCalendarActionView: {
      /** @enum {string} */
      action: 'approve' | 'discard' | 'supersede';
      refusals: 'own_draft'[];
    };
    YearCalendarBody: {
      days: components['schemas']['YearDayView'][];
      over: number;
      source: string;
      year: number;
    };
    YearCalendarVersionView: {
      actions: components['schemas']['YearCalendarActionView'][];
      days: components['schemas']['YearDayView'][];
      /** Format: date-time */
      decidedAt: string | null;
      decidedByName: string | null;
      id: string;
      source: string;
      /** @enum {string} */
      state: 'draft' | 'approved' | 'superseded' | 'discarded';
      version: number;
      /** Format: date-time */
      writtenAt: string;
      writtenByName: string | null;
      year: number;
    };
    YearCalendarsView: {
      missing: components['schemas']['MissingYearView'][];
      /** Format: date */
      today: string;
      versions: components['schemas']['YearCalendarVersionView'][];
    };
    YearDayView: {
      /** @enum {string} */
      kind: 'eve' | 'holiday' | 'makeup_workday';
      /** @enum {string} */
      name: '元旦' | '春节' | '清明' | '劳动节' | '端午' | '中秋' | '国庆节';
      /** Format: date */
      onDay: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  AbsencesController_list: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsencesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AbsencesController_report: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AbsenceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AbsencesController_show: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AbsencesController_giveBack: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AbsenceBackBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceSettledView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AbsencesController_lift: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AbsencesController_settle: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AbsenceSettleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceSettledView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminAppointmentsController_list: {
    parameters: {
      query?: {
        storeId?: string;
        fromOn?: string;
        toOn?: string;
        state?: (
          'offered' | 'requested' | 'booked' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'lapsed'
        )[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskAppointmentListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSlotsController_slots: {
    parameters: {
      query?: {
        fromOn?: string;
        days?: number;
        purposes?: (
          'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
        )[];
        purpose?: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
        advisorId?: string;
        moving?: string;
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminAppointmentsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskAppointmentView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminAppointmentsController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeskAppointmentActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskAppointmentView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminArticlesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskArticlesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminArticlesController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginArticleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskArticleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminArticlesController_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleGapsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminArticlesController_settle: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleGapBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminArticlesController_save: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveArticleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskArticleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminArticlesController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskArticleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminArticlesController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskArticleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminArticlesController_revise: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskArticleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminAuditController_list: {
    parameters: {
      query?: {
        subjectId?: string;
        staffId?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  BoardController_day: {
    parameters: {
      query?: {
        storeId?: string;
        onDay?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardDayView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  GuestsController_missedBy: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        customerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MissedVisitsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  GuestsController_countAgain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  GuestsController_forgive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ForgiveBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  GuestsController_sayLate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeskLateBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskLateView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  BoardController_places: {
    parameters: {
      query: {
        onDay: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  GuestsController_receive: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WalkInBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WalkInView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  BoardController_week: {
    parameters: {
      query?: {
        storeId?: string;
        onDay?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardWeekView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CannedAnswersController_list: {
    parameters: {
      query: {
        storeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CannedAnswersView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CannedAnswersController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCannedAnswerBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CannedAnswersController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CannedAnswerBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CannedAnswersController_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CaseQueueController_assign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignClaimsBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClockTakingController_letGo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        clockId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClockTakingController_take: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        clockId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeClockBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CaseQueueController_colleagues: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ColleaguesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CaseQueueController_views: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedCaseViewsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CaseQueueController_save: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveCaseViewBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedCaseViewsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CaseQueueController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CaseQueueController_warnings: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseWarningsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CaseQueueController_seen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CertificatesController_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConflictsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CertificatesController_settle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleConflictBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConflictsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminClaimsController_list: {
    parameters: {
      query?: {
        kinds?: (
          | 'repair'
          | 'return'
          | 'exchange'
          | 'cleaning'
          | 'resizing'
          | 'replating'
          | 'stone_setting'
          | 'trade_in'
          | 'complaint'
          | 'question'
        )[];
        states?: (
          | 'submitted'
          | 'accepted'
          | 'sending'
          | 'inspecting'
          | 'quoted'
          | 'repairing'
          | 'ready'
          | 'unrepaired'
          | 'sent_back'
          | 'undelivered'
          | 'handed_back'
          | 'settling'
          | 'settled'
          | 'checking'
          | 'proposed'
          | 'carrying'
          | 'answered'
          | 'rejected'
          | 'withdrawn'
          | 'closed'
        )[];
        problems?: (
          | 'stone_loose'
          | 'stone_lost'
          | 'broken'
          | 'deformed'
          | 'clasp'
          | 'plating_worn'
          | 'tarnished'
          | 'size_wrong'
          | 'other'
        )[];
        assignee?: 'me' | 'none';
        overdue?: boolean;
        paused?: boolean;
        unexplained?: boolean;
        ended?: boolean;
        storeId?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskClaimListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClaimClocksController_explain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        clockId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExplainBreachBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminClaimsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminClaimsController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeskClaimActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClaimBenchController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BenchEntryBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClaimChecksController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QualityCheckBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClaimClocksController_pause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PauseClaimBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClaimProofsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProofPairView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClaimProofsController_measure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeasureClaimBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProofPairView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClaimProofsController_settle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleProofBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProofPairView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ClaimClocksController_resume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ContainersController_list: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainersView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ContainersController_make: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeContainerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFullView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ContainersController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFullView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ContainersController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContainerActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFullView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ContainersController_rename: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameContainerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFullView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  ContainersController_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PutPieceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFullView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CountsController_list: {
    parameters: {
      query?: {
        storeId?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CountsController_start: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartCountBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CountsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CountsController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CountStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CountsController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lineId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideDifferenceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CountsController_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lineId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CountsController_progress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountProgressView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CountsController_scan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CountScansBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountAnswersView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustodyPolicyController_show: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustodyPoliciesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustodyPolicyController_set: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetCustodyPolicyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustodyPoliciesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminCustomersController_find: {
    parameters: {
      query: {
        phone: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomersFoundView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminCustomersController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskCustomerView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeliveriesController_list: {
    parameters: {
      query?: {
        storeId?: string;
        open?: boolean;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeliveriesController_make: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeDeliveryBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeliveriesController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeliveriesController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeliveryStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeliveriesController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lineId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideDifferenceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeliveriesController_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lineId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeLineBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeliveriesController_unreceive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lineId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnreceiveBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeliveriesController_scan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReceivingScanBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceivingScanView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DispositionsController_list: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingPiecesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DispositionsController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        pieceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideDispositionBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DispositionsController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DispositionsController_refuse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseDispositionBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  EnrolmentsController_enrol: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolledView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  EnrolmentsController_style: {
    parameters: {
      query: {
        code: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolStyleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminFilesController_take: {
    parameters: {
      query: {
        purpose:
          | 'claim'
          | 'repair'
          | 'avatar'
          | 'transfer'
          | 'custody'
          | 'loss'
          | 'proof'
          | 'thread'
          | 'inheritance';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StaffInboxController_list: {
    parameters: {
      query?: {
        storeId?: string;
        kind?: 'clock_warned' | 'poor_score';
        unread?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffInboxView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StaffInboxController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadMessagesBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StaffInboxController_unread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminInheritancesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskInheritancesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminInheritancesController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskInheritanceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminInheritancesController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InheritanceStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskInheritanceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelsController_drafts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LabelDraftsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelDraftsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelsController_jobs: {
    parameters: {
      query?: {
        storeId?: string;
        page?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelJobsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelsController_print: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LabelJobBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelJobView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelsController_job: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelJobView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelsController_miniCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MiniCodesBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MiniCodesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelsController_choice: {
    parameters: {
      query?: {
        storeId?: string;
        kind?: (
          'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar'
        )[];
        q?: string;
        unprinted?: boolean;
        page?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelChoiceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelSettingsController_view: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelSettingsController_saveHouse: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LabelHouseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelSettingsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LabelTemplateBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelSettingsController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LabelTemplateChangeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLabelSettingsController_setActive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LabelTemplateActiveBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminLiveController_versions: {
    parameters: {
      query: {
        topics: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  LossesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskLossesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminMediaController_take: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediaView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  MovesController_waiting: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovesWaitingView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipTermsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipTermsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipTermsController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnershipTermsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipTermsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipTermsController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnershipTermsActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipTermsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeskPassportsController_overview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassportsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeskPassportsController_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassportsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSessionController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePassword'];
      };
    };
    responses: {
      /** @description Every session has ended: log in again */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PayoutsController_list: {
    parameters: {
      query?: {
        storeId?: string;
        state?: 'owed' | 'paid' | 'dropped';
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PayoutPageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PayoutsController_due: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PayoutsDueView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PayoutsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PayoutView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PayoutsController_pay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PayBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PayoutView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PayoutsController_recall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecallPayoutBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PayoutView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StockController_page: {
    parameters: {
      query?: {
        storeId?: string;
        state?: (
          | 'in_workshop'
          | 'in_transit'
          | 'in_stock'
          | 'on_hold'
          | 'sold'
          | 'with_owner'
          | 'in_service'
          | 'returned'
          | 'traded_in'
          | 'lost'
          | 'stolen'
          | 'melted'
          | 'retired'
        )[];
        kind?: (
          'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar'
        )[];
        q?: string;
        page?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockPageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StockController_byTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serial: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskPieceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StockController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskPieceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StockController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeskPieceActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskPieceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CertificatesController_bind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CertificateBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskPieceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CertificatesController_unbind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CertificateBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskPieceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StockController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeskPieceEditBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskPieceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeskPassportsController_proof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassportProofView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeskPassportsController_queue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTagsController_ofPiece: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PieceTagsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTagsController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PieceTagsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PoliciesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PoliciesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PoliciesController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginPolicyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PoliciesController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PoliciesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyDraftBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PoliciesController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PoliciesController_simulate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PreparationController_list: {
    parameters: {
      query?: {
        storeId?: string;
        onDay?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreparationView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PreparationController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreparedVisitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PreparationController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreparationActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreparedVisitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PreparationController_alternatives: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        wishId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrayAlternativesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PriceRulesController_list: {
    parameters: {
      query: {
        sort: 'promotion' | 'channel' | 'craft' | 'extra' | 'trade_in';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RulesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PriceRulesController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PriceRulesController_gaps: {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PriceRulesController_outlook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleOutlookBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EffectsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PriceRulesController_reach: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleReachBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleReachView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PriceRulesController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PriceRulesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleChangeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PriceRulesController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PricesController_view: {
    parameters: {
      query?: {
        metal?: 'gold' | 'gold_18k' | 'gold_14k' | 'platinum' | 'silver' | 'silver_925';
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PricesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PricesController_set: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPriceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PricesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PricesController_outlook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriceOutlookBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriceOutlookView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PricesController_setPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PricePolicyView'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PricePolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PricesController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriceActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PricesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PromisesController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PromisesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PromisesController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        promise: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PromiseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PromisesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  QualityController_figures: {
    parameters: {
      query: {
        storeId?: string;
        fromOn: string;
        toOn: string;
        axis: 'store' | 'employee' | 'style' | 'week';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QualityView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  QualityController_followUps: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  QualityController_settle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleFollowUpBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  QualityController_sheet: {
    parameters: {
      query: {
        storeId?: string;
        fromOn: string;
        toOn: string;
        axis: 'store' | 'employee' | 'style' | 'week';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminQuotesController_list: {
    parameters: {
      query?: {
        storeId?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuotePageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminQuotesController_issue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeskQuoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskQuoteView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminQuotesController_extras: {
    parameters: {
      query: {
        pieceId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtrasView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminQuotesController_setMinutes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuoteMinutesBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuoteMinutesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminQuotesController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskQuoteView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RobotsController_show: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RobotsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RobotsController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RobotBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RobotsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RobotsController_test: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RobotOwnerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RobotAnswerView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSalesController_list: {
    parameters: {
      query?: {
        storeId?: string;
        fromOn?: string;
        toOn?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SalePageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSalesController_handOver: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSalesController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SaleEndingsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReverseSaleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SaleEndingsController_handOver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FetchSaleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SaleEndingsController_takeBack: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SaleEndingsController_outlook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReturnOutlookView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSalesController_reverse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReverseSaleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SaleEndingsController_ship: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ShipSaleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SaleEndingsController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReverseSaleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SaleEndingsController_unship: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReverseSaleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminScanPolicyController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanPolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminScanPolicyController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScanPolicyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanPolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminScanPolicyController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScanPolicyActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanPolicyView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminScansController_list: {
    parameters: {
      query?: {
        storeId?: string;
        state?: ('open' | 'explained' | 'confirmed' | 'closed')[];
        kind?: (
          'two_places' | 'strangers_after_sale' | 'dead_tag_seen' | 'missing_piece_seen' | 'guessing'
        )[];
        pieceId?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlarmPageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminScansController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlarmView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminScansController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AlarmActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlarmView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminScansController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serial: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffScanView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSeriesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskSeriesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSeriesController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeriesBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskSeriesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSeriesController_order: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeriesOrderBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskSeriesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSeriesController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeriesBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskSeriesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSessionController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSessionController_logIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffLoginRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffSession'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSessionController_logOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSessionController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionList'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminSessionController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoursSettingsController_show: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoursSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoursSettingsController_close: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoursSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoursSettingsController_preview: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StrandedListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoursSettingsController_lift: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoursSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoursSettingsController_setDay: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DayHoursBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoursSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoursSettingsController_setHoliday: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HolidayHoursBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoursSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoursSettingsController_setWeek: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoursWeekBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoursSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HouseRulesController_policy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicySettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HouseRulesController_setPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HousePolicyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicySettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HouseRulesController_purposes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurposeSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HouseRulesController_setPurpose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HousePurposeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurposeSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StoreRulesController_policy: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicySettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StoreRulesController_setPolicy: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnPolicyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicySettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StoreRulesController_purposes: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurposeSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StoreRulesController_setPurpose: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        purpose: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnPurposeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurposeSettingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RoomsController_show: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RoomsController_add: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoomBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RoomsController_edit: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoomBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RosterController_show: {
    parameters: {
      query?: {
        storeId?: string;
        fromOn?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RosterView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RosterController_copy: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RosterCopyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RosterView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RosterController_setDays: {
    parameters: {
      query?: {
        storeId?: string;
        fromOn?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RosterDaysBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RosterView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RosterController_setSkills: {
    parameters: {
      query?: {
        storeId?: string;
        fromOn?: string;
      };
      header?: never;
      path: {
        staffId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffSkillsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RosterView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RosterController_setWeek: {
    parameters: {
      query?: {
        storeId?: string;
        fromOn?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RosterWeekBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RosterView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  WorksController_show: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorksView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  WorksController_save: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorksBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorksView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  YearCalendarsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YearCalendarsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  YearCalendarsController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['YearCalendarBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YearCalendarsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  YearCalendarsController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['YearCalendarActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YearCalendarsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStaffController_list: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStaffController_act: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  DeskStoresController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskStoresView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StyleImportsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StyleImportsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StyleImportsController_start: {
    parameters: {
      query?: {
        gbk?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StyleImportView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StyleImportsController_export: {
    parameters: {
      query: {
        format: 'csv' | 'xlsx';
        tab?: 'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn';
        kind?: (
          'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar'
        )[];
        seriesId?: string;
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StyleImportsController_template: {
    parameters: {
      query: {
        format: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StyleImportsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StyleImportView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StyleImportsController_apply: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyImportBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StyleImportView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StyleImportsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StyleImportView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StyleImportsController_rows: {
    parameters: {
      query?: {
        verdict?: 'new' | 'changed' | 'unchanged' | 'refused';
        page?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_list: {
    parameters: {
      query?: {
        tab?: 'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn';
        kind?: (
          'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar'
        )[];
        seriesId?: string;
        q?: string;
        page?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskStylePageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewStyleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskStyleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_bulk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkOutcomesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskStyleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevisionStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskStyleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_save: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StyleDraftBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedDraftView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestoreBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskStyleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_revision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminStylesController_sale: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaleStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskStyleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SynonymsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SynonymsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SynonymsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SynonymBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SynonymsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SynonymsController_trial: {
    parameters: {
      query: {
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchTrialView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SynonymsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SynonymChangeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SynonymsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SynonymsController_remove: {
    parameters: {
      query: {
        mark: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SynonymsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminThreadsController_list: {
    parameters: {
      query: {
        storeId: string;
        waiting?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskThreadsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminThreadsController_show: {
    parameters: {
      query: {
        kind: 'claim' | 'piece' | 'appointment';
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskThreadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminThreadsController_handOver: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverThreadBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskThreadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminThreadsController_say: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeskSayBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskThreadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminThreadsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ThreadReadBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminThreadsController_release: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseMessageBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskThreadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTodayController_show: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TodayView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_list: {
    parameters: {
      query?: {
        storeId?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TradeInPageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_take: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnTradeInBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TradeInFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_open: {
    parameters: {
      query: {
        phone: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_lotOutlook: {
    parameters: {
      query: {
        storeId: string;
        metal: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
        grossMg: number;
        deductMg: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountedView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_takeLot: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LotTradeInBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TradeInFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_outlook: {
    parameters: {
      query: {
        serial: string;
        grossMg?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnOutlookView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TradeInFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_melt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeltLotBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TradeInFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTradeInsController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UndoTradeInBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TradeInFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_team: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrainingTeamView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_issue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueCertificateBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeCertificateBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TrainingHouseController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrainingCourseBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TrainingHouseController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeCourseBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_record: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordHoursBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_reverse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReverseHoursBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_mine: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyTrainingView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TraineeFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_sheet: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TrainingHouseController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrainingTermsFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TrainingHouseController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrainingTermsBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TrainingHouseController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrainingTermsActionBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_today: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrainingTodayView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminTrainingController_seen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransfersController_offers: {
    parameters: {
      query: {
        toStoreId: string;
        fromStoreId?: string;
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferOffersView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransfersController_places: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferPlacesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransfersController_list: {
    parameters: {
      query?: {
        storeId?: string;
        tab?: 'to_approve' | 'to_pack' | 'coming' | 'going' | 'trouble' | 'all';
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransfersController_ask: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskTransferBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransfersController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransfersController_act: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransfersController_drop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lineId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DropLineBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransitController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransitController_set: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetTransitBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TransitController_clear: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClearTransitBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminUploadsController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UploadBeginBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminUploadsController_where: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminUploadsController_add: {
    parameters: {
      query: {
        offset: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/offset+octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_figures: {
    parameters: {
      query: {
        storeId?: string;
        fromOn: string;
        toOn: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FiguresView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_find: {
    parameters: {
      query: {
        storeId?: string;
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FoundVisitsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_short: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShortTraysView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskVisitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_count: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskVisitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_explain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExplainTrayBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskVisitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_scan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrayScanBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskVisitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_judge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        piece: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerdictBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskVisitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminVisitsController_choose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseTrayBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskVisitView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminWaitingController_list: {
    parameters: {
      query?: {
        storeId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskWaitingListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminWaitingController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaitingActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskWaitingListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AdminWaitingController_offer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OfferBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskWaitingListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AccountController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AccountController_rename: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameAccount'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AccountController_bindPhone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PhoneAndCode'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  AccountController_bindWechatPhone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WechatPhoneCode'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerAppointmentsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerAppointmentsController_book: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BookAppointmentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerAppointmentsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerAppointmentsController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointmentActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerVisitsController_around: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitAroundView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerAppointmentsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelAppointmentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerWaitingController_sayLate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LateBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LateView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerAppointmentsController_move: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveAppointmentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerAppointmentsController_rebook: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RebookAppointmentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerVisitsController_recap: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecapView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerVisitsController_surprise: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurpriseBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerTraysController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitTrayView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerTraysController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeTrayBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitTrayView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerTraysController_alternatives: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        wishId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrayAlternativesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerTraysController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        wishId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerWishBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitTrayView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerTraysController_swap: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        wishId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SwapWishBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VisitTrayView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerVisitsController_tallies: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VoteTalliesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerVisitsController_openVote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenVoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedVoteView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerVisitsController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        link: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerArticlesController_list: {
    parameters: {
      query?: {
        text?: string;
        topic?: 'care' | 'sizing' | 'warranty' | 'returns' | 'trade_in' | 'materials' | 'tags' | 'visits';
        kind?: 'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar';
        metal?: 'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none';
        gem?:
          | 'none'
          | 'diamond'
          | 'lab_diamond'
          | 'ruby'
          | 'sapphire'
          | 'emerald'
          | 'jade'
          | 'pearl'
          | 'topaz'
          | 'garnet'
          | 'amethyst'
          | 'citrine'
          | 'smoky_quartz'
          | 'rock_crystal'
          | 'peridot'
          | 'tourmaline'
          | 'spinel'
          | 'turquoise'
          | 'amber'
          | 'agate'
          | 'onyx'
          | 'chrysoprase'
          | 'coral'
          | 'mother_of_pearl'
          | 'cubic_zirconia'
          | 'synthetic_corundum'
          | 'synthetic_emerald'
          | 'synthetic_spinel'
          | 'glass_ceramic';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticlesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerArticlesController_search: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleSearchBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleSearchView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerArticlesController_opened: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleOpenedBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerArticlesController_one: {
    parameters: {
      query?: {
        visitorKey?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerArticlesController_vote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleVoteBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RemindersController_renew: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeedView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RemindersController_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_open: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenClaimBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_coverage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CoverageBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_agree: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreeClaimBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_askBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimNoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_goOn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimNoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimProofsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProofPairView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_rate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RateClaimBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_recall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimNoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_receive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimNoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_refuse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreeClaimBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimNoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ParcelBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerClaimsController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimNoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerFilesController_take: {
    parameters: {
      query: {
        purpose:
          | 'claim'
          | 'repair'
          | 'avatar'
          | 'transfer'
          | 'custody'
          | 'loss'
          | 'proof'
          | 'thread'
          | 'inheritance';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  FitController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FitFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  FitController_save: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveFitBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FitFileView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  FitController_forget: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoldsController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyHoldsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoldsController_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyHoldsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoldsController_leave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyHoldsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  BrowseController_home: {
    parameters: {
      query?: {
        lat?: number;
        lng?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HomeView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  InheritancesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyInheritancesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  InheritancesController_request: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InheritanceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InheritanceMadeView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  InheritancesController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InheritanceActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyInheritancesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerLiveController_versions: {
    parameters: {
      query: {
        topics: ('visits' | 'waiting' | 'store' | 'moves' | 'pieces' | 'claims' | 'talks' | 'bell')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerMessagesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerMessagesController_markRead: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OutletsController_list: {
    parameters: {
      query: {
        lat?: number;
        lng?: number;
        pieceId: string;
        kind:
          | 'repair'
          | 'return'
          | 'exchange'
          | 'cleaning'
          | 'resizing'
          | 'replating'
          | 'stone_setting'
          | 'trade_in'
          | 'complaint'
          | 'question';
        problem:
          | 'stone_loose'
          | 'stone_lost'
          | 'broken'
          | 'deformed'
          | 'clasp'
          | 'plating_worn'
          | 'tarnished'
          | 'size_wrong'
          | 'other';
        storeId?: string;
        q?: string;
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutletPageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipController_list: {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PassingActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerPiecesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyPiecesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerPiecesController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyPieceView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoldsController_standing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PieceHoldView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoldsController_hold: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PieceHoldView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipController_miss: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LossBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipController_found: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipController_standing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipController_offer: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PassingOfferBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassingsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PassportsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyPassportView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PassportsController_proof: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassportProofView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  HoldsController_queue: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PieceHoldView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  OwnershipController_warranty: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WarrantyShownView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerPiecesController_compare: {
    parameters: {
      query?: {
        problem?:
          | 'stone_loose'
          | 'stone_lost'
          | 'broken'
          | 'deformed'
          | 'clasp'
          | 'plating_worn'
          | 'tarnished'
          | 'size_wrong'
          | 'other';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaysView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  BrowseController_gold: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoldView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  RemindersController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemindersView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerScansController_ofPiece: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PieceScansView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerScansController_own: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serial: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnScanView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerSessionController_logOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerSessionController_byPhone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PhoneAndCode'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerSession'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerSessionController_sendCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PhoneCodeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PhoneCodeSent'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerSessionController_byWechat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WechatLogin'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CustomerSession'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerSessionController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionList'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerSessionController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerWaitingController_standing: {
    parameters: {
      query: {
        storeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StoresController_list: {
    parameters: {
      query?: {
        lat?: number;
        lng?: number;
        service?:
          | 'try_on'
          | 'cleaning'
          | 'resizing'
          | 'polishing'
          | 'plating'
          | 'engraving'
          | 'pearl_restring'
          | 'laser_weld'
          | 'stone_setting'
          | 'claim_drop_off'
          | 'collection';
        q?: string;
        city?: string;
        boutique?: boolean;
        page?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StorePageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerSlotsController_soonest: {
    parameters: {
      query?: {
        purposes?: (
          'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
        )[];
        lat?: number;
        lng?: number;
        city?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SoonestView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  StoresController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoreView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerSlotsController_days: {
    parameters: {
      query?: {
        fromOn?: string;
        days?: number;
        purposes?: (
          'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection'
        )[];
        purpose?: 'try_on' | 'bridal' | 'custom' | 'cleaning' | 'resizing' | 'claim_drop_off' | 'collection';
        advisorId?: string;
        moving?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SearchController_list: {
    parameters: {
      query?: {
        kind?: (
          'ring' | 'necklace' | 'pendant' | 'earring' | 'bracelet' | 'bangle' | 'brooch' | 'gold_bar'
        )[];
        metal?: (
          'gold_999' | 'gold_18k' | 'gold_14k' | 'platinum_950' | 'silver_990' | 'silver_925' | 'none'
        )[];
        metalColour?: ('yellow' | 'white' | 'rose' | 'none')[];
        gem?: (
          | 'none'
          | 'diamond'
          | 'lab_diamond'
          | 'ruby'
          | 'sapphire'
          | 'emerald'
          | 'jade'
          | 'pearl'
          | 'topaz'
          | 'garnet'
          | 'amethyst'
          | 'citrine'
          | 'smoky_quartz'
          | 'rock_crystal'
          | 'peridot'
          | 'tourmaline'
          | 'spinel'
          | 'turquoise'
          | 'amber'
          | 'agate'
          | 'onyx'
          | 'chrysoprase'
          | 'coral'
          | 'mother_of_pearl'
          | 'cubic_zirconia'
          | 'synthetic_corundum'
          | 'synthetic_emerald'
          | 'synthetic_spinel'
          | 'glass_ceramic'
        )[];
        seriesId?: string;
        priceFromFen?: number;
        priceToFen?: number;
        inStock?: boolean;
        storeId?: string;
        q?: string;
        sort?: 'recommended' | 'newest' | 'price_up' | 'price_down';
        page?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StylePageView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  BrowseController_style: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StyleView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  BrowseController_styleStores: {
    parameters: {
      query?: {
        lat?: number;
        lng?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StyleStoresView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerMessagesController_offer: {
    parameters: {
      query: {
        moment: 'booking' | 'claim' | 'visit' | 'waiting' | 'farewell';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubscriptionsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerMessagesController_record: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubscriptionResultsBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  SearchController_suggestions: {
    parameters: {
      query: {
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestionsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerThreadsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerThreadsController_show: {
    parameters: {
      query: {
        kind: 'claim' | 'piece' | 'appointment';
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerThreadsController_say: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ThreadSayBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerThreadsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ThreadReadBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerTraysController_others: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrayAlternativesBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrayAlternativesView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerTraysController_plan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrayPlanBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrayPlanView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerUploadsController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UploadBeginBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerUploadsController_where: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerUploadsController_add: {
    parameters: {
      query: {
        offset: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/offset+octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerWaitingController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingListView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerWaitingController_join: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinWaitingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  CustomerWaitingController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaitingActionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TagReadingController_byCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        gtin: string;
        serial: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  PassportController_checkpoints: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassportCheckpointsView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TagQuotesController_issue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuoteView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TagQuotesController_show: {
    parameters: {
      query: {
        seal: string;
      };
      header?: never;
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuoteView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TagReadingController_tellLate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LateScansBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LateScansView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TagReadingController_bySerial: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        serial: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TagVotesController_show: {
    parameters: {
      query?: {
        voter?: string;
      };
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VoteView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TagVotesController_vote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VoteView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
  TagWarrantiesController_check: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WarrantyCheckView'];
        };
      };
      /** @description Refused or failed: the code says why */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorReply'];
        };
      };
    };
  };
}
