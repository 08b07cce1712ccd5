import { inLanguage } from './language';
import { common as zhCommon } from './zh-CN/common';
import { words as zhWords } from './zh-CN/words';

/** What every page says. A page's own sentences live in a file of its own: text/zh-CN/<page>.ts and text/<page>.ts. */
export const common = inLanguage({ 'zh-CN': zhCommon });
/** What the shop's word lists are called: `words.kinds.ring`. */
export const words = inLanguage({ 'zh-CN': zhWords });

export { sentenceFor, wrongFields } from './errors';
