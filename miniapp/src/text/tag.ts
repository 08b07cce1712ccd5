import { inLanguage } from './language';
import { tag as zh } from './zh-CN/tag';

export const tagText = inLanguage({ 'zh-CN': zh });
