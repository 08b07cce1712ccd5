import { inLanguage } from './language';
import { quote as zh } from './zh-CN/quote';

export const quoteText = inLanguage({ 'zh-CN': zh });
