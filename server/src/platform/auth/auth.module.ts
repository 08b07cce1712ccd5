import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../outbox/index.js';
import { CustomerAccountsRepository } from './customer-accounts.repository.js';
import { CustomerAccounts } from './customer-accounts.service.js';
import { CustomerLogins } from './customer-logins.service.js';
import { LoginCodes } from './login-codes.service.js';
import { SessionsRepository } from './sessions.repository.js';
import { Sessions } from './sessions.service.js';

/** Global, because the guards of every audience module ask for sessions. */
@Global()
@Module({
  providers: [
    CustomerAccountsRepository,
    CustomerAccounts,
    CustomerLogins,
    LoginCodes,
    SessionsRepository,
    Sessions,
  ],
  exports: [CustomerAccounts, CustomerLogins, LoginCodes, Sessions],
})
export class AuthModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly sessions: Sessions,
    private readonly codes: LoginCodes,
  ) {}

  onModuleInit(): void {
    this.schedules.every('auth.sweep', 3600, async () => {
      await this.sessions.removeExpired();
      await this.codes.removeExpired();
    });
  }
}
