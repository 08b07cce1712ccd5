// @ts-check
// People who work for us. Names are made from common surnames and given names; nobody is meant.
import { Random } from './random.mjs';

/** @typedef {{ code: string, kind: string, hours: string }} Store */

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const WOMEN = [
  '雨桐',
  '思琪',
  '静怡',
  '晓雯',
  '佳慧',
  '婉清',
  '诗涵',
  '慧敏',
  '若兰',
  '欣怡',
  '梦洁',
  '文静',
  '雅婷',
  '晓彤',
  '子涵',
  '书瑶',
  '艺菲',
  '嘉宁',
  '芷若',
  '清妍',
];
const MEN = [
  '俊杰',
  '宇轩',
  '志远',
  '浩然',
  '文博',
  '子墨',
  '建国',
  '明轩',
  '晓东',
  '立诚',
  '承泽',
  '世杰',
  '天佑',
  '思远',
  '嘉豪',
  '瑞霖',
];
const SKILLS = ['bridal', 'jade', 'custom', 'pearl', 'watch', 'english'];

/**
 * Two consultants' weeks overlap at every open hour; the early and the late shift change in the afternoon.
 * @type {readonly string[]}
 */
const WEEKS = [
  '1-5 10:00-18:30',
  '3-7 13:00-21:30',
  '1-2 13:00-21:30|5-7 10:00-18:30',
  '2-6 12:00-20:30',
  '4-7 10:00-18:30|1 10:00-18:30',
  '1-3 13:00-21:30|6-7 13:00-21:30',
];

export class People {
  constructor() {
    this.random = new Random('people');
    /** @type {Set<string>} */
    this.used = new Set();
  }

  /** @param {number} men share of men */
  name(men) {
    for (;;) {
      const name =
        SURNAMES.charAt(this.random.int(0, SURNAMES.length - 1)) +
        this.random.pick(this.random.chance(men) ? MEN : WOMEN);
      if (!this.used.has(name)) {
        this.used.add(name);
        return name;
      }
    }
  }
}

/** @param {readonly Store[]} stores */
export function deriveStaff(stores) {
  const people = new People();
  const random = new Random('staff');
  const rows = [
    {
      account: 'hq.operations',
      name: people.name(0.4),
      role: 'headquarters',
      store: '',
      skills: '',
      shifts: '',
    },
    {
      account: 'hq.service',
      name: people.name(0.4),
      role: 'headquarters',
      store: '',
      skills: '',
      shifts: '',
    },
  ];
  for (const store of stores.filter((s) => s.kind === 'boutique')) {
    const prefix = store.code.toLowerCase();
    const add = (
      /** @type {string} */ suffix,
      /** @type {string} */ role,
      /** @type {string} */ skills,
      /** @type {string} */ shifts,
    ) =>
      rows.push({
        account: `${prefix}.${suffix}`,
        name: people.name(role === 'service' ? 0.8 : 0.25),
        role,
        store: store.code,
        skills,
        shifts,
      });
    add('manager', 'manager', 'bridal|custom', '1-5 10:00-18:30');
    add('service', 'service', '', '1-5 10:00-18:30');
    const count = random.int(3, 6);
    for (let i = 1; i <= count; i++) {
      // The first speaks for weddings, the second for jade: every boutique has both.
      const first = SKILLS[i - 1] ?? 'bridal';
      const skills =
        i <= 2
          ? [first, ...random.some(SKILLS.slice(2), random.int(0, 1))]
          : random.some(SKILLS, random.int(1, 2));
      add(`c${String(i)}`, 'consultant', skills.join('|'), WEEKS[i - 1] ?? '1-5 10:00-18:30');
    }
  }
  return rows;
}
