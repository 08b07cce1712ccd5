// @ts-check
// Stores and service outlets on real mall sites. Names, telephones, hours and services are ours.
import { isChainMall, mallOf } from './malls.mjs';
import { Random } from './random.mjs';

/** @typedef {import('./csv.mjs').Row} Row */

/** Cities we are in: trunk code and how many boutiques. @type {Record<string, readonly [string, number]>} */
const CITIES = {
  上海市: ['021', 6],
  北京市: ['010', 5],
  杭州市: ['0571', 4],
  深圳市: ['0755', 4],
  成都市: ['028', 4],
  广州市: ['020', 3],
  南京市: ['025', 2],
  武汉市: ['027', 2],
  西安市: ['029', 2],
  重庆市: ['023', 2],
  苏州市: ['0512', 2],
  长沙市: ['0731', 1],
  宁波市: ['0574', 1],
  青岛市: ['0532', 1],
  天津市: ['022', 1],
  合肥市: ['0551', 0],
  无锡市: ['0510', 0],
  沈阳市: ['024', 0],
  温州市: ['0577', 0],
  昆明市: ['0871', 0],
  绍兴市: ['0575', 0],
  大连市: ['0411', 0],
  东莞市: ['0769', 0],
  佛山市: ['0757', 0],
  长春市: ['0431', 0],
  太原市: ['0351', 0],
  嘉兴市: ['0573', 0],
  金华市: ['0579', 0],
  台州市: ['0576', 0],
  福州市: ['0591', 0],
  郑州市: ['0371', 0],
  南宁市: ['0771', 0],
  常州市: ['0519', 0],
  南昌市: ['0791', 0],
  厦门市: ['0592', 0],
  泉州市: ['0595', 0],
  南通市: ['0513', 0],
  济南市: ['0531', 0],
  惠州市: ['0752', 0],
  贵阳市: ['0851', 0],
  石家庄市: ['0311', 0],
  哈尔滨市: ['0451', 0],
  湖州市: ['0572', 0],
  徐州市: ['0516', 0],
  扬州市: ['0514', 0],
  珠海市: ['0756', 0],
  镇江市: ['0511', 0],
  海口市: ['0898', 0],
  中山市: ['0760', 0],
  烟台市: ['0535', 0],
  兰州市: ['0931', 0],
  呼和浩特市: ['0471', 0],
  西宁市: ['0971', 0],
  银川市: ['0951', 0],
  洛阳市: ['0379', 0],
  唐山市: ['0315', 0],
  潍坊市: ['0536', 0],
};

export const OUTLETS = 490;

/** Malls a jeweller would choose first. */
const FINE =
  /湖滨银泰|国金|恒隆|万象城|太古|来福士|大悦城|嘉里|合生汇|银泰中心|天街|王府井|万象汇|环球港|金鹰|印象城/;

/** @param {Row} a @param {Row} b metres, flat-earth: enough within a city */
function metres(a, b) {
  const dLat = (Number(a.lat) - Number(b.lat)) * 111320;
  const dLng = (Number(a.lng) - Number(b.lng)) * 111320 * Math.cos((Number(a.lat) * Math.PI) / 180);
  return Math.hypot(dLat, dLng);
}

/** One site a mall; sites of the same mall lie within some hundred metres of each other. @param {readonly Row[]} rows */
function sites(rows) {
  /** @type {Array<Row & { mall: string }>} */
  const out = [];
  for (const row of rows) {
    if (row.in_mall !== '1' || !row.adcode || !CITIES[row.city ?? '']) continue;
    const mall = mallOf(/** @type {any} */ (row));
    if (mall === null || mall.length + (row.city ?? '').length > 15) continue;
    const taken = out.some(
      (site) => site.city === row.city && (site.mall === mall || metres(site, row) < 250),
    );
    if (!taken) out.push({ ...row, mall });
  }
  return out;
}

/** @param {string} text */
const shortCity = (text) => text.replace(/市$/, '');

/** 江苏省 and 江苏, 广西壮族自治区 and 广西. @param {string} text */
const shortPlace = (text) => text.replace(/(?:壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/, '');

/** Street and number as they stand, then the mall; floors and shop numbers of the source's tenant are left off. */
/** @param {Row & { mall: string }} site */
function addressOf(site) {
  let rest = site.address ?? '';
  const lead = [site.province ?? '', site.city ?? '', site.district ?? ''];
  for (let found = true; found;) {
    found = false;
    for (const name of [...lead, ...lead.map(shortPlace)].filter((n) => n.length >= 2)) {
      if (rest.startsWith(name)) [rest, found] = [rest.slice(name.length).replace(/^[省市区县]/, ''), true];
    }
  }
  if (rest.startsWith(site.mall)) rest = rest.slice(site.mall.length);
  const street = /^[^\d]{2,16}?(?:路|街|道|巷|线)\d{1,4}(?:-\d{1,3})?号/.exec(rest)?.[0] ?? '';
  const province = site.province === site.city ? '' : site.province;
  const district = site.district === site.city ? '' : site.district;
  return `${province ?? ''}${site.city ?? ''}${district ?? ''}${street}${site.mall}`.replaceAll(/\s/g, '');
}

/** @param {Random} random @param {boolean} boutique */
function hoursOf(random, boutique) {
  if (boutique)
    return random.pick([
      '1-5 10:00-21:30|6-7 10:00-22:00',
      '1-4 10:00-21:30|5-7 10:00-22:00',
      '1-7 10:00-22:00',
    ]);
  return random.weighted([
    ['1-5 10:00-21:00|6-7 10:00-21:30', 5],
    ['1-7 10:00-21:30', 5],
    ['1-5 10:00-12:30+13:30-20:30|6-7 10:00-21:30', 3],
    ['2-7 10:30-20:30', 2],
    ['1-5 11:00-14:00+15:00-20:00|6-7 10:00-21:00', 1],
  ]);
}

const BASIC = [
  'try_on',
  'cleaning',
  'resizing',
  'polishing',
  'plating',
  'engraving',
  'laser_weld',
  'claim_drop_off',
  'collection',
];
const EXTRA = ['resizing', 'polishing', 'plating', 'engraving', 'pearl_restring', 'laser_weld'];

/** @param {Random} random @param {boolean} boutique */
function servicesOf(random, boutique) {
  const all = boutique
    ? [...BASIC, ...(random.chance(0.6) ? ['pearl_restring'] : [])]
    : ['cleaning', 'claim_drop_off', 'collection', ...random.some(EXTRA, random.int(1, 5))];
  return all.join('|');
}

/** No local number in China begins with 0, so nobody's telephone rings. @param {string} trunk @param {number} at */
const telephone = (trunk, at) => `${trunk}-0${String(1000000 + at * 137).slice(0, 7)}`;

/** @param {Row & { mall: string }} site @param {boolean} boutique @param {number} at */
function store(site, boutique, at) {
  const random = new Random(`store ${site.store_id ?? ''}`);
  const city = shortCity(site.city ?? '');
  const mall = site.mall.startsWith(city) ? site.mall.slice(city.length) : site.mall;
  return {
    code: `S${String(at + 1).padStart(4, '0')}`,
    name: `珠约·${city}${mall}`,
    kind: boutique ? 'boutique' : 'outlet',
    mall: site.mall,
    province: site.province ?? '',
    city: site.city ?? '',
    district: site.district ?? '',
    adcode: site.adcode ?? '',
    address: addressOf(site),
    lat: site.lat ?? '',
    lng: site.lng ?? '',
    telephone: telephone(CITIES[site.city ?? '']?.[0] ?? '', at + 1),
    hours: hoursOf(random, boutique),
    services: servicesOf(random, boutique),
    seats: boutique ? random.int(2, 4) : 0,
  };
}

/** @param {readonly Row[]} rows */
export function deriveStores(rows) {
  const all = sites(rows);
  const chosen = new Set();
  const boutiques = [];
  for (const [city, [, count]] of Object.entries(CITIES)) {
    const local = all.filter((site) => site.city === city && isChainMall(site.mall));
    const fine = [...local].sort((a, b) => fineness(b) - fineness(a));
    for (const site of fine.slice(0, count)) {
      boutiques.push(site);
      chosen.add(site);
    }
  }
  const ranked = all
    .filter((site) => !chosen.has(site))
    .sort((a, b) => Number(isChainMall(b.mall)) - Number(isChainMall(a.mall)));
  const outlets = ranked.slice(0, OUTLETS);
  return [
    ...boutiques.map((site, at) => store(site, true, at)),
    ...outlets.map((site, at) => store(site, false, boutiques.length + at)),
  ];
}

/** @param {Row & { mall: string }} site */
function fineness(site) {
  const list = FINE.source.split('|');
  const at = list.findIndex((word) => site.mall.includes(word));
  return at < 0 ? 0 : list.length - at;
}
