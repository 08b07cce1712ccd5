import { inLanguage } from './language';
import { ownership as zh } from './zh-CN/ownership';

export const ownershipText = inLanguage({ 'zh-CN': zh });
