import { keywordAccepts } from '../../../scripts/wechat-emulator/src/keyword-rules.js';
import { fitted, momentOf } from './message-fields.rules.js';

describe('fitting a value to a key of WeChat', () => {
  it.each([
    ['thing1', '珠约静安店', '珠约静安店'],
    ['thing1', '上海市静安区南京西路1266号恒隆广场二楼218铺', '上海市静安区南京西路1266号恒隆广场…'],
    ['thing1', '第一行\n第二行', '第一行 第二行'],
    ['thing1', '💍'.repeat(21), `${'💍'.repeat(19)}…`],
    ['thing1', '  ', '—'],
    ['phrase3', '已经在维修中了', '已经在维修'],
    ['phrase3', '维修 (2)', '维修'],
    ['phrase3', 'OK', '无'],
    ['character_string1', '单号 C20260301AB', 'C20260301AB'],
    ['character_string1', '', '-'],
    ['name2', '', '无'],
    ['time2', '2026年3月1日 14:20', '2026年3月1日 14:20'],
  ])('%s: %j becomes %j', (key, value, expected) => {
    expect(fitted(key, value)).toBe(expected);
    expect(keywordAccepts(key, fitted(key, value))).toBe(true);
  });

  it('writes an instant on the clock of the store', () => {
    expect(momentOf(new Date('2026-02-28T16:05:00Z'))).toBe('2026年3月1日 00:05');
  });
});
