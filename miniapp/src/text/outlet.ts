import { inLanguage } from './language';
import { outlet as zh } from './zh-CN/outlet';

export const outletText = inLanguage({ 'zh-CN': zh });
