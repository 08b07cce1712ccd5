import { inLanguage } from './language';
import { waiting as zh } from './zh-CN/waiting';

export const waitingText = inLanguage({ 'zh-CN': zh });
