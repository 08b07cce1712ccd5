import { inLanguage } from './language';
import { passport as zh } from './zh-CN/passport';

export const passportText = inLanguage({ 'zh-CN': zh });
