import { inLanguage } from './language';
import { inheritance as zh } from './zh-CN/inheritance';

export const inheritanceText = inLanguage({ 'zh-CN': zh });
