import { inLanguage } from './language';
import { piece as zh } from './zh-CN/piece';

export const pieceText = inLanguage({ 'zh-CN': zh });
