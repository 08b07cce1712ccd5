import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { VISIT_LIMITS } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Appointments } from '../appointments.service.js';
import { VotesRepository, type VoteLinkRow, type VoteOption } from './votes.repository.js';

export interface VoteTally {
  link: VoteLinkRow;
  /** Votes by option, in its order. */
  votes: number[];
  live: boolean;
}
/** What a friend sees: pieces, nothing of the person. */
export interface OpenVote {
  options: VoteOption[];
  expiresAt: Date;
  /** What this device has chosen. */
  mine: number | null;
}

const DAY_MS = 24 * 3600_000;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** 帮我选: a link for friends. Whoever holds it may look and vote; nobody can find it, and it says nothing of who asks. */
@Injectable()
export class VoteLinks {
  constructor(
    private readonly votes: VotesRepository,
    private readonly appointments: Appointments,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The token is told this once: only its hash is kept. */
  async open(
    customerId: string,
    appointmentId: string,
    options: readonly VoteOption[],
    days: number,
  ): Promise<{ id: string; token: string }> {
    await this.appointments.forCustomer(appointmentId, customerId);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const id = newId();
    await this.transactions.run(async (tx) => {
      await this.appointments.getIn(tx, appointmentId);
      if ((await this.votes.liveIn(tx, appointmentId, now)) >= VISIT_LIMITS.voteLinks) {
        throw new DomainError('vote.too_many', { most: VISIT_LIMITS.voteLinks });
      }
      await this.votes.insert(tx, {
        id,
        appointmentId,
        customerId,
        tokenHash: hashOf(token),
        options: [...options],
        createdAt: now,
        expiresAt: new Date(now.getTime() + days * DAY_MS),
        revokedAt: null,
      });
    });
    return { id, token };
  }

  /** Newest first, with what friends think. */
  async ofVisit(customerId: string, appointmentId: string): Promise<VoteTally[]> {
    await this.appointments.forCustomer(appointmentId, customerId);
    const links = await this.votes.ofVisit(appointmentId);
    const counts = await this.votes.counts(links.map((link) => link.id));
    const now = this.clock.now();
    return links.map((link) => ({
      link,
      votes: link.options.map((_option, i) => counts.get(`${link.id}:${String(i)}`) ?? 0),
      live: link.revokedAt === null && link.expiresAt > now,
    }));
  }

  async revoke(customerId: string, appointmentId: string, linkId: string): Promise<void> {
    await this.appointments.forCustomer(appointmentId, customerId);
    if (!(await this.votes.revoke(linkId, appointmentId, this.clock.now())))
      throw new DomainError('vote.not_found');
  }

  /** A link that has ended, was taken back or never was is the same to whoever asks. */
  async show(token: string, voter: string | null): Promise<OpenVote> {
    const link = await this.live(token);
    const mine = voter === null ? null : await this.votes.choiceOf(link.id, hashOf(`${link.id}:${voter}`));
    return { options: link.options, expiresAt: link.expiresAt, mine };
  }

  async vote(token: string, voter: string, choice: number): Promise<OpenVote> {
    const link = await this.live(token);
    if (choice >= link.options.length) throw new DomainError('vote.not_found');
    const taken = await this.votes.cast(link.id, hashOf(`${link.id}:${voter}`), choice, this.clock.now());
    if (!taken) throw new DomainError('vote.too_many', { most: VISIT_LIMITS.voteBallots });
    return { options: link.options, expiresAt: link.expiresAt, mine: choice };
  }

  private async live(token: string): Promise<VoteLinkRow> {
    const link = TOKEN.test(token) ? await this.votes.byToken(hashOf(token)) : null;
    if (link === null || link.revokedAt !== null || link.expiresAt <= this.clock.now()) {
      throw new DomainError('vote.not_found');
    }
    return link;
  }
}
