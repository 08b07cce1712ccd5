import { EMPTY_ARTICLE } from './article.rules.js';
import { ArticleBook } from './article-book.js';

const article = (articleId: string, title: string, body = '', questions: string[] = []) => ({
  articleId,
  version: 1,
  content: { ...EMPTY_ARTICLE, title, body, questions },
  decidedAt: null,
});
const book = new ArticleBook([
  article('silver', '银饰变黑了怎么办', '轻微变色用擦银布轻擦。', ['925银会变黑吗']),
  article('ring', '怎么知道自己的戒指圈号', '用细纸条绕手指一圈。', ['戒指尺寸怎么量']),
  article('pearl', '珍珠怎么保养', '避免碰到银器。', []),
]);
const found = (text: string): string[] => book.find(text).map((one) => one.articleId);

describe('an article is found', () => {
  it.each([
    ['by a word', '戒指', ['ring']],
    ['by part of a word', '圈号', ['ring']],
    ['by pinyin', 'zhenzhu', ['pearl']],
    ['by the initials of neighbouring characters', 'jzqh', ['ring']],
    ['by what customers ask', '尺寸', ['ring']],
    ['by all of several words', '戒指 量', ['ring']],
    ['by a whole question in other words', '我的银饰怎么变黑了', ['silver']],
  ])('%s', (_how, text, ids) => {
    expect(found(text)).toEqual(ids);
  });
  it('in the title before in the text', () => {
    expect(found('银')).toEqual(['silver', 'pearl']);
  });
  it('not by a word that is nowhere, nor by one of two', () => {
    expect(found('珐琅')).toEqual([]);
    expect(found('珐琅掉色了怎么办')).toEqual([]);
    expect(found('戒指 珐琅')).toEqual([]);
  });
  it('by asking for nothing in particular', () => {
    expect(found('  ')).toEqual(['silver', 'ring', 'pearl']);
  });
});
