import { inLanguage } from './language';
import { visit as zh } from './zh-CN/visit';

export const visitText = inLanguage({ 'zh-CN': zh });
