import { keywordAccepts } from './keyword-rules.js';

describe('what a template keyword accepts', () => {
  it.each([
    ['thing1', '一二三四五六七八九十一二三四五六七八九十'],
    ['thing1', '珠约 Zhuyue · 静安店'],
    ['number2', '12.50'],
    ['letter3', 'AbC'],
    ['symbol4', '★'],
    ['character_string5', 'SH20260301-0007'],
    ['time6', '14:20'],
    ['time6', '2026年3月1日 14:20'],
    ['time6', '2026年3月1日 14:20~15:20'],
    ['date7', '2026年3月1日'],
    ['date7', '2026-03-01~2026-03-05'],
    ['amount8', '￥1280.00元'],
    ['phone_number9', '+86-021-12345678'],
    ['car_number10', '沪A12345'],
    ['name11', '王小明'],
    ['name11', 'Li Wei'],
    ['phrase12', '已受理'],
  ])('%s takes %s', (key, value) => {
    expect(keywordAccepts(key, value)).toBe(true);
  });

  it.each([
    ['thing1', ''],
    ['thing1', '一二三四五六七八九十一二三四五六七八九十一'],
    ['thing1', '两行\n文字'],
    ['number2', '十二'],
    ['letter3', 'A1'],
    ['symbol4', 'A'],
    ['character_string5', '单号7'],
    ['character_string5', 'x'.repeat(33)],
    ['time6', '25:00'],
    ['time6', '2026年3月1日'],
    ['date7', '3月1日'],
    ['date7', '2026年13月1日'],
    ['amount8', '12345678901'],
    ['phone_number9', '123456789012345678'],
    ['car_number10', '沪A12345678'],
    ['name11', '一二三四五六七八九十一'],
    ['phrase12', '已经受理了吗'],
    ['phrase12', 'OK'],
    ['unheard13', 'x'],
  ])('%s refuses %j', (key, value) => {
    expect(keywordAccepts(key, value)).toBe(false);
  });
});
