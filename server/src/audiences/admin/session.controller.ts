import { Body, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { StaffAccounts } from '../../domains/store/index.js';
import {
  ClientText,
  SessionList,
  SessionParams,
  Sessions,
  toSessionList,
} from '../../platform/auth/index.js';
import { RateLimited } from '../../platform/http/index.js';
import {
  AdminController,
  Anonymous,
  CurrentSessionId,
  CurrentStaff,
  type StaffIdentity,
} from './admin.decorators.js';
import {
  ChangePassword,
  StaffLoginRequest,
  StaffSession,
  StaffView,
  toStaffSession,
  toStaffView,
} from './session.dto.js';

@AdminController('')
export class AdminSessionController {
  constructor(
    private readonly staffAccounts: StaffAccounts,
    private readonly sessions: Sessions,
  ) {}

  @Post('session')
  @Anonymous()
  @HttpCode(200)
  @RateLimited({ limit: 60, seconds: 60 })
  @ApiOkResponse({ type: StaffSession })
  async logIn(@Body() body: StaffLoginRequest, @ClientText() client: string): Promise<StaffSession> {
    return toStaffSession(await this.staffAccounts.login(body.account, body.password, client));
  }

  @Get('session')
  @ApiOkResponse({ type: StaffView })
  show(@CurrentStaff() staff: StaffIdentity): StaffView {
    return toStaffView(staff);
  }

  @Delete('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async logOut(@CurrentStaff() staff: StaffIdentity, @CurrentSessionId() id: string): Promise<void> {
    await this.sessions.end('staff', staff.id, id);
  }

  @Get('sessions')
  @ApiOkResponse({ type: SessionList })
  async list(@CurrentStaff() staff: StaffIdentity, @CurrentSessionId() id: string): Promise<SessionList> {
    return toSessionList(await this.sessions.list('staff', staff.id), id);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@CurrentStaff() staff: StaffIdentity, @Param() { id }: SessionParams): Promise<void> {
    await this.sessions.end('staff', staff.id, id);
  }

  @Post('password')
  @HttpCode(204)
  @RateLimited({ limit: 30, seconds: 60 })
  @ApiNoContentResponse({ description: 'Every session has ended: log in again' })
  async changePassword(@CurrentStaff() staff: StaffIdentity, @Body() body: ChangePassword): Promise<void> {
    await this.staffAccounts.changePassword(staff, body.current, body.next);
  }
}
