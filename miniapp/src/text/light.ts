import { inLanguage } from './language';
import { light as zh } from './zh-CN/light';

export const lightText = inLanguage({ 'zh-CN': zh });
