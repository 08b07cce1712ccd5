import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../database/index.js';
import { DomainError } from '../errors/index.js';
import { WechatMiniClient } from '../wechat/index.js';
import type { CustomerAccountRow } from './customer-accounts.repository.js';
import { CustomerAccounts, type BoundPhone } from './customer-accounts.service.js';
import type { CodeVerdict } from './login-code.rules.js';
import { LoginCodes } from './login-codes.service.js';
import { Sessions, type IssuedSession } from './sessions.service.js';

export interface CustomerLogin {
  session: IssuedSession;
  account: CustomerAccountRow;
}

/** The ways in for a customer, and the ways to join the two keys of one person. */
@Injectable()
export class CustomerLogins {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: CustomerAccounts,
    private readonly codes: LoginCodes,
    private readonly sessions: Sessions,
    private readonly wechat: WechatMiniClient,
  ) {}

  async byWechat(code: string, client: string): Promise<CustomerLogin> {
    const { openid, unionid } = await this.wechat.login(code);
    return this.transactions.run(async (tx) => {
      const account = await this.accounts.findOrCreateByOpenid(tx, openid, unionid);
      return { account, session: await this.sessions.issue(tx, 'customer', account.id, client) };
    });
  }

  async byPhone(phone: string, code: string, client: string): Promise<CustomerLogin> {
    return this.withCode(phone, code, async (tx) => {
      const account = await this.accounts.findOrCreateByPhone(tx, phone);
      return { account, session: await this.sessions.issue(tx, 'customer', account.id, client) };
    });
  }

  async bindPhone(customerId: string, phone: string, code: string): Promise<CustomerAccountRow> {
    return this.settle(
      await this.withCode(phone, code, (tx) => this.accounts.bindPhone(tx, customerId, phone)),
    );
  }

  /** WeChat vouches for the number, so there is no code of ours to type. */
  async bindWechatPhone(customerId: string, wechatCode: string): Promise<CustomerAccountRow> {
    const { phone } = await this.wechat.phoneNumber(wechatCode);
    return this.settle(await this.transactions.run((tx) => this.accounts.bindPhone(tx, customerId, phone)));
  }

  private async withCode<T>(phone: string, code: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const outcome = await this.transactions.run(
      async (tx): Promise<{ verdict: CodeVerdict; result: T | null }> => {
        const verdict = await this.codes.redeem(tx, phone, code);
        return { verdict, result: verdict === 'right' ? await work(tx) : null };
      },
    );
    if (outcome.verdict === 'expired') throw new DomainError('login.code_expired');
    if (outcome.verdict === 'wrong' || outcome.result === null) throw new DomainError('login.code_wrong');
    return outcome.result;
  }

  private settle({ account, movedSessions }: BoundPhone): CustomerAccountRow {
    this.sessions.forget(movedSessions);
    return account;
  }
}
