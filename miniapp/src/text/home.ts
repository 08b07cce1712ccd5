import { inLanguage } from './language';
import { browse as zhBrowse, home as zhHome } from './zh-CN/home';

export const homeText = inLanguage({ 'zh-CN': zhHome });
export const browseText = inLanguage({ 'zh-CN': zhBrowse });
