import { inLanguage } from './language';
import { thread as zh } from './zh-CN/thread';

export const threadText = inLanguage({ 'zh-CN': zh });
