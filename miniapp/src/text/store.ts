import { inLanguage } from './language';
import { store as zh } from './zh-CN/store';

export const storeText = inLanguage({ 'zh-CN': zh });
