import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { PROMISES, type PromiseTerms, type ServicePromise } from '@zhuyue/shared';
import { ServicePromises } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { PromiseBody, PromisesView, type PromiseTermsView } from './promises.dto.js';

const termsOf = ({
  minutes,
  calendar,
  advisorPermille,
  managerPermille,
  untakenMinutes,
}: PromiseTerms): PromiseTermsView => ({
  minutes,
  calendar,
  advisorPermille,
  managerPermille,
  untakenMinutes,
});

/** 服务承诺 */
@AdminController('promises')
export class PromisesController {
  constructor(private readonly promises: ServicePromises) {}

  @Get()
  @Replies(PromisesView)
  async show(): Promise<PromisesView> {
    const [inForce, versions] = await Promise.all([this.promises.inForce(), this.promises.versions()]);
    return {
      inForce: PROMISES.map((promise) => ({
        promise,
        version: inForce[promise].version,
        terms: termsOf(inForce[promise]),
      })),
      versions: versions.map((line) => ({
        promise: line.promise,
        version: line.version,
        terms: termsOf(line),
        reason: line.reason,
        writtenByName: line.writtenByName,
        writtenAt: line.writtenAt.toISOString(),
      })),
    };
  }

  @Post(':promise')
  @HttpCode(200)
  @Roles('headquarters')
  @Replies(PromisesView)
  async write(
    @CurrentStaff() staff: StaffIdentity,
    @Param('promise') promise: string,
    @Body() { terms, reason, seen }: PromiseBody,
  ): Promise<PromisesView> {
    const known = PROMISES.find((one) => one === promise);
    if (known === undefined) throw new DomainError('route.not_found');
    await this.promises.write(staff, known satisfies ServicePromise, termsOf(terms), reason, seen);
    return this.show();
  }
}
