import { inLanguage } from './language';
import { proof as zh } from './zh-CN/proof';

export const proofText = inLanguage({ 'zh-CN': zh });
