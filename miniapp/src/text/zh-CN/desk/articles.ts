import type { ArticleAction, ArticleRefusal, ArticleState } from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

const states: Words<ArticleState> = {
  draft: '草稿',
  in_review: '待审核',
  published: '已发布',
  superseded: '已被替换',
  withdrawn: '已下架',
  discarded: '已作废',
};
const actions: Words<ArticleAction> = {
  save: '修改',
  submit: '送审',
  takeBack: '撤回',
  sendBack: '退回',
  publish: '发布',
  withdraw: '下架',
  discard: '作废草稿',
  supersede: '替换',
};
const sure: Words<ArticleAction> = {
  save: '',
  submit: '送审后不能修改，由总部另一人审核发布。',
  takeBack: '撤回后可以继续修改。',
  sendBack: '',
  publish: '发布后顾客立即看到这一版，之前的一版留在记录里。',
  withdraw: '',
  discard: '作废后这一版不再能修改，仍留在记录里。',
  supersede: '',
};
const refusals: Words<ArticleRefusal> = {
  no_title: '请先写标题',
  no_body: '请先写正文',
  own_words: '写过这一版的人不能发布它，须由另一人审核',
};

/** 保养与问答 on the desk. */
export const articles = {
  title: '保养与问答',
  lead: '顾客看到的问答和保养文章。门店售后和店长起草，总部另一人审核后发布；每一版都留存。',
  parts: { articles: '文章', gaps: '没有答上的问题' },
  part: '内容',
  begin: '写一篇',
  none: '还没有文章',
  noneText: '写第一篇，送审后由总部发布。',
  untitled: '未命名',
  name: '标题',
  topic: '分类',
  state: '状态',
  author: '最后修改',
  houseOwn: '随系统带来',
  votes: '有帮助 / 没帮助',
  votesOf: (yes: number, no: number) => `${String(yes)} / ${String(no)}`,
  alsoShown: '顾客看到的是上一版',
  gapsLead:
    '近 90 天搜索没有打开任何文章的词，以及对话里没有文章可答的提问；相近的合在一起，按次数排。点“写一篇”会以这个问题起草。',
  gapsNone: '没有未答上的问题',
  gapsNoneText: '顾客的搜索和提问都有文章可答。',
  question: '问题',
  searches: '搜索',
  asked: '对话',
  offered: '搜索结果',
  offeredYes: '有结果，未打开',
  offeredNo: '没有结果',
  lastAt: '最近',
  write: '写一篇',
  settle: '不需要',
  settled: '已收起，再有人问会重新出现',
  versionOf: (version: number) => `第 ${String(version)} 版`,
  by: (name: string, at: string) => `${name} ${at} 修改`,
  decided: (word: string, name: string, at: string) => `${name} ${at} ${word}`,
  decidedWords: { published: '发布', superseded: '发布', withdrawn: '下架', discarded: '作废' } as Readonly<
    Partial<Words<ArticleState>>
  >,
  noteOf: (note: string) => `原因：${note}`,
  revise: '修订',
  states,
  actions,
  sure,
  refusals,
  done: '已处理',
  saved: '已保存',
  reason: '原因',
  reasonMissing: '请写明原因',
  kinds: '适用品类',
  metals: '适用材质',
  gems: '适用宝石',
  every: '不选则适用全部',
  everything: '全部',
  questions: '顾客会怎么问',
  questionsHint: '一行一个，用来搜索',
  body: '正文',
  bodyHint: '一段一行',
  missing: '请写标题和正文再送审',
};
