import { CustomerAccounts } from '../src/platform/auth/index.js';
import { newId } from '../src/platform/database/index.js';
import { Stock } from '../src/domains/inventory/index.js';
import { Sales } from '../src/domains/sales/index.js';
import { Claims, type ClaimRequest, type ClaimStep } from '../src/domains/service/index.js';
import type { TestApp } from './app.js';
import { CASE_TABLES } from './case-tables.js';
import { findRight } from './checks-kit.js';
import { aShop, type Shop } from './shop.js';

const PHONE = '13912345678';

/** A shop, a ring that was handed over to its owner, and the cases they have with each other. */
export class CaseKit {
  shop!: Shop;
  /** The ring, and whose it is. */
  piece = '';
  owner = '';
  private keys = 0;

  constructor(private readonly app: TestApp) {}

  async handOver(): Promise<void> {
    this.shop = await this.app.db.transactions.run((tx) => aShop(tx));
    this.piece = this.shop.pieceIds[0] ?? '';
    const request = {
      pieceId: this.piece,
      phone: PHONE,
      quotedFen: 515_000,
      receivedFen: 515_000,
      means: 'card' as const,
    };
    await this.app.get(Sales).handOver(this.shop.manager, request, 'the-sale-before');
    await this.app.deliver();
    this.owner = (await this.app.get(CustomerAccounts).findByPhone(PHONE))?.id ?? '';
  }

  /** No case, and the ring with its owner. */
  async clear(): Promise<void> {
    for (const table of CASE_TABLES) await this.app.db.database.execute(`DELETE FROM ${table}`);
    await this.app.db.database.execute("UPDATE piece SET state = 'with_owner' WHERE id = ?", [this.piece]);
  }

  /** A photo as the files room keeps it, without the bytes. */
  readonly aPhoto = async (ownerKind: 'customer' | 'staff', ownerId: string): Promise<string> => {
    const id = newId();
    await this.app.db.transactions.run((tx) =>
      tx.insert('stored_file', {
        id,
        ownerKind,
        ownerId,
        purpose: 'claim',
        bytes: 1000,
        width: 10,
        height: 10,
        sha256: id.repeat(3).slice(0, 64),
        createdAt: this.app.clock.now(),
      }),
    );
    return id;
  };

  readonly asked = async (over: Partial<ClaimRequest> = {}): Promise<ClaimRequest> => ({
    pieceId: this.piece,
    kind: 'repair',
    problem: 'stone_loose',
    occurredOn: '2026-03-02',
    description: '戒托有一颗副石松动，佩戴时能听到声响。',
    photoIds: [await this.aPhoto('customer', this.owner)],
    storeId: this.shop.storeId,
    ...over,
  });

  readonly opened = async (over: Partial<ClaimRequest> = {}): Promise<string> =>
    this.claims().open(this.owner, await this.asked(over), this.aKey());

  readonly aKey = (): string => `claim-key-${String((this.keys += 1))}`;
  readonly claims = (): Claims => this.app.get(Claims);
  readonly byStaff = (id: string, step: ClaimStep): Promise<void> =>
    this.claims().stepAsStaff(id, this.shop.service, step);
  readonly byManager = (id: string, step: ClaimStep): Promise<void> =>
    this.claims().stepAsStaff(id, this.shop.manager, step);
  /** The manager has looked at the work, and it is right. */
  readonly checked = (id: string): Promise<void> => findRight(this.app, id, this.shop.manager);
  readonly byOwner = (id: string, step: ClaimStep): Promise<void> =>
    this.claims().stepAsCustomer(id, this.owner, step);
  readonly stateOf = async (id: string): Promise<string> => (await this.claims().get(id)).state;
  readonly stateOfPiece = async (): Promise<string> => (await this.app.get(Stock).get(this.piece)).state;
}
