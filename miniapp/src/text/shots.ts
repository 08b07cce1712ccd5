import { inLanguage } from './language';
import { shots as zh } from './zh-CN/shots';

export const shotText = inLanguage({ 'zh-CN': zh });
