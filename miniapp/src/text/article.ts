import { inLanguage } from './language';
import { article as zh } from './zh-CN/article';

export const articleText = inLanguage({ 'zh-CN': zh });
