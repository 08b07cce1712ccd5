import { inLanguage } from './language';
import { appointment as zh } from './zh-CN/appointment';

export const appointmentText = inLanguage({ 'zh-CN': zh });
