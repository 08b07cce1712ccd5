import { inLanguage } from './language';
import { claim as zh } from './zh-CN/claim';

export const claimText = inLanguage({ 'zh-CN': zh });
