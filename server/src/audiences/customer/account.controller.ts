import { Body, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CustomerAccounts, CustomerLogins } from '../../platform/auth/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { AccountView, PhoneAndCode, RenameAccount, toAccountView, WechatPhoneCode } from './account.dto.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';

@CustomerController('account')
export class AccountController {
  constructor(
    private readonly accounts: CustomerAccounts,
    private readonly logins: CustomerLogins,
  ) {}

  @Get()
  @ApiOkResponse({ type: AccountView })
  async show(@CurrentCustomer() customer: CustomerIdentity): Promise<AccountView> {
    return toAccountView(await this.accounts.get(customer.id));
  }

  @Put()
  @ApiOkResponse({ type: AccountView })
  async rename(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() body: RenameAccount,
  ): Promise<AccountView> {
    return toAccountView(await this.accounts.rename(customer.id, body.nickname));
  }

  @Post('wechat-phone')
  @HttpCode(200)
  @RateLimited({ limit: 60, seconds: 60 })
  @ApiOkResponse({ type: AccountView })
  async bindWechatPhone(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() body: WechatPhoneCode,
  ): Promise<AccountView> {
    return toAccountView(await this.logins.bindWechatPhone(customer.id, body.code));
  }

  @Post('phone')
  @HttpCode(200)
  @RateLimited({ limit: 60, seconds: 60 })
  @ApiOkResponse({ type: AccountView })
  async bindPhone(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() body: PhoneAndCode,
  ): Promise<AccountView> {
    return toAccountView(await this.logins.bindPhone(customer.id, body.phone, body.code));
  }
}
