import { inLanguage } from './language';
import { scan as zh } from './zh-CN/scan';

export const scanText = inLanguage({ 'zh-CN': zh });
