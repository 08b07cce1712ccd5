import { Get, Param, Req } from '@nestjs/common';
import { readSerial } from '@zhuyue/shared';
import type { FastifyRequest } from 'fastify';
import { PieceScans } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { toRungView } from '../views/rung.rules.js';
import { toAlarmBriefView } from '../views/scan-alarm.rules.js';
import { scanNoteOf } from '../views/scan-note.rules.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import { OwnScanView, PieceScansView } from './scans.dto.js';

@CustomerController('scans')
export class CustomerScansController {
  constructor(private readonly scans: PieceScans) {}

  @Get('of-piece/:id')
  @Replies(PieceScansView)
  async ofPiece(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
  ): Promise<PieceScansView> {
    const { lastAt, alarms, ...counts } = await this.scans.ofOwn(customer.id, id);
    return { ...counts, lastAt: lastAt?.toISOString() ?? null, alarms: alarms.map(toAlarmBriefView) };
  }

  /** What the tag in the hand means to this customer. */
  @Get(':serial')
  @Replies(OwnScanView)
  async own(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('serial') text: string,
    @Req() request: FastifyRequest,
  ): Promise<OwnScanView> {
    const serial = readSerial(text);
    if (serial === null) throw new DomainError('tag.malformed');
    const rungs = await this.scans.asOwner(customer.id, (at) =>
      scanNoteOf(request, { serial, at, viewer: 'owner' }),
    );
    return { mine: rungs !== null, rungs: (rungs ?? []).map(toRungView) };
  }
}
