import { inLanguage } from './language';
import { jewel as zh } from './zh-CN/jewel';

export const jewelText = inLanguage({ 'zh-CN': zh });
