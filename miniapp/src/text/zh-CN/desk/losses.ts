export const losses = {
  title: '客户挂失',
  none: '没有挂失',
  noneText: '客户在手机上挂失后，会立即出现在所有门店。',
  piece: '首饰',
  kind: '情况',
  kinds: { lost: '遗失', stolen: '被盗' },
  words: '说明',
  owner: '物主',
  reportedAt: '挂失时间',
  state: '状态',
  missing: '未找回',
  found: '已找回',
};
