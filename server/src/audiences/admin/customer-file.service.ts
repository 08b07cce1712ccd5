import { Injectable } from '@nestjs/common';
import { Appointments } from '../../domains/appointments/index.js';
import { Stock } from '../../domains/inventory/index.js';
import { Claims } from '../../domains/service/index.js';
import { inScope, type StaffIdentity } from '../../platform/auth/index.js';
import { AppointmentViews } from '../views/appointment-views.service.js';
import { ClaimViews } from '../views/claim-views.service.js';
import { OwnedPieceViews } from '../views/owned-piece-views.service.js';
import type { DeskCustomerView } from './desk.dto.js';

/** What the rooms know of a customer. */
@Injectable()
export class CustomerFacts {
  constructor(
    readonly appointments: Appointments,
    readonly claims: Claims,
    readonly stock: Stock,
  ) {}
}

/** A customer as the desk sees them: everything they own, and of visits and cases what concerns the staff member's stores. */
@Injectable()
export class CustomerFile {
  constructor(
    private readonly facts: CustomerFacts,
    private readonly pieces: OwnedPieceViews,
    private readonly appointments: AppointmentViews,
    private readonly claims: ClaimViews,
  ) {}

  async of(
    id: string,
    staff: StaffIdentity,
  ): Promise<Pick<DeskCustomerView, 'pieces' | 'appointments' | 'claims'>> {
    const [owned, visits, cases] = await Promise.all([
      this.facts.stock.ofOwner(id),
      this.facts.appointments.ofCustomer(id),
      this.facts.claims.ofCustomer(id),
    ]);
    return {
      pieces: await this.pieces.cards(owned, id),
      appointments: await this.appointments.cards(visits.filter((row) => inScope(staff, row.storeId))),
      claims: await this.claims.cards(cases.filter((row) => inScope(staff, row.storeId))),
    };
  }
}
