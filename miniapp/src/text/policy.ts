import { inLanguage } from './language';
import { policy as zh } from './zh-CN/policy';

export const policyText = inLanguage({ 'zh-CN': zh });
