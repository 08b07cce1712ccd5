import { addDays, dayOf, isTalk, type CaseKind, type ClaimProblem, type RatingReason } from '@zhuyue/shared';
import type { ClaimRequest, ClaimStep } from '../../domains/service/index.js';
import type { PieceRow } from '../../domains/inventory/index.js';
import { sell } from './sale-scenes.js';
import { lookedAt, pictureOf, type Scene } from './scenes.js';
import type { CustomerPart } from './script.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
type Owner = 'calm' | 'keen';

interface Bought {
  key: string;
  owner: Owner;
  daysAgo: number;
  picture: string;
}
const BOUGHT: readonly Bought[] = [
  { key: 'chain', owner: 'calm', daysAgo: 96, picture: 'necklace-chain--rose-gold--none' },
  { key: 'bracelet', owner: 'calm', daysAgo: 71, picture: 'bracelet-chain--rose-gold--none' },
  { key: 'gift', owner: 'calm', daysAgo: 4, picture: 'pendant-lock--rose-gold--none' },
  { key: 'band', owner: 'calm', daysAgo: 52, picture: 'ring-band--white--none' },
  { key: 'emerald', owner: 'keen', daysAgo: 83, picture: 'ring-halo--yellow-gold--emerald' },
  { key: 'bangle', owner: 'keen', daysAgo: 66, picture: 'bangle-plain--rose-gold--none' },
  { key: 'pair', owner: 'keen', daysAgo: 5, picture: 'ring-band--white--none' },
];

/** What somebody does, so many hours after the opening. */
type Deed = readonly [hours: number, by: 'service' | 'manager' | 'owner', step: ClaimStep];
interface Case {
  key: string;
  bought: string;
  kind: CaseKind;
  problem: ClaimProblem;
  hoursAgo: number;
  words: string;
  more?: Pick<ClaimRequest, 'worn' | 'complete' | 'cause'>;
  deeds: readonly Deed[];
  rated?: { hours: number; rating: number; reasons: RatingReason[]; note: string };
  /** What a manager has found and done about a poor score. */
  settled?: { hours: number; correction: string };
}

const worked = (note: string, found = '检查无外力损伤，按条款免费处理。'): Deed[] => [
  [0.2, 'service', { action: 'accept' }],
  [2, 'service', { action: 'inspect' }],
  [4, 'service', { action: 'approve', note: found }],
  [22, 'service', { action: 'finish', note }],
  [28, 'service', { action: 'handBack' }],
];

/** Ended in the last three months, scored from two to five. */
const ENDED: readonly Case[] = [
  {
    key: 'washed',
    bought: 'chain',
    kind: 'cleaning',
    problem: 'tarnished',
    hoursAgo: 70 * 24,
    words: '戴了一个夏天，链节里发暗，想洗一下。',
    deeds: worked('已清洗、除蜡、抛光，链节逐节检查。'),
    rated: { hours: 31, rating: 5, reasons: [], note: '洗得跟新的一样。' },
  },
  {
    key: 'latch',
    bought: 'chain',
    kind: 'repair',
    problem: 'clasp',
    hoursAgo: 41 * 24,
    words: '扣头弹簧变软，扣上会自己松开。',
    deeds: worked('已换新弹簧扣并做拉力测试。'),
    rated: { hours: 34, rating: 4, reasons: [], note: '比说好的时间早一天。' },
  },
  {
    key: 'slow',
    bought: 'bracelet',
    kind: 'cleaning',
    problem: 'tarnished',
    hoursAgo: 33 * 24,
    words: '手链缝里有护手霜，自己洗不掉。',
    deeds: worked('已清洗抛光。'),
    rated: { hours: 40, rating: 2, reasons: ['slow_answer'], note: '到店等了四十分钟才有人接待。' },
    settled: { hours: 60, correction: '周末加一位接待，到店十分钟内必须有人迎。' },
  },
  {
    key: 'polished',
    bought: 'bangle',
    kind: 'replating',
    problem: 'tarnished',
    hoursAgo: 26 * 24,
    words: '手镯内侧磨花了，想翻新一下。',
    deeds: worked('已抛光翻新，减重 0.02 克，已当面称重。'),
    rated: { hours: 30, rating: 5, reasons: [], note: '师傅当面称重，放心。' },
  },
  {
    key: 'unsure',
    bought: 'emerald',
    kind: 'repair',
    problem: 'stone_loose',
    hoursAgo: 9 * 24,
    words: '围钻有一颗轻轻响，怕掉。',
    deeds: worked('已紧爪，放大镜下逐颗检查。'),
    rated: { hours: 33, rating: 3, reasons: ['slow_answer', 'slow_repair'], note: '中间没有人告诉我进度。' },
  },
];

/** Under way, one of every kind that the first stories do not have. */
const OPEN: readonly Case[] = [
  {
    key: 'stone',
    bought: 'emerald',
    kind: 'stone_setting',
    problem: 'stone_lost',
    hoursAgo: 27,
    words: '昨天发现围石少了一颗，没有磕碰过的印象。',
    deeds: [
      [0.3, 'service', { action: 'accept' }],
      [3, 'service', { action: 'inspect' }],
      [
        6,
        'service',
        {
          action: 'quote',
          note: '镶口有受力痕迹，补一颗同规格祖母绿。',
          quote: {
            lines: [
              { text: '祖母绿 1.5 mm 一颗', fen: 18_000 },
              { text: '镶石工费', fen: 12_000 },
            ],
            ceilingFen: 33_000,
            validUntil: '',
          },
        },
      ],
    ],
  },
  {
    key: 'regret',
    bought: 'gift',
    kind: 'return',
    problem: 'other',
    hoursAgo: 20,
    words: '买给妈妈的，她已经有相似的一条，没有戴过，标签证书都在。',
    more: { worn: false, complete: true, cause: 'taste' },
    deeds: [[0.4, 'service', { action: 'accept' }]],
  },
  {
    key: 'swap',
    bought: 'pair',
    kind: 'exchange',
    problem: 'other',
    hoursAgo: 30,
    words: '圈口偏小半号，想换同款大一号的。',
    more: { worn: false, complete: true, cause: 'taste' },
    deeds: [
      [0.3, 'service', { action: 'accept' }],
      [3, 'service', { action: 'inspect' }],
      [5, 'service', { action: 'approve', note: '未佩戴，标签证书齐全，可以换。' }],
    ],
  },
  {
    key: 'tight',
    bought: 'band',
    kind: 'resizing',
    problem: 'size_wrong',
    hoursAgo: 7,
    words: '冬天手指细了，戒指有点转，想改小半号。',
    deeds: [
      [0.3, 'service', { action: 'accept' }],
      [3, 'service', { action: 'inspect' }],
    ],
  },
  {
    key: 'posted',
    bought: 'bangle',
    kind: 'repair',
    problem: 'deformed',
    hoursAgo: 16,
    words: '手镯被门夹了一下，有点扁，人在外地，寄给你们。',
    more: { cause: 'force' },
    deeds: [
      [0.4, 'service', { action: 'accept' }],
      [
        4,
        'owner',
        {
          action: 'send',
          parcel: {
            carrier: '顺丰',
            number: 'SF1402207733518',
            address: '杭州市西湖区文三路 90 号 高远 139****0013',
          },
        },
      ],
    ],
  },
  {
    key: 'angry',
    bought: 'bracelet',
    kind: 'complaint',
    problem: 'other',
    hoursAgo: 22,
    words: '上次清洗到店等了很久，也没有人解释。',
    deeds: [
      [0.4, 'service', { action: 'accept' }],
      [
        5,
        'manager',
        { action: 'propose', note: '当天只有一位技师当班，是我们的安排不周。送一次免费清洗，优先接待。' },
      ],
    ],
  },
  {
    key: 'asked',
    bought: 'chain',
    kind: 'question',
    problem: 'other',
    hoursAgo: 0.35,
    words: '玫瑰金的链子泡温泉能戴吗？',
    deeds: [],
  },
  {
    key: 'worth',
    bought: 'bangle',
    kind: 'trade_in',
    problem: 'other',
    hoursAgo: 9,
    words: '想换一只宽一点的，这只大概能抵多少？',
    deeds: [
      [
        0.4,
        'service',
        {
          action: 'answer',
          note: '按换购规则以当时实付的价格抵扣，换购更高价的款式；到店验过成色为准。',
          estimateFen: 420_000,
        },
      ],
    ],
  },
];

/** Two owners and what they have come back with: every kind of case, and scores that were explained and one that was not. */
export function caseScenes(now: Date, people: Readonly<Record<Owner, CustomerPart>>): Scene[] {
  const pieces = new Map<string, PieceRow>();
  const ownerOf = (key: string): CustomerPart =>
    people[BOUGHT.find((one) => one.key === key)?.owner ?? 'calm'];
  return [
    ...BOUGHT.map((one) => boughtScene(one, people[one.owner], now, pieces)),
    ...[...ENDED, ...OPEN].flatMap((one) => scenesOfCase(one, ownerOf(one.bought), now, pieces)),
  ];
}

function boughtScene(
  { key, daysAgo, picture }: Bought,
  buyer: CustomerPart,
  now: Date,
  pieces: Map<string, PieceRow>,
): Scene {
  const at = new Date(now.getTime() - daysAgo * DAY - 2 * HOUR);
  return {
    key: `sale.case.${key}`,
    at,
    async play(stage) {
      if ((await stage.owned(await stage.customer(buyer), picture)) !== null) return;
      const { id, storeId } = await stage.pieceFor(picture, at);
      const piece = await stage.stock.get(id);
      await sell(stage, await stage.staff(storeId, 'consultant'), piece, buyer, { key: `case.${key}` });
      pieces.set(key, piece);
    },
  };
}

function scenesOfCase(
  one: Case,
  owner: CustomerPart,
  now: Date,
  pieces: ReadonlyMap<string, PieceRow>,
): Scene[] {
  const opened = now.getTime() - one.hoursAgo * HOUR;
  let id = '';
  const scene = (what: string, hours: number, play: (stage: Stage, at: Date) => Promise<void>): Scene => {
    const at = new Date(opened + hours * HOUR);
    return {
      key: `case.${one.key}.${what}`,
      at,
      play: async (stage) => (hours > 0 && id === '' ? undefined : play(stage, at)),
    };
  };
  return [
    scene('open', 0, async (stage, at) => {
      const piece = pieces.get(one.bought);
      if (piece) id = await open(stage, one, owner, piece, at);
    }),
    ...one.deeds.map(([hours, by, step], i) =>
      scene(`${String(i)}.${step.action}`, hours, async (stage, at) => {
        const said = step.quote
          ? { ...step, quote: { ...step.quote, validUntil: addDays(dayOf(at), 7) } }
          : step;
        if (by === 'owner') return stage.claims.stepAsCustomer(id, await stage.customer(owner), said);
        if (said.action === 'finish') await lookedAt(stage, id);
        return stage.claims.stepAsStaff(id, await stage.staff(stage.demoStoreId, by), said);
      }),
    ),
    ...(one.rated === undefined ? [] : [ratedScene(one.rated, scene, owner, () => id)]),
    ...(one.settled === undefined ? [] : [settledScene(one.settled, scene, () => id)]),
  ];
}

type MakeScene = (what: string, hours: number, play: (stage: Stage) => Promise<void>) => Scene;

const ratedScene = (
  { hours, ...said }: NonNullable<Case['rated']>,
  scene: MakeScene,
  owner: CustomerPart,
  idOf: () => string,
): Scene =>
  scene('rate', hours, async (stage) => stage.quality.rate(idOf(), await stage.customer(owner), said));

const settledScene = (
  { hours, correction }: NonNullable<Case['settled']>,
  scene: MakeScene,
  idOf: () => string,
): Scene =>
  scene('settle', hours, async (stage) =>
    stage.quality.settle(await stage.staff(stage.demoStoreId, 'manager'), idOf(), {
      rootCause: 'delay',
      correction,
    }),
  );

async function open(
  stage: Stage,
  one: Case,
  owner: CustomerPart,
  piece: PieceRow,
  at: Date,
): Promise<string> {
  const customerId = await stage.customer(owner);
  const request = {
    kind: one.kind,
    pieceId: piece.id,
    problem: one.problem,
    occurredOn: dayOf(at),
    description: one.words,
    photoIds: isTalk(one.kind) ? [] : [await pictureOf(stage, customerId, piece)],
    storeId: stage.demoStoreId,
    ...one.more,
  };
  return stage.claims.open(customerId, request, `demo.case.${one.key}`);
}
