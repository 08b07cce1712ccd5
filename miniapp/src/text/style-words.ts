import { inLanguage } from './language';
import { styleWords as zh } from './zh-CN/style-words';

export const styleWords = inLanguage({ 'zh-CN': zh });
