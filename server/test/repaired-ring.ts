import { OUTLET_WORKS } from '@zhuyue/shared';
import { newId, type Tx } from '../src/platform/database/index.js';

const storeId = newId();
const staffId = newId();
const styleId = newId();
const pieceId = newId();
const saleId = newId();
const policyId = newId();
const warrantyId = newId();
const soldAt = new Date('2026-02-01T06:00:00Z');

export const RING = {
  storeId,
  staffId,
  styleId,
  pieceId,
  warrantyId,
  name: '星河 18K 金钻石戒指',
  storeName: '珠约静安恒隆店',
};

/** A store with an advisor, and a ring it sold with a warranty: what news about visits and claims speak of. */
export async function aSoldRing(tx: Tx): Promise<void> {
  await tx.insert('store', {
    id: storeId,
    code: 'SH001',
    name: RING.storeName,
    kind: 'boutique',
    province: '上海市',
    city: '上海市',
    district: '静安区',
    adcode: '310106',
    address: '南京西路1266号恒隆广场二楼218铺',
    lat: 31.2279,
    lng: 121.4533,
    phone: '021-62880000',
    services: ['try_on', 'claim_drop_off', ...OUTLET_WORKS],
    fittingSeats: 2,
  });
  await tx.insert('staff', {
    id: staffId,
    storeId,
    account: 'advisor',
    name: '林顾问',
    role: 'consultant',
    passwordHash: 'none',
    skills: [],
    createdAt: soldAt,
  });
  await insertPiece(tx);
  await insertWarranty(tx);
}

async function insertPiece(tx: Tx): Promise<void> {
  await tx.insert('style', {
    id: styleId,
    code: 'RG0001',
    gtin: '09506000134352',
    name: RING.name,
    kind: 'ring',
    metal: 'gold_18k',
    metalColour: 'white',
    gem: 'diamond',
    finenessPermille: 750,
    craft: '微镶',
    description: '主石与围镶',
    dimensions: '主石托直径 6.5 mm',
    care: '避免磕碰',
    sizesHmm: [5200],
    pictures: [],
    spin: [],
    priceMode: 'fixed',
    fixedPriceFen: 1_280_000,
    labourFenPerGram: 0,
    labourFenPerPiece: 0,
    typicalGoldMg: 3200,
    state: 'published',
    rank: 1,
  });
  await tx.insert('piece', {
    id: pieceId,
    serial: 'AAAAAAAABBBBBBBBBBBB',
    gtin: '09506000134352',
    styleId,
    goldMg: 3200,
    grossMg: 3500,
    stonesFen: 0,
    costFen: 600_000,
    state: 'in_service',
    storeId,
    container: 'workshop',
  });
}

async function insertWarranty(tx: Tx): Promise<void> {
  const customerId = newId();
  await tx.insert('sale', {
    id: saleId,
    number: 'S20260201AAAAAA',
    pieceId,
    storeId,
    staffId,
    customerId,
    askedFen: 1_280_000,
    receivedFen: 1_280_000,
    means: 'card',
    bill: {},
    state: 'handed_over',
    soldAt,
  });
  await tx.insert('warranty_policy', {
    id: policyId,
    code: 'standard',
    version: 1,
    effectiveOn: '2025-01-01',
    name: '珠约标准保修',
    terms: { months: 12, rules: [] },
  });
  await tx.insert('warranty', {
    id: warrantyId,
    number: 'W20260201AAAAAA',
    pieceId,
    saleId,
    customerId,
    policyId,
    startsOn: '2026-02-01',
    endsOn: '2028-01-31',
    state: 'active',
    createdAt: soldAt,
  });
}

/** A claim on the ring, by this customer; returns its id. */
export async function aReadyClaim(tx: Tx, customerId: string, at: Date): Promise<string> {
  const id = newId();
  await tx.execute("UPDATE claim SET state = 'closed' WHERE pieceId = ?", [pieceId]);
  await tx.insert('claim', {
    id,
    number: `C${id.slice(-14)}`,
    warrantyId,
    pieceId,
    customerId,
    storeId,
    kind: 'repair',
    problem: 'stone_loose',
    description: '副石松动',
    occurredOn: '2026-02-20',
    coverage: 'free',
    coverageAnswer: {
      outcome: 'free',
      amount: { way: 'none', value: 0 },
      clause: '',
      decidedBy: [],
      byStatute: false,
      factsUsed: {},
      possible: [],
      others: [],
    },
    policyFacts: null,
    state: 'ready',
    createdAt: at,
    movedAt: at,
  });
  return id;
}

/** A visit to the store tomorrow, by this customer; returns its id. */
export async function aVisitTomorrow(tx: Tx, customerId: string, now: Date): Promise<string> {
  const id = newId();
  const startsAt = new Date(now.getTime() + 24 * 3_600_000);
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  await tx.insert('appointment', {
    id,
    code: id.slice(-8),
    customerId,
    storeId,
    staffId,
    purpose: 'try_on',
    onDay: startsAt.toISOString().slice(0, 10),
    startsAt,
    endsAt,
    busyFromAt: startsAt,
    busyToAt: endsAt,
    state: 'booked',
    contactName: '王女士',
    createdAt: now,
  });
  return id;
}
