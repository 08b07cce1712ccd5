import fc from 'fast-check';
import { plainlyIn } from '../../../../../test/plain-search.js';
import { WordBook } from './word-book.js';

const found = (word: string, term: string): boolean => {
  const book = new WordBook();
  return book.find(term).length === 0 && book.add(word) === 0 && book.find(term).length === 1;
};

describe('a word is found by how it is spoken', () => {
  it.each([
    ['钻戒', ['zuanjie', 'zj', 'zuanj', 'zjie', 'zuanji', '钻jie', 'z戒', '戒', 'jie', 'j']],
    ['18k金钻石戒指', ['18kjin', '18kjinzuan', 'zuanshi', 'zshi', 'zsjz', 'zhi', '金zs']],
    ['翡翠', ['feicui', 'fc', 'feic', 'cui']],
    ['手镯', ['shouzhuo', 'sz', 'shzh', 'shzhuo', 'zhuo']],
    ['玛瑙', ['manao', 'mn']],
    ['绿松石', ['lvsongshi', 'lusongshi', 'lss']],
    ['重工', ['zhonggong', 'zg']],
    ['重逢', ['chongfeng', 'cf']],
    ['长命锁', ['changmingsuo', 'cms']],
    ['藏银', ['zangyin']],
    ['螺钿', ['luodian', 'luotian']],
    ['朝珠', ['chaozhu']],
    ['吊坠', ['diaozhui', 'dz', 'dzhui']],
    ['au999', ['au999', 'au']],
  ])('%s by %j', (word, terms) => {
    for (const term of terms) expect([term, found(word, term)]).toEqual([term, true]);
  });

  it.each([
    ['钻戒', ['zuanjia', 'jz', 'zuajie', 'uanjie', '戒z', 'zuanjiezi', '18k']],
    ['重工', ['chonggong']],
    ['翡翠', ['hui', 'feihui']],
    ['zy-r0042', ['zyr0042', 'r0043']],
  ])('%s not by %j', (word, terms) => {
    for (const term of terms) expect([term, found(word, term)]).toEqual([term, false]);
  });

  it('tells the place, for the mark on the screen', () => {
    const book = new WordBook();
    const word = book.add('18k金钻石戒指');
    expect(book.place(word, 'zuanshi')).toEqual([4, 6]);
    expect(book.place(word, 'zsjz')).toEqual([4, 8]);
    expect(book.place(word, 'zy')).toBeNull();
  });
});

it('finds what the obvious way finds', () => {
  const words = ['钻石戒指', '18k金', '足金手镯', '珠江之夜', '女戒', '安', 'zy-r1', '重逢'];
  const letters = fc.constantFrom(
    'z',
    'u',
    'a',
    'n',
    's',
    'h',
    'i',
    'j',
    'e',
    '1',
    '8',
    'k',
    '金',
    '石',
    '手',
    'v',
  );
  const parts = fc.constantFrom(
    'zuan',
    'shi',
    'jie',
    'zhi',
    'jin',
    'zu',
    'shou',
    'zhuo',
    'nv',
    'an',
    'c',
    'f',
    '-r',
  );
  const term = fc
    .array(fc.oneof(letters, parts), { minLength: 1, maxLength: 5 })
    .map((some) => some.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...words), term, (word, typed) => {
      expect(found(word, typed)).toBe(plainlyIn(word, typed));
    }),
    { numRuns: 500 },
  );
});
