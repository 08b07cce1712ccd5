import { inLanguage } from './language';
import { account as zh } from './zh-CN/account';

export const accountText = inLanguage({ 'zh-CN': zh });
