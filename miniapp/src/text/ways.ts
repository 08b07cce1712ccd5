import { inLanguage } from './language';
import { ways as zh } from './zh-CN/ways';

export const waysText = inLanguage({ 'zh-CN': zh });
