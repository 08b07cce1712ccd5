import { inLanguage } from './language';
import { price as zh } from './zh-CN/price';

export const priceText = inLanguage({ 'zh-CN': zh });
