import { Body, Delete, Get, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  ClientText,
  CustomerLogins,
  LoginCodes,
  SessionList,
  SessionParams,
  Sessions,
  toSessionList,
} from '../../platform/auth/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { PhoneAndCode } from './account.dto.js';
import {
  Anonymous,
  CurrentCustomer,
  CurrentSessionId,
  CustomerController,
  type CustomerIdentity,
} from './customer.decorators.js';
import {
  CustomerSession,
  PhoneCodeRequest,
  PhoneCodeSent,
  toCustomerSession,
  WechatLogin,
} from './session.dto.js';

@CustomerController('')
export class CustomerSessionController {
  constructor(
    private readonly logins: CustomerLogins,
    private readonly codes: LoginCodes,
    private readonly sessions: Sessions,
  ) {}

  @Post('session/wechat')
  @Anonymous()
  @HttpCode(200)
  @RateLimited({ limit: 120, seconds: 60 })
  @ApiOkResponse({ type: CustomerSession })
  async byWechat(@Body() body: WechatLogin, @ClientText() client: string): Promise<CustomerSession> {
    return toCustomerSession(await this.logins.byWechat(body.code, client));
  }

  @Post('session/phone-code')
  @Anonymous()
  @HttpCode(200)
  @RateLimited({ limit: 60, seconds: 60 })
  @ApiOkResponse({ type: PhoneCodeSent })
  async sendCode(@Body() body: PhoneCodeRequest, @Ip() ip: string): Promise<PhoneCodeSent> {
    const sent = await this.codes.send(body.phone, ip);
    return { expiresAt: sent.expiresAt.toISOString(), resendAt: sent.resendAt.toISOString() };
  }

  @Post('session/phone')
  @Anonymous()
  @HttpCode(200)
  @RateLimited({ limit: 120, seconds: 60 })
  @ApiOkResponse({ type: CustomerSession })
  async byPhone(@Body() body: PhoneAndCode, @ClientText() client: string): Promise<CustomerSession> {
    return toCustomerSession(await this.logins.byPhone(body.phone, body.code, client));
  }

  @Delete('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async logOut(@CurrentCustomer() customer: CustomerIdentity, @CurrentSessionId() id: string): Promise<void> {
    await this.sessions.end('customer', customer.id, id);
  }

  @Get('sessions')
  @ApiOkResponse({ type: SessionList })
  async list(
    @CurrentCustomer() customer: CustomerIdentity,
    @CurrentSessionId() id: string,
  ): Promise<SessionList> {
    return toSessionList(await this.sessions.list('customer', customer.id), id);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@CurrentCustomer() customer: CustomerIdentity, @Param() { id }: SessionParams): Promise<void> {
    await this.sessions.end('customer', customer.id, id);
  }
}
