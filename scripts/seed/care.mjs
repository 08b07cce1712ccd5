// @ts-check
// How to keep a piece: by what it is made of, in the shop's words.

/** @type {Record<string, string>} */
const METAL_CARE = {
  gold_999: '足金质软，避免碰撞与拉扯，不与其他首饰混放；遇水银会发白，请远离含汞化妆品。',
  gold_18k: '避免接触漂白剂与温泉水，做家务与运动时请取下。',
  gold_14k: '避免接触漂白剂与温泉水，出汗后擦净，做家务与运动时请取下。',
  platinum_950: '铂金耐磨，仍会留下细痕，每年到店抛光一次即可。',
  silver_990: '银遇硫会发暗，不戴时装入密封袋，发暗后用擦银布轻拭。',
  silver_925: '银遇硫会发暗，不戴时装入密封袋；镀层处请勿用擦银布。',
  none: '',
};

/** @type {Record<string, string>} */
const GEM_CARE = {
  diamond: '钻石亲油，可用温水加中性洗涤剂软刷清洗；每半年到店检查一次镶口。',
  lab_diamond: '清洗与天然钻石相同，可用温水加中性洗涤剂软刷；每半年到店检查一次镶口。',
  ruby: '清水软布清洁即可，未确认处理方式前不用超声波清洗。',
  sapphire: '清水软布清洁即可，未确认处理方式前不用超声波清洗。',
  emerald: '祖母绿性脆且多浸油，切勿超声波清洗、蒸汽清洗与骤冷骤热。',
  jade: '避免碰撞与高温，偶尔清水浸洗、软布擦干；常戴比久放更润。',
  pearl: '珍珠怕酸怕汗怕香水，最后戴上、最先取下，戴后软布擦净；珠串每年到店重新穿线。',
  topaz: '避免强光久晒与骤冷骤热，温水软刷清洗。',
  garnet: '避免骤冷骤热与超声波清洗，温水软布清洁。',
  peridot: '怕酸怕汗，戴后软布擦净，不用超声波清洗。',
  cubic_zirconia: '温水加中性洗涤剂软刷即可复亮，避免硬物刮擦。',
};

/** @param {{ form: string, metal: string, gem: string }} s */
export function careOf(s) {
  const cord = s.form === 'bracelet-bead-transfer-charm' ? '编绳避免久浸水，磨损后可到门店更换。' : '';
  const gem = s.gem === 'none' ? '' : (GEM_CARE[s.gem] ?? '温水软布清洁，不用超声波清洗。');
  return s.form === 'gold-bar'
    ? '请保持封装完整，拆封会影响回收估价。'
    : `${METAL_CARE[s.metal] ?? ''}${gem}${cord}`;
}
