import type { StaffRole } from '@zhuyue/shared';

/**
 * Who may call what on the desk, written down a second time: an operation that is new, or that lets in somebody else than
 * before, has to be entered here by hand. Paths are below /api/admin; scope by store is each operation's own matter.
 */
export const DESK_ACCESS: readonly { roles: readonly StaffRole[]; operations: string }[] = [
  {
    roles: ['consultant', 'service', 'manager', 'headquarters'],
    operations: `
      GET /appointments/slots
      GET /appointments/{id}
      GET /appointments
      GET /board/visits/{id}/places
      GET /board/week
      GET /board
      POST /canned-answers/{id}/retire
      PUT /canned-answers/{id}
      GET /canned-answers
      POST /canned-answers
      GET /case-queue/colleagues
      GET /case-queue/views
      POST /case-queue/views
      DELETE /case-queue/views/{id}
      GET /case-queue/warnings
      POST /case-queue/warnings/{id}/seen
      GET /certificate-conflicts
      GET /claims/{id}
      GET /claims
      GET /containers/{id}
      GET /containers
      GET /counts/{id}/progress
      POST /counts/{id}/scans
      GET /counts/{id}
      GET /counts
      GET /custody-policy
      GET /customers/{id}
      GET /customers
      GET /deliveries/{id}
      GET /deliveries
      POST /files
      GET /live
      GET /losses
      GET /quality/follow-ups
      POST /quality/follow-ups/{id}
      GET /moves
      POST /password
      GET /pieces/by-tag/{serial}
      POST /pieces/{id}/actions
      POST /pieces/{id}/edits
      GET /pieces/{id}/queue
      GET /pieces/{id}/tags
      POST /pieces/{id}/tags
      GET /pieces/{id}
      GET /pieces
      GET /policies/{id}
      GET /policies
      GET /promises
      GET /preparation/{id}
      GET /preparation
      GET /prices
      GET /quotes/extras
      GET /quotes/{number}
      GET /quotes
      POST /quotes
      GET /sales/{id}
      GET /sales
      GET /scans/{serial}
      GET /series
      DELETE /session
      GET /session
      DELETE /sessions/{id}
      GET /sessions
      GET /settings/roster
      GET /stores
      GET /styles/{id}/revisions/{number}
      GET /styles/{id}
      GET /styles
      GET /threads/about
      POST /threads/handover
      POST /threads/messages
      POST /threads/read
      GET /threads
      GET /today
      GET /transfer-places
      GET /transfers/{id}
      GET /transfers
      GET /transit
      GET /uploads/{id}
      PUT /uploads/{id}
      POST /uploads
      GET /waiting
    `,
  },
  {
    roles: ['consultant', 'manager', 'headquarters'],
    operations: `
      POST /appointments/{id}/actions
      GET /board/missed/{customerId}
      POST /board/visits/{id}/late
      POST /board/walk-ins
      POST /containers/{id}/pieces
      POST /counts/{id}/actions
      POST /counts/{id}/differences/{lineId}/proposals
      POST /counts
      POST /labels/drafts
      GET /labels/jobs/{id}
      GET /labels/jobs
      POST /labels/jobs
      POST /labels/mini-codes
      GET /labels/pieces
      GET /labels/settings
      POST /deliveries/{id}/actions
      POST /deliveries/{id}/scans
      POST /preparation/{id}/actions
      GET /preparation/{id}/wishes/{wishId}/alternatives
      POST /sales/{id}/hand-over
      POST /sales
      GET /trade-ins/credits
      GET /trade-ins/lot-outlook
      GET /trade-ins/outlook
      GET /transfer-offers
      POST /transfers/{id}/actions
      POST /transfers
      GET /visits/find
      GET /visits/short
      POST /visits/{id}/count
      POST /visits/{id}/pieces/{piece}/verdict
      POST /visits/{id}/pieces
      POST /visits/{id}/tray
      GET /visits/{id}
      POST /waiting/{id}/actions
      POST /waiting/{id}/offer
    `,
  },
  {
    roles: ['service', 'manager', 'headquarters'],
    operations: `
      POST /claims/{id}/actions
      POST /case-queue/assign
      POST /claims/{id}/pause
      POST /claims/{id}/resume
      POST /claims/breaches/{clockId}
    `,
  },
  {
    roles: ['manager', 'headquarters'],
    operations: `
      GET /quality
      GET /quality/sheet
      GET /audit
      POST /board/visits/{id}/count-again
      POST /board/visits/{id}/forgive
      POST /containers/{id}/actions
      POST /containers/{id}/names
      POST /containers
      POST /counts/{id}/differences/{lineId}/decisions
      POST /deliveries/{id}/lines/{lineId}/decisions
      POST /deliveries/{id}/lines/{lineId}/proposals
      POST /deliveries/{id}/lines/{lineId}/reversals
      POST /deliveries
      POST /labels/settings/templates/{id}/active
      POST /labels/settings/templates/{id}
      POST /labels/settings/templates
      POST /media
      GET /payouts/due
      POST /payouts/{id}/pay
      POST /payouts/{id}/recall
      GET /payouts/{id}
      GET /payouts
      POST /pieces/{id}/certificates
      GET /pieces/{id}/proof
      GET /price-rules/gaps
      POST /price-rules/outlook
      POST /price-rules/reach
      GET /price-rules/{id}
      GET /price-rules
      PUT /quotes/minutes
      POST /sales/{id}/cancel
      GET /sales/{id}/return-outlook
      POST /sales/{id}/return
      POST /sales/{id}/reverse
      POST /sales/{id}/undo-return
      GET /scan-policy
      GET /settings/years
      POST /scans/alarms/{id}/actions
      GET /scans/alarms/{id}
      GET /scans/alarms
      POST /settings/hours/closures/preview
      POST /settings/hours/closures/{id}/lift
      POST /settings/hours/closures
      POST /settings/hours/day
      POST /settings/hours/holiday
      POST /settings/hours/week
      GET /settings/hours
      GET /settings/policy
      POST /settings/policy
      POST /settings/purposes/{purpose}
      GET /settings/purposes
      POST /settings/rooms/{id}
      GET /settings/rooms
      POST /settings/rooms
      POST /settings/roster/copy
      POST /settings/roster/days
      POST /settings/roster/skills/{staffId}
      POST /settings/roster/week
      POST /staff/{id}/actions
      GET /staff
      GET /style-imports/export
      GET /style-imports/template
      POST /style-imports/{id}/apply
      POST /style-imports/{id}/cancel
      GET /style-imports/{id}/rows
      GET /style-imports/{id}
      GET /style-imports
      POST /style-imports
      POST /styles/bulk
      POST /styles/{id}/actions
      PUT /styles/{id}/draft
      POST /styles/{id}/restore
      POST /styles
      GET /synonyms/trial
      GET /synonyms
      POST /threads/release
      POST /trade-ins/lots
      POST /trade-ins/{id}/undo
      GET /trade-ins/{id}
      GET /trade-ins
      POST /trade-ins
      POST /transfers/{id}/lines/{lineId}/drops
      GET /visits/figures
      POST /visits/{id}/explain
    `,
  },
  {
    roles: ['headquarters'],
    operations: `
      POST /promises/{promise}
      POST /certificate-conflicts/{id}/settle
      GET /enrolments/style
      POST /enrolments
      POST /labels/settings/house
      POST /passports/checks
      GET /passports
      POST /pieces/{id}/certificates/remove
      POST /policies/{id}/actions
      POST /policies/{id}/simulation
      PUT /policies/{id}
      POST /policies
      POST /price-rules/{id}/actions
      PUT /price-rules/{id}
      POST /price-rules
      POST /prices/outlook
      PUT /prices/policy
      POST /prices/{id}/actions
      POST /prices
      POST /scan-policy/{id}/actions
      POST /scan-policy
      POST /settings/years
      POST /settings/years/{id}/actions
      PUT /series/order
      PUT /series/{id}
      POST /series
      GET /settings/house/policy
      POST /settings/house/policy
      POST /settings/house/purposes/{purpose}
      GET /settings/house/purposes
      POST /styles/{id}/sale
      DELETE /synonyms/{id}
      PUT /synonyms/{id}
      POST /synonyms
      POST /trade-ins/{id}/melt
      POST /custody-policy
      POST /transit/clears
      POST /transit
    `,
  },
];
