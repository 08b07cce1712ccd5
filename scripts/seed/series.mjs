// @ts-check
// Fourteen series: what each is about, and what kinds of pieces it takes.

/**
 * @typedef {{
 *   code: string, name: string, idea: readonly string[], titles: readonly string[], takes: (piece: { form: string, metal: string, gem: string }) => boolean
 * }} Series
 */

/** @param {...string} words */
const forms =
  (...words) =>
  /** @param {{ form: string }} p */ (p) =>
    words.some((word) => p.form.startsWith(word));

/** @type {readonly Series[]} */
export const SERIES = [
  {
    code: 'shanyue',
    name: '山月',
    idea: [
      '灵感来自山脊上初升的月亮，弧面由厚到薄缓缓过渡，光落在最高处，像月色铺开。',
      '以“山高月小”的留白为意，线条只取一道弧，把视线留给最亮的一处。',
      '月出东山，清辉先到峰顶。设计把这一瞬收在指尖大小的起伏里。',
    ],
    titles: ['望舒', '出岫', '清辉', '半岭', '千江', '松照', '微澜', '远岫'],
    takes: (p) => p.gem === 'diamond' || p.gem === 'none',
  },
  {
    code: 'chuxue',
    name: '初雪',
    idea: [
      '取第一场雪落在枝头的样子：轻、净、没有多余的颜色。',
      '雪光最清，衬得住最亮的石头。镶口做到尽量小，让光从四面进来。',
      '像清晨推门看见的第一片白，克制而明亮。',
    ],
    titles: ['凝枝', '六出', '未晞', '霁色', '琼花', '疏影', '冰心', '晴雪'],
    takes: (p) => ['diamond', 'lab_diamond', 'cubic_zirconia', 'rock_crystal'].includes(p.gem),
  },
  {
    code: 'liuying',
    name: '流萤',
    idea: [
      '夏夜里忽明忽灭的萤火，是这一系列的尺度：小、近、会动。',
      '转头抬手之间有一点光闪过，像萤火掠过草尖。',
      '以一点闪光串起日常，适合每天戴着走来走去。',
    ],
    titles: ['轻罗', '扑夏', '星火', '点点', '照水', '夜阑', '微光', '穿帘'],
    takes: (p) => p.form.startsWith('earring') || p.form.startsWith('bracelet') || p.gem === 'cubic_zirconia',
  },
  {
    code: 'xiangshou',
    name: '相守',
    idea: [
      '为一生一次的约定而做：边角修圆，可以从清晨戴到夜里。',
      '圆是没有起点也没有终点的线，这一系列只谈这一件事。',
      '把承诺做成日常的样子，越戴越贴合，越久越亮。',
    ],
    titles: ['执手', '同心', '与子', '白首', '朝夕', '如故', '长情', '合欢'],
    takes: (p) => p.form.startsWith('ring'),
  },
  {
    code: 'xingdu',
    name: '星渡',
    idea: [
      '群星渡过夜空，最亮的一颗总先被看见。',
      '夜空的疏密各有章法，设计把留白也当作光的一部分。',
      '银河有渡，光也有路：每一颗石头的角度都朝向同一个方向。',
    ],
    titles: ['参商', '摇光', '河汉', '天璇', '北辰', '参宿', '织女', '长庚'],
    takes: (p) => ['diamond', 'lab_diamond', 'sapphire', 'topaz'].includes(p.gem),
  },
  {
    code: 'wanfeng',
    name: '晚枫',
    idea: [
      '深秋最后一片红叶的颜色，浓而不燥，在暖色的金上尤其好看。',
      '霜后的枫红沉静有光，设计以暖色金托住这一抹红。',
      '红到深处便安静了。取晚枫之色，留给冬天的衣袖。',
    ],
    titles: ['丹林', '霜叶', '停车', '染秋', '赤霞', '流丹', '红笺', '秋酿'],
    takes: (p) => ['ruby', 'garnet', 'spinel', 'tourmaline', 'synthetic_corundum'].includes(p.gem),
  },
  {
    code: 'qinghe',
    name: '青禾',
    idea: [
      '田里刚抽穗的颜色，生机都在一点青上。',
      '绿意有深浅，石头也各有脾气。设计退后一步，让绿自己说话。',
      '取青禾拔节时的一点新绿，像一滴将落未落的露。',
    ],
    titles: ['采薇', '新穗', '垂露', '春畦', '碧落', '一畹', '南亩', '抱青'],
    takes: (p) => ['emerald', 'jade', 'peridot', 'synthetic_emerald', 'chrysoprase'].includes(p.gem),
  },
  {
    code: 'chaosheng',
    name: '潮生',
    idea: [
      '海上生明月，潮水把珠光送到岸边。',
      '珠子的光不在表面，而在一层一层的珠质里，像潮水退去留下的纹。',
      '温润的东西经得起看。设计只做承托，把光留给珠子。',
    ],
    titles: ['鲛泪', '听澜', '沧海', '月生', '浮光', '鸣佩', '汐语', '采珠'],
    takes: (p) => p.gem === 'pearl',
  },
  {
    code: 'jinshi',
    name: '锦时',
    idea: [
      '逢年过节、添丁进口，总要有一件金器记住这一天。',
      '老样式有老样式的道理：饱满、对称、压得住手。这里保留比例，把边角做得更柔和。',
      '取“良辰锦时”之意，样式端正，送长辈与晚辈都合适。',
    ],
    titles: ['添福', '纳祥', '嘉礼', '长乐', '景和', '承欢', '元吉', '喜至'],
    takes: (p) => p.metal === 'gold_999' || p.metal === 'silver_990',
  },
  {
    code: 'changan',
    name: '长安',
    idea: [
      '器形取自唐代金银器的圆厚，去掉繁纹，只留饱满的体量。',
      '盛唐的金器以厚为美。这一系列让重量本身成为设计。',
      '一日看尽长安花，戴上的却是安稳二字。',
    ],
    titles: ['朱雀', '曲江', '灞柳', '霓裳', '凤阙', '金吾', '永宁', '大雁'],
    takes: (p) => p.metal === 'gold_999' && /band|bangle|disc|bar$|chain/.test(p.form),
  },
  {
    code: 'tinghe',
    name: '听荷',
    idea: [
      '留得枯荷听雨声。轮廓取荷叶边缘被雨点压弯的那道弧。',
      '荷叶承露，一颗水珠在叶心滚来滚去，设计取的正是这颗水珠。',
      '从池边的一枝得来，弧线自然下垂，戴在身上也是垂着的。',
    ],
    titles: ['承露', '田田', '浮玉', '菡萏', '藕花', '翠盖', '雨荷', '莲心'],
    takes: forms('brooch', 'pendant-drop', 'earring-pearl', 'pendant-disc'),
  },
  {
    code: 'yungui',
    name: '云归',
    idea: [
      '云归岩穴，行止随意。链节环环相扣，活动处留足余量，贴着皮肤走。',
      '以云的舒卷为节奏，疏密相间，不打结也不缠发。',
      '出岫无心，归来有意。一条可以单戴也可以叠戴的线。',
    ],
    titles: ['行止', '卷舒', '白云', '闲庭', '无心', '岫起', '轻絮', '山岚'],
    takes: forms('necklace-chain', 'bracelet-chain'),
  },
  {
    code: 'zhaoying',
    name: '照影',
    idea: [
      '惊鸿照影，镜面抛光的金属本身就是光源。',
      '没有石头，也没有纹样，只有一道能照见人影的面。',
      '素面最考手艺：任何一处不平，光都会说出来。',
    ],
    titles: ['惊鸿', '临水', '素心', '镜湖', '一痕', '空明', '澄怀', '止水'],
    takes: (p) => p.gem === 'none' && /band|hoop|disc|bangle/.test(p.form),
  },
  {
    code: 'shiguang',
    name: '拾光',
    idea: [
      '把平常日子里的光一点点拾起来：上班路上、午后窗边、回家的电梯里。',
      '不为场合而做，只为每天。重量、大小都按整天佩戴来定。',
      '给自己的第一件，或又一件。不必等节日。',
    ],
    titles: ['朝暮', '小满', '晨窗', '日常', '慢时', '微雨', '午后', '归途'],
    takes: () => true,
  },
];
