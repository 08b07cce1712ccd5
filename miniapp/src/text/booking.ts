import { inLanguage } from './language';
import { booking as zh } from './zh-CN/booking';

export const bookingText = inLanguage({ 'zh-CN': zh });
