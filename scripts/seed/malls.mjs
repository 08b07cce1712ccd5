// @ts-check
// Reads the mall a site lies in. Only the mall is a fact we take; the operator's own store names are not used.

const CHAINS =
  '万象城|万象汇|万象天地|万达广场|万达|吾悦广场|大悦城|印象城|印象汇|天街|宝龙广场|宝龙城|银泰城|银泰中心|银泰百货|银泰|天虹|来福士广场|来福士|环球港|环球中心|恒隆广场|恒隆|金鹰|王府井百货|王府井|国金中心|太古里|太古汇|凯德广场|永旺梦乐城|荟聚|嘉里中心|苏宁广场|新世界百货|大洋百货|岁宝百货|百盛|海岸城|合生汇|龙之梦|正大广场|环宇城|爱琴海|五彩城|万科广场|摩尔城|世贸天阶|八佰伴|杉杉奥特莱斯';
const KINDS_OF_MALL =
  '购物中心|购物广场|奥特莱斯|百货大楼|百货|商业广场|时代广场|生活广场|中心广场|新天地|商场|商城|广场';
const NAMED = new RegExp(`^.{0,6}?(?:${CHAINS})`);
const GENERIC = new RegExp(`^[^号]{2,7}?(?:${KINDS_OF_MALL})`);
const REFUSED =
  /星巴克|^[场之府城]|咖啡|臻选|门店|地铁|机场|站|医院|大学|学院|酒店|大厦|公寓|写字楼|与|交|侧|负|层|[楼座栋弄巷幢院]|[以之][东西南北]|路|街道|大街|[0-9A-Za-z]$|^[省市区县镇的]/;

/** @param {string} word */
const shortOf = (word) =>
  word.replace(/(?:壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|省|市|新区|区|县)$/, '');

/** @param {string} text @param {readonly string[]} places names that lead a text and are not part of a mall's name */
function without(text, places) {
  let rest = text;
  for (let found = true; found;) {
    found = false;
    for (const place of places.flatMap((name) => [name, shortOf(name)])) {
      // 沈阳市府恒隆 is 沈阳 and 市府恒隆: a city's own 市 is not taken away from 市府.
      if (place.length >= 2 && rest.startsWith(place) && rest.length - place.length >= 2) {
        if (place.endsWith('市') && rest[place.length] === '府') continue;
        rest = rest.slice(place.length).replace(/^[省市](?!府)/, '');
        found = true;
      }
    }
  }
  return rest;
}

/** A mall of a known chain reads well on a sign; the rest may be a neighbourhood's arcade. @param {string} mall */
export const isChainMall = (mall) => NAMED.test(mall);

/** @param {string} text @returns {string | null} */
function mallIn(text) {
  const name = (NAMED.exec(text) ?? GENERIC.exec(text))?.[0] ?? '';
  if (name.length < 2 || name.length > 10 || REFUSED.test(name)) return null;
  return name.endsWith('万达') ? `${name}广场` : name;
}

/** @param {{ name: string, address: string, province: string, city: string, district: string }} site @returns {string | null} */
export function mallOf(site) {
  const named = mallIn(without(site.name.replace(/店$/, ''), [site.province, site.city]));
  if (named !== null) return named;
  // After a house number the rest of a Chinese address is the building.
  const building = /\d号?([^\d]{3,14})/.exec(site.address)?.[1] ?? '';
  return mallIn(without(building, [site.province, site.city, site.district]));
}
