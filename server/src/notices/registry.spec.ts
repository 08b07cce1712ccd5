import { CLAIM_REJECT_REASONS, NOTICE_KINDS, NOTICE_TEMPLATES, yuan } from '@zhuyue/shared';
import { keywordAccepts } from '../../../scripts/wechat-emulator/src/keyword-rules.js';
import { productTemplates } from '../../../scripts/wechat-emulator/src/templates.js';
import { fitted } from './message-fields.rules.js';
import type {
  Cover,
  Credit,
  Handing,
  Happening,
  Notice,
  NoticeContent,
  Refund,
  Repair,
  Talk,
  Turn,
  Visit,
} from './notice.js';
import { NOTICES } from './registry.js';

const NOW = new Date('2026-03-01T02:00:00Z');

const aVisit = (more: Partial<Visit> = {}): Visit => ({
  appointmentId: '01HVISIT000000000000000000',
  customerId: '01HCUSTOMER000000000000000',
  state: 'booked',
  purpose: 'try_on',
  startsAt: new Date('2026-03-02T06:00:00Z'),
  cancelReason: null,
  timeKept: false,
  storeName: '珠约静安恒隆店',
  storeAddress: '上海市静安区南京西路1266号恒隆广场二楼218铺',
  surprise: false,
  ...more,
});
const aRepair = (more: Partial<Repair> = {}): Repair => ({
  claimId: '01HCLAIM000000000000000000',
  customerId: '01HCUSTOMER000000000000000',
  number: 'C20260301AB12CD',
  kind: 'repair',
  pieceName: '星河 18K 金钻石戒指',
  storeName: '珠约静安恒隆店',
  rejectReason: null,
  answer: null,
  pauseReason: 'waiting_photo',
  ...more,
});
const COVER: Cover = {
  warrantyId: '01HWARRANTY000000000000000',
  customerId: '01HCUSTOMER000000000000000',
  pieceId: '01HPIECE000000000000000000',
  pieceName: '星河 18K 金钻石戒指',
  number: 'W20260301AB12CD',
  startsOn: '2026-03-01',
  endsOn: '2028-02-29',
};
const TURN: Turn = {
  holdId: '01HHOLD0000000000000000000',
  customerId: '01HCUSTOMER000000000000000',
  pieceId: '01HPIECE000000000000000000',
  pieceName: '星河 18K 金钻石戒指',
  storeName: '珠约静安恒隆店',
  state: 'offered',
  until: new Date(NOW.getTime() + 15 * 60_000),
};

const TALK: Talk = {
  customerId: 'c1',
  subjectKind: 'claim',
  subjectId: 's1',
  storeName: '珠约静安店',
  repair: null,
};
const HANDING: Handing = {
  passingId: '01HPASSING0000000000000000',
  customerId: '01HCUSTOMER000000000000000',
  pieceName: '星河 18K 金钻石戒指',
};

const REFUND: Refund = {
  payoutId: '01HPAYOUT00000000000000000',
  customerId: '01HCUSTOMER000000000000000',
  state: 'owed',
  amountFen: 515_050,
  dueOn: '2026-03-08',
  pieceName: '星河 18K 金钻石戒指',
  storeName: '珠约静安恒隆店',
};
const CREDIT: Credit = {
  tradeInId: '01HTRADEIN0000000000000000',
  customerId: '01HCUSTOMER000000000000000',
  state: 'taken',
  number: 'T20260301AB12CD',
  name: '旧足金手链一条',
  creditFen: 970_000,
};

interface Given {
  refund?: Partial<Refund>;
  credit?: Partial<Credit>;
  visit?: Partial<Visit>;
  repair?: Partial<Repair>;
  turn?: Partial<Turn>;
  happening?: Partial<Happening>;
}

/** Where a visit stands when the news of it comes, if it is not simply booked. */
const STATES: Partial<Record<Notice['kind'], Visit['state']>> = {
  appointment_offered: 'offered',
  appointment_recap: 'completed',
};

function told(
  kind: Notice['kind'],
  { visit, repair, turn, refund, credit, happening }: Given = {},
): NoticeContent | null {
  const notice = NOTICES.find((candidate) => candidate.kind === kind);
  if (!notice) throw new Error(`no notice ${kind}`);
  const circumstances: Happening = { at: NOW, now: NOW, by: null, ...happening };
  if (notice.about === 'visit') {
    return notice.compose(aVisit({ state: STATES[kind] ?? 'booked', ...visit }), circumstances);
  }
  if (notice.about === 'repair') return notice.compose(aRepair(repair), circumstances);
  if (notice.about === 'turn') return notice.compose({ ...TURN, ...turn }, circumstances);
  if (notice.about === 'refund') {
    return notice.compose({ ...REFUND, ...refund }, circumstances);
  }
  if (notice.about === 'credit') return notice.compose({ ...CREDIT, ...credit }, circumstances);
  if (notice.about === 'passing') return notice.compose(HANDING, circumstances);
  if (notice.about === 'talk') return notice.compose(TALK, circumstances);
  return notice.compose(COVER, circumstances);
}

describe('the list of notices', () => {
  it('tells every kind of news once', () => {
    expect(NOTICES.map(({ kind }) => kind).sort()).toEqual([...NOTICE_KINDS].sort());
    expect(new Set(NOTICES.map(({ topic }) => topic)).size).toBe(NOTICES.length);
  });

  it('uses every template', () => {
    const used = NOTICE_KINDS.map((kind) => told(kind)?.message?.template).filter(
      (name) => name !== undefined,
    );
    expect([...new Set(used)].sort()).toEqual([...NOTICE_TEMPLATES].sort());
  });

  it.each(NOTICE_KINDS)('%s fills every field of its template with something WeChat takes', (kind) => {
    const content = told(kind);
    const template = productTemplates().find(({ name }) => name === content?.message?.template);
    const fields = content?.message?.fields ?? {};
    expect(Object.keys(fields).sort()).toEqual((template?.keywords ?? []).map(({ field }) => field).sort());
    for (const { field, key } of template?.keywords ?? []) {
      const value = fields[field] ?? '';
      expect([key, value, keywordAccepts(key, fitted(key, value))]).toEqual([key, value, true]);
    }
  });

  it.each(NOTICE_KINDS)('%s opens a page by a path without a leading slash', (kind) => {
    const page = told(kind)?.message?.page ?? 'none/to/open?id=01H';
    expect(page).toMatch(/^[a-z]+\/[a-z]+\/[a-z]+\?id=01H/);
  });

  it('needs no shortening of its own words', () => {
    for (const kind of NOTICE_KINDS) {
      const { note = '', purpose = '', status = '' } = told(kind)?.message?.fields ?? {};
      for (const words of [note, purpose]) expect(fitted('thing1', words || '—')).toBe(words || '—');
      expect(fitted('phrase1', status || '无')).toBe(status || '无');
    }
  });
});

describe('a reminder', () => {
  const note = (now: string): string | undefined =>
    told('appointment_reminder', { happening: { now: new Date(now) } })?.message?.fields['note'];

  it('says tomorrow the day before and today on the day', () => {
    expect(note('2026-03-01T06:00:00Z')).toContain('明日');
    expect(note('2026-03-01T16:00:00Z')).toContain('今日');
  });

  it('is not told once the visit was cancelled, has begun or is over', () => {
    expect(told('appointment_reminder', { visit: { state: 'cancelled' } })).toBeNull();
    expect(told('appointment_reminder', { visit: { state: 'arrived' } })).toBeNull();
    expect(told('appointment_reminder', { visit: { startsAt: NOW } })).toBeNull();
  });
});

describe('a change of an appointment', () => {
  it('by the customer stays in the inbox and spends no accept', () => {
    for (const kind of ['appointment_moved', 'appointment_cancelled'] as const) {
      const content = told(kind, { happening: { by: 'customer' } });
      expect(content).toMatchObject({
        facts: { by: 'customer', storeName: '珠约静安恒隆店' },
        message: null,
      });
    }
  });

  it('by the store goes to WeChat, with the reason of a cancellation', () => {
    const cancelled = told('appointment_cancelled', {
      visit: { state: 'cancelled', cancelReason: '门店临时停电' },
      happening: { by: 'manager' },
    });
    expect(cancelled?.message?.fields).toMatchObject({ status: '已取消', note: '门店临时停电' });
    expect(told('appointment_moved', { happening: { by: 'manager' } })?.message?.fields).toMatchObject({
      status: '已改期',
      time: '2026年3月2日 14:00',
    });
  });

  it('by the store to another advisor at the same time says just that, and rings nobody', () => {
    const swapped = told('appointment_moved', { visit: { timeKept: true }, happening: { by: 'manager' } });
    expect(swapped?.message?.fields).toMatchObject({
      status: '已换顾问',
      note: '时间不变，由另一位顾问接待您',
    });
    expect(swapped?.facts).toMatchObject({ change: 'advisor' });
    expect(swapped?.sms).toBeUndefined();
  });

  it('that was overtaken by a cancellation is not sent to WeChat', () => {
    expect(told('appointment_booked', { visit: { state: 'cancelled' } })?.message).toBeNull();
    const moved = told('appointment_moved', { visit: { state: 'cancelled' }, happening: { by: 'manager' } });
    expect(moved?.message).toBeNull();
  });
});

describe('a surprise', () => {
  const KINDS = NOTICES.filter(({ about }) => about === 'visit').map(({ kind }) => kind);
  const GIVEN_AWAY = /珠|宝|首饰|试戴|戒|恒隆|静安|南京西路|顾问|门店|礼/;

  it.each(KINDS)('%s tells nobody what it is about, where it is or who sends it', (kind) => {
    for (const by of ['manager', 'system'] as const) {
      const visit = { surprise: true, cancelReason: '戒指还没到店', timeKept: by === 'manager' };
      const now = new Date('2026-03-02T04:30:00Z');
      const content = told(kind, { visit, happening: { by, now } });
      expect(content?.sms).toBeUndefined();
      expect(JSON.stringify(content)).not.toMatch(GIVEN_AWAY);
      expect(content?.facts).toMatchObject({ surprise: 'yes' });
    }
  });
});

describe('a text message', () => {
  const soon = { now: new Date('2026-03-02T04:30:00Z'), by: 'manager' as const };

  it('stands in for what the store changed, for the last reminder and for an offer; nothing else is worth one', () => {
    const texted = NOTICES.filter(({ about }) => about === 'visit')
      .filter(({ kind }) => told(kind, { happening: soon })?.sms !== undefined)
      .map(({ kind }) => kind);
    expect(texted.sort()).toEqual([
      'appointment_cancelled',
      'appointment_moved',
      'appointment_offered',
      'appointment_reminder',
    ]);
    expect(told('appointment_reminder')?.sms).toBeUndefined();
    expect(told('appointment_moved', { happening: { by: 'customer' } })?.sms).toBeUndefined();
  });
});

describe('a claim', () => {
  it.each(CLAIM_REJECT_REASONS)('rejected for %s says why in words that fit', (rejectReason) => {
    const note = told('claim_rejected', { repair: { rejectReason } })?.message?.fields['note'] ?? '';
    expect(note).not.toBe('');
    expect(fitted('thing4', note)).toBe(note);
  });

  it('approved tells what staff wrote to the owner', () => {
    const content = told('claim_approved', { repair: { answer: '重镶两颗副石' } });
    expect(content?.message?.fields['note']).toBe('重镶两颗副石');
  });

  it('closed and a warranty started are told in the inbox only', () => {
    expect(told('claim_closed')?.message).toBeNull();
    expect(told('warranty_started')).toMatchObject({ facts: { endsOn: '2028-02-29' }, message: null });
  });
});

describe('a turn in the queue', () => {
  it('is told while the offer stands, and not once it was answered or ran out', () => {
    expect(told('hold_offered')).toMatchObject({ facts: { pieceName: TURN.pieceName }, message: null });
    expect(told('hold_offered', { turn: { state: 'held' } })).toBeNull();
    expect(told('hold_offered', { turn: { until: NOW } })).toBeNull();
  });
});

describe('money that goes back', () => {
  it('is told with its sum and its last day, and again when it is paid', () => {
    expect(told('refund_owed')?.facts).toMatchObject({ amount: yuan(REFUND.amountFen), dueOn: '2026-03-08' });
    expect(told('refund_paid', { refund: { state: 'paid' } })?.facts).toMatchObject({
      amount: yuan(REFUND.amountFen),
    });
  });

  it('is not told once it was undone or recalled', () => {
    expect(told('refund_owed', { refund: { state: 'dropped' } })).toBeNull();
    expect(told('refund_paid')).toBeNull();
    expect(told('credit_given', { credit: { state: 'undone' } })).toBeNull();
  });
});
