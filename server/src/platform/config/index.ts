export {
  Config,
  ConfigError,
  type Settings,
  type SmsSettings,
  type TagKey,
  type WechatTemplate,
} from './config.js';
export { DEMO_MARK, readConfig } from './read-config.js';
export { startProcess } from './process.js';
export { ConfigModule } from './config.module.js';
