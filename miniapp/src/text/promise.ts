import { inLanguage } from './language';
import { promise as zh } from './zh-CN/promise';

export const promiseText = inLanguage({ 'zh-CN': zh });
