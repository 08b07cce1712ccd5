export const passport = {
  title: '履历',
  lead: '每一步都有签名，一经写下不能更改。',
  words: {
    made: '制成',
    certified: '检测出证',
    arrived: '到店',
    tried_on: '试戴',
    sold: '售出',
    serviced: '完成保养维修',
    returned: '回到珠约',
    renewed: '整理后重新上柜',
  } as Readonly<Record<string, string>>,
  month: (year: string, month: string) => `${year} 年 ${String(Number(month))} 月`,
  times: (n: number) => `${String(n)} 次`,
  download: '保存履历证明',
  downloadNote: '一份可在别处核验的文件，不含姓名、价格与门店内部记录。',
  saved: '已保存',
};
