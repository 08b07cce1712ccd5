import { Body, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { FIT_CONSENT } from '@zhuyue/shared';
import { FitProfiles } from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { toFit, toFitView } from '../views/visit-views.service.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import { FitFileView, SaveFitBody } from './visits.dto.js';

/** 我的尺寸与偏好. */
@CustomerController('fit')
export class FitController {
  constructor(private readonly fits: FitProfiles) {}

  @Get()
  @Replies(FitFileView)
  async show(@CurrentCustomer() customer: CustomerIdentity): Promise<FitFileView> {
    const row = await this.fits.of(customer.id);
    return {
      fit: row === null ? null : toFitView(row),
      consentedAt: row?.consentedAt.toISOString() ?? null,
      consent: FIT_CONSENT,
    };
  }

  @Put()
  @RateLimited({ limit: 30, seconds: 60 })
  @Replies(FitFileView)
  async save(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() { consent, ...view }: SaveFitBody,
  ): Promise<FitFileView> {
    await this.fits.save(customer.id, toFit(view), consent ?? null);
    return this.show(customer);
  }

  /** Withdraws the consent and deletes what was written under it. */
  @Delete()
  @HttpCode(204)
  async forget(@CurrentCustomer() customer: CustomerIdentity): Promise<void> {
    await this.fits.forget(customer.id);
  }
}
