import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Database, Transactions, type Tx } from '../database/index.js';
import { DomainError } from '../errors/index.js';
import { SmsProvider } from '../sms/index.js';
import {
  CODE_LIFE_MS,
  CODE_RESEND_MS,
  CODES_PER_HOUR_PER_IP,
  CODES_PER_HOUR_PER_PHONE,
  countSend,
  hashCode,
  judgeCode,
  newCode,
  newSalt,
  type CodeVerdict,
  type SendWindow,
  type StoredCode,
} from './login-code.rules.js';

interface CodeRow extends StoredCode, SendWindow {
  phone: string;
  sentAt: Date;
}

export interface SentCode {
  expiresAt: Date;
  resendAt: Date;
}

/** One-time codes by text message. The same answer whether or not the number is known to us. */
@Injectable()
export class LoginCodes {
  private readonly log = new Logger(LoginCodes.name);

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly sms: SmsProvider,
    private readonly clock: Clock,
  ) {}

  async send(phone: string, ip: string): Promise<SentCode> {
    const code = newCode();
    const sent = await this.transactions.run((tx) => this.prepare(tx, phone, ip, code));
    try {
      await this.sms.send(phone, `【珠约】验证码 ${code}，5 分钟内有效。请勿告诉他人。`);
    } catch (error) {
      this.log.error(`text message not accepted: ${error instanceof Error ? error.message : String(error)}`);
      await this.letTryAgain(phone);
      throw new DomainError('sms.unavailable');
    }
    return sent;
  }

  /**
   * Uses the code up when it is right and counts the attempt when it is wrong. It answers instead of throwing: a
   * transaction that threw would forget the attempt.
   */
  async redeem(tx: Tx, phone: string, code: string): Promise<CodeVerdict> {
    const row = await this.lock(tx, phone);
    if (row === null) return 'expired';
    const verdict = judgeCode(row, code, this.clock.now());
    if (verdict === 'right') {
      await tx.execute('UPDATE login_code SET usedAt = ? WHERE phone = ?', [this.clock.now(), phone]);
    } else if (verdict === 'wrong') {
      await tx.execute('UPDATE login_code SET attempts = attempts + 1 WHERE phone = ?', [phone]);
    }
    return verdict;
  }

  async removeExpired(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - 24 * 60 * 60_000);
    const codes = await this.database.execute('DELETE FROM login_code WHERE windowStartedAt < ? LIMIT 5000', [
      before,
    ]);
    const senders = await this.database.execute(
      'DELETE FROM login_code_sender WHERE windowStartedAt < ? LIMIT 5000',
      [before],
    );
    return codes.affected + senders.affected;
  }

  private async prepare(tx: Tx, phone: string, ip: string, code: string): Promise<SentCode> {
    const now = this.clock.now();
    // Always the address before the number: two requests lock in the same order.
    const senderWindow = await this.countSender(tx, ip, now);
    await this.ensureRow(tx, phone, now);
    const row = await this.lock(tx, phone);
    if (row === null) throw new Error('the row of a code vanished while it was locked');
    const resendAt = new Date(row.sentAt.getTime() + CODE_RESEND_MS);
    if (resendAt > now) throw new DomainError('login.code_too_soon', { resendAt: resendAt.toISOString() });
    const counted = countSend(row, CODES_PER_HOUR_PER_PHONE, now);
    if (!counted.allowed) throw tooMany(counted.againAt);
    const salt = newSalt();
    const expiresAt = new Date(now.getTime() + CODE_LIFE_MS);
    await tx.execute(
      `UPDATE login_code SET codeHash = ?, salt = ?, attempts = 0, sentAt = ?, expiresAt = ?, usedAt = NULL,
         windowStartedAt = ?, sentInWindow = ? WHERE phone = ?`,
      [
        hashCode(code, salt),
        salt,
        now,
        expiresAt,
        counted.window.windowStartedAt,
        counted.window.sentInWindow,
        phone,
      ],
    );
    await tx.execute('UPDATE login_code_sender SET windowStartedAt = ?, sentInWindow = ? WHERE ip = ?', [
      senderWindow.windowStartedAt,
      senderWindow.sentInWindow,
      ip,
    ]);
    return { expiresAt, resendAt: new Date(now.getTime() + CODE_RESEND_MS) };
  }

  private async countSender(tx: Tx, ip: string, now: Date): Promise<SendWindow> {
    await tx.execute(
      `INSERT INTO login_code_sender (ip, windowStartedAt, sentInWindow) VALUES (?, ?, 0)
       ON DUPLICATE KEY UPDATE ip = ip`,
      [ip, now],
    );
    const rows = await tx.query<SendWindow>(
      'SELECT windowStartedAt, sentInWindow FROM login_code_sender WHERE ip = ? FOR UPDATE',
      [ip],
    );
    const counted = countSend(
      rows[0] ?? { windowStartedAt: now, sentInWindow: 0 },
      CODES_PER_HOUR_PER_IP,
      now,
    );
    if (!counted.allowed) throw tooMany(counted.againAt);
    return counted.window;
  }

  /** A row that was never sent: its code has expired before it began. */
  private async ensureRow(tx: Tx, phone: string, now: Date): Promise<void> {
    const never = new Date(0);
    await tx.execute(
      `INSERT INTO login_code
         (phone, codeHash, salt, attempts, sentAt, expiresAt, usedAt, windowStartedAt, sentInWindow)
       VALUES (?, ?, ?, 0, ?, ?, NULL, ?, 0) ON DUPLICATE KEY UPDATE phone = phone`,
      [phone, '0'.repeat(64), '0'.repeat(32), never, never, now],
    );
  }

  private async lock(tx: Tx, phone: string): Promise<CodeRow | null> {
    const rows = await tx.query<CodeRow>('SELECT * FROM login_code WHERE phone = ? FOR UPDATE', [phone]);
    return rows[0] ?? null;
  }

  /** The person did nothing wrong, so they need not wait; the hourly count stands. */
  private async letTryAgain(phone: string): Promise<void> {
    await this.database.execute('UPDATE login_code SET sentAt = ?, expiresAt = ? WHERE phone = ?', [
      new Date(0),
      new Date(0),
      phone,
    ]);
  }
}

const tooMany = (againAt: Date): DomainError =>
  new DomainError('login.too_many', { againAt: againAt.toISOString() });
