import { inLanguage } from './language';
import { hold as zh } from './zh-CN/hold';

export const holdText = inLanguage({ 'zh-CN': zh });
