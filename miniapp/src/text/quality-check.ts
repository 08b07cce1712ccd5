import { inLanguage } from './language';
import { check as zh } from './zh-CN/quality-check';

export const checkText = inLanguage({ 'zh-CN': zh });
