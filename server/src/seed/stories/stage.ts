import { dayOf, type StaffRole } from '@zhuyue/shared';
import { Appointments, FitProfiles, Slots, TryTrays } from '../../domains/appointments/index.js';
import {
  CountReview,
  CustodyPolicies,
  Counts,
  Deliveries,
  LabelPrints,
  LabelSettings,
  Quotes,
  ScanLog,
  ScanWatch,
  Stock,
  StyleEditing,
  StyleFiles,
  StyleReview,
  SynonymEditing,
  TagDesk,
  Transfers,
  type PieceRow,
} from '../../domains/inventory/index.js';
import { KeptSales, Payouts, Returns, Sales, TradeIns } from '../../domains/sales/index.js';
import { Roster } from '../../domains/store/index.js';
import {
  CaseQueue,
  Claims,
  Clocks,
  Inheritances,
  Losses,
  Passings,
  Quality,
  QualityChecks,
} from '../../domains/service/index.js';
import { CustomerAccounts, scopeOf, type StaffIdentity } from '../../platform/auth/index.js';
import { Database, Transactions } from '../../platform/database/index.js';
import { Files } from '../../platform/files/index.js';
import { storeId } from '../load-places.js';
import { DEMO_STORE, type CustomerPart } from './script.js';

export type Take = <T>(token: abstract new (...args: never[]) => T) => T;

/** A visit of a story. */
interface StoryVisit {
  key: string;
  wished: Date;
  /** Styles to be on the tray. */
  wishes?: readonly string[];
  note?: string;
}

/** The services the stories are played with, and where their people and pieces are found. */
export class Stage {
  readonly database: Database;
  readonly transactions: Transactions;
  readonly accounts: CustomerAccounts;
  readonly stock: Stock;
  readonly quotes: Quotes;
  readonly sales: Sales;
  readonly keptSales: KeptSales;
  readonly payouts: Payouts;
  readonly returns: Returns;
  readonly tradeIns: TradeIns;
  readonly appointments: Appointments;
  readonly slots: Slots;
  readonly roster: Roster;
  readonly trays: TryTrays;
  readonly fits: FitProfiles;
  readonly claims: Claims;
  readonly clocks: Clocks;
  readonly queue: CaseQueue;
  readonly quality: Quality;
  readonly checks: QualityChecks;
  readonly passings: Passings;
  readonly losses: Losses;
  readonly inheritances: Inheritances;
  readonly transfers: Transfers;
  readonly deliveries: Deliveries;
  readonly custodyPolicies: CustodyPolicies;
  readonly counts: Counts;
  readonly countReview: CountReview;
  readonly files: Files;
  readonly editing: StyleEditing;
  readonly review: StyleReview;
  readonly styles: StyleFiles;
  readonly synonyms: SynonymEditing;
  readonly labels: LabelPrints;
  readonly labelSettings: LabelSettings;
  readonly tagDesk: TagDesk;
  readonly scanLog: ScanLog;
  readonly scanWatch: ScanWatch;
  readonly demoStoreId = storeId(DEMO_STORE);

  constructor(take: Take) {
    this.database = take(Database);
    this.transactions = take(Transactions);
    this.accounts = take(CustomerAccounts);
    this.stock = take(Stock);
    this.quotes = take(Quotes);
    this.sales = take(Sales);
    this.keptSales = take(KeptSales);
    this.payouts = take(Payouts);
    this.returns = take(Returns);
    this.tradeIns = take(TradeIns);
    this.appointments = take(Appointments);
    this.slots = take(Slots);
    this.roster = take(Roster);
    this.trays = take(TryTrays);
    this.fits = take(FitProfiles);
    this.claims = take(Claims);
    this.clocks = take(Clocks);
    this.queue = take(CaseQueue);
    this.quality = take(Quality);
    this.checks = take(QualityChecks);
    this.passings = take(Passings);
    this.losses = take(Losses);
    this.inheritances = take(Inheritances);
    this.transfers = take(Transfers);
    this.deliveries = take(Deliveries);
    this.custodyPolicies = take(CustodyPolicies);
    this.counts = take(Counts);
    this.countReview = take(CountReview);
    this.files = take(Files);
    this.editing = take(StyleEditing);
    this.review = take(StyleReview);
    this.styles = take(StyleFiles);
    this.synonyms = take(SynonymEditing);
    this.labels = take(LabelPrints);
    this.labelSettings = take(LabelSettings);
    this.tagDesk = take(TagDesk);
    this.scanLog = take(ScanLog);
    this.scanWatch = take(ScanWatch);
  }

  async customer(part: CustomerPart): Promise<string> {
    const account = await this.transactions.run((tx) =>
      this.accounts.findOrCreateByPhone(tx, part.phone, part.name),
    );
    return account.id;
  }

  async staff(store: string, role: StaffRole): Promise<StaffIdentity> {
    const rows = await this.database.query<{ id: string; name: string }>(
      'SELECT id, name FROM staff WHERE storeId = ? AND role = ? AND active = 1 ORDER BY account LIMIT 1',
      [store, role],
    );
    const [found] = rows;
    if (!found) throw new Error(`The seed has no ${role} in the store`);
    return { ...found, role, storeIds: scopeOf(role, store) };
  }

  async headquarters(): Promise<StaffIdentity> {
    const rows = await this.database.query<{ id: string; name: string }>(
      "SELECT id, name FROM staff WHERE role = 'headquarters' AND active = 1 ORDER BY account LIMIT 1",
    );
    const [found] = rows;
    if (!found) throw new Error('The seed has nobody at headquarters');
    return { ...found, role: 'headquarters', storeIds: 'all' };
  }

  /** A piece for sale that looks like the picture, lying in the demonstration store when there is one. */
  async pieceFor(picture: string, arrivedBy: Date): Promise<{ id: string; storeId: string }> {
    const rows = await this.database.query<{ id: string; storeId: string }>(
      `SELECT p.id, p.storeId FROM piece p JOIN style s ON s.id = p.styleId
       JOIN piece_event e ON e.pieceId = p.id AND e.seq = p.lastSeq AND e.at <= ?
       WHERE p.state = 'in_stock' AND p.tagState = 'active' AND JSON_VALUE(s.pictures, '$[0]') LIKE ?
       ORDER BY p.storeId <> ?, s.\`rank\`, p.id LIMIT 1`,
      [arrivedBy, `${picture}--%`, this.demoStoreId],
    );
    const [found] = rows;
    if (!found) throw new Error(`The seed has no piece for sale that looks like ${picture}`);
    return found;
  }

  /**
   * Books a visit to the demonstration store as near after `wished` as there is time, else before it.
   * @returns its id; empty on a day without any time left, as on the eve of a festival
   */
  async book(visitor: CustomerPart, visit: StoryVisit): Promise<string> {
    const { key, wished, wishes = [], note } = visit;
    const customerId = await this.customer(visitor);
    const [day] = await this.slots.days(
      this.demoStoreId,
      dayOf(wished),
      1,
      { purposes: ['try_on'] },
      customerId,
    );
    const free = day?.slots.filter((slot) => slot.refusal === null).map((slot) => slot.startsAt) ?? [];
    const startsAt = free.find((at) => at >= wished) ?? free.at(-1);
    if (startsAt === undefined) return '';
    const request = {
      storeId: this.demoStoreId,
      startsAt,
      purpose: 'try_on' as const,
      wishes: wishes.map((styleId) => ({ styleId })),
      contactName: visitor.name,
      ...(note === undefined || note === '' ? {} : { note }),
    };
    return this.appointments.book(customerId, request, `demo.${key}`);
  }

  /** Pieces of a store that nobody in the stories buys or tries: the last of the range. */
  async spare(store: string, n: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT p.id FROM piece p JOIN style s ON s.id = p.styleId
       WHERE p.storeId = ? AND p.state = 'in_stock' AND p.tagState = 'active' AND p.container = 'display_case'
       AND NOT EXISTS (SELECT 1 FROM transfer_line l WHERE l.openPieceId = p.id)
       ORDER BY s.\`rank\` DESC, p.id LIMIT ?`,
      [store, n],
    );
    return rows.map((row) => row.id);
  }

  /** Made and not arrived anywhere yet: from the workshop first, else already on the road. */
  async madeAndAwaited(n: number): Promise<string[]> {
    const rows = await this.database.query<{ serial: string }>(
      `SELECT p.serial FROM piece p WHERE p.state IN ('in_workshop', 'in_transit') AND p.tagState = 'active'
       AND NOT EXISTS (SELECT 1 FROM transfer_line l WHERE l.openPieceId = p.id)
       ORDER BY p.state <> 'in_workshop', p.storeId <> ?, p.id LIMIT ?`,
      [this.demoStoreId, n],
    );
    return rows.map((row) => row.serial);
  }

  async serialsIn(containerId: string): Promise<string[]> {
    const rows = await this.database.query<{ serial: string }>(
      "SELECT serial FROM piece WHERE containerId = ? AND tagState = 'active' ORDER BY id",
      [containerId],
    );
    return rows.map((row) => row.serial);
  }

  /** A piece in a display case that looks like the picture. */
  async onShow(picture: string): Promise<{ id: string; serial: string }> {
    const rows = await this.database.query<{ id: string; serial: string }>(
      `SELECT p.id, p.serial FROM piece p JOIN style s ON s.id = p.styleId
       WHERE p.state = 'in_stock' AND p.tagState = 'active' AND JSON_VALUE(s.pictures, '$[0]') LIKE ?
       ORDER BY p.storeId <> ?, s.\`rank\`, p.id LIMIT 1`,
      [`${picture}--%`, this.demoStoreId],
    );
    const [found] = rows;
    if (!found) throw new Error(`The seed has no piece on show that looks like ${picture}`);
    return found;
  }

  async styleFor(picture: string): Promise<string> {
    const rows = await this.database.query<{ id: string }>(
      "SELECT id FROM style WHERE JSON_VALUE(pictures, '$[0]') LIKE ? ORDER BY `rank` LIMIT 1",
      [`${picture}--%`],
    );
    if (!rows[0]) throw new Error(`The seed has no style that looks like ${picture}`);
    return rows[0].id;
  }

  /** The customer's piece that looks like the picture. */
  async owned(customerId: string, picture: string): Promise<PieceRow | null> {
    const own = await this.stock.ofOwner(customerId);
    return own.find((piece) => piece.picture?.startsWith(`${picture}--`)) ?? null;
  }
}
