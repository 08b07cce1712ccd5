import { inLanguage } from './language';
import { tray as zh } from './zh-CN/tray';

export const trayText = inLanguage({ 'zh-CN': zh });
