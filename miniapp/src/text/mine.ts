import { inLanguage } from './language';
import { mine as zh } from './zh-CN/mine';

export const mineText = inLanguage({ 'zh-CN': zh });
