import { inLanguage } from './language';
import { message as zh } from './zh-CN/message';

export const messageText = inLanguage({ 'zh-CN': zh });
