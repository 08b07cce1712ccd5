import { inLanguage } from './language';
import { deskFrame as zh } from './zh-CN/desk-frame';

export const deskFrame = inLanguage({ 'zh-CN': zh });
