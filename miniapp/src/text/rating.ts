import { inLanguage } from './language';
import { rating as zh } from './zh-CN/rating';

export const ratingText = inLanguage({ 'zh-CN': zh });
