import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../database/index.js';
import { DomainError } from '../errors/index.js';
import { Outbox } from '../outbox/index.js';
import { decideBinding, defaultNickname } from './customer-account.rules.js';
import { CustomerAccountsRepository, type CustomerAccountRow } from './customer-accounts.repository.js';
import { Sessions } from './sessions.service.js';

/** What happened when a number was bound, and which cached sessions to drop once it is committed. */
export interface BoundPhone {
  account: CustomerAccountRow;
  movedSessions: string[];
}

@Injectable()
export class CustomerAccounts {
  constructor(
    private readonly accounts: CustomerAccountsRepository,
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async get(id: string): Promise<CustomerAccountRow> {
    const account = await this.accounts.find('id', id);
    if (account === null) throw new DomainError('customer.not_found');
    return account;
  }

  /** As the open transaction sees it, closed ones too. */
  async getIn(tx: Tx, id: string): Promise<CustomerAccountRow> {
    const account = await this.accounts.findIn(tx, 'id', id);
    if (account === null) throw new DomainError('customer.not_found');
    return account;
  }

  /** Holds the account for the rest of the transaction: what is limited per customer is counted behind this lock. */
  async lock(tx: Tx, id: string): Promise<CustomerAccountRow> {
    const account = await this.accounts.lock(tx, id);
    if (account === null || account.closedAt !== null) throw new DomainError('account.closed');
    return account;
  }

  findByPhone(phone: string): Promise<CustomerAccountRow | null> {
    return this.accounts.find('phone', phone);
  }

  /** For lists that show many people: one query, by id. */
  async byIds(ids: string[]): Promise<Map<string, CustomerAccountRow>> {
    const rows = await this.accounts.byIds([...new Set(ids)]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Whoever has this number: staff name a buyer by it, a customer proves it by a code. */
  findOrCreateByPhone(tx: Tx, phone: string, nickname?: string): Promise<CustomerAccountRow> {
    return this.findOrCreate(tx, 'phone', { phone, openid: null, unionid: null }, nickname);
  }

  findOrCreateByOpenid(tx: Tx, openid: string, unionid: string | null): Promise<CustomerAccountRow> {
    return this.findOrCreate(tx, 'openid', { phone: null, openid, unionid });
  }

  /** `phone` must have been proven by a code or by WeChat. The account that comes back may be another one than `id`. */
  async bindPhone(tx: Tx, id: string, phone: string): Promise<BoundPhone> {
    const other = await this.lockPair(tx, id, phone);
    const mine = await this.accounts.lock(tx, id);
    if (mine === null || mine.closedAt !== null) throw new DomainError('account.closed');
    switch (decideBinding(mine, other)) {
      case 'keep':
        return { account: mine, movedSessions: [] };
      case 'take':
        return this.takePhone(tx, mine, phone);
      case 'merge':
        return this.merge(tx, mine, other as CustomerAccountRow);
      case 'wechat_differs':
        throw new DomainError('account.wechat_taken');
      case 'phone_differs':
        throw new DomainError('account.phone_taken');
    }
  }

  async rename(id: string, nickname: string): Promise<CustomerAccountRow> {
    return this.transactions.run(async (tx) => {
      const account = await this.accounts.lock(tx, id);
      if (account === null || account.closedAt !== null) throw new DomainError('account.closed');
      const renamed = { ...account, nickname };
      await this.accounts.save(tx, renamed);
      return renamed;
    });
  }

  private async findOrCreate(
    tx: Tx,
    key: 'phone' | 'openid',
    keys: Pick<CustomerAccountRow, 'phone' | 'openid' | 'unionid'>,
    nickname?: string,
  ): Promise<CustomerAccountRow> {
    const value = keys[key] as string;
    const found = await this.accounts.findIn(tx, key, value);
    if (found !== null) return found;
    const row: CustomerAccountRow = {
      id: newId(),
      ...keys,
      nickname: nickname ?? defaultNickname(keys.phone),
      mergedIntoId: null,
      createdAt: this.clock.now(),
      closedAt: null,
    };
    try {
      await this.accounts.insert(tx, row);
      return row;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // Another login of the same person was a moment earlier; READ COMMITTED sees its row now.
      const winner = await this.accounts.findIn(tx, key, value);
      if (winner === null) throw error;
      return winner;
    }
  }

  /** Locks both accounts in the order of their ids, so that two merges cannot wait for each other. */
  private async lockPair(tx: Tx, id: string, phone: string): Promise<CustomerAccountRow | null> {
    const other = await this.accounts.findIn(tx, 'phone', phone);
    if (other === null || other.id === id) return other;
    if (id < other.id) await this.accounts.lock(tx, id);
    const locked = await this.accounts.lock(tx, other.id);
    return locked?.phone === phone ? locked : null;
  }

  private async takePhone(tx: Tx, mine: CustomerAccountRow, phone: string): Promise<BoundPhone> {
    const account = { ...mine, phone };
    try {
      await this.accounts.save(tx, account);
    } catch (error) {
      if (isDuplicate(error, 'uq_customer_account_phone')) throw new DomainError('account.phone_taken');
      throw error;
    }
    return { account, movedSessions: [] };
  }

  /** The account with the number stays, because that is the one staff sold to; what hangs on the other follows by event. */
  private async merge(tx: Tx, mine: CustomerAccountRow, kept: CustomerAccountRow): Promise<BoundPhone> {
    const now = this.clock.now();
    await this.accounts.save(tx, {
      ...mine,
      openid: null,
      unionid: null,
      mergedIntoId: kept.id,
      closedAt: now,
    });
    const account = { ...kept, openid: mine.openid, unionid: mine.unionid };
    await this.accounts.save(tx, account);
    const movedSessions = await this.sessions.moveIn(tx, mine.id, kept.id);
    await this.outbox.add(tx, 'customer.merged', { fromId: mine.id, intoId: kept.id });
    return { account, movedSessions };
  }
}
