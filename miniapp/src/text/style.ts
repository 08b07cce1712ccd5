import { inLanguage } from './language';
import { style as zh } from './zh-CN/style';

export const styleText = inLanguage({ 'zh-CN': zh });
