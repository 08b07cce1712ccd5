export type { WechatFailure, WechatResult } from './answer.rules.js';
export {
  type MiniCode,
  type SubscribeMessage,
  WechatMiniClient,
  type WechatPerson,
} from './wechat-mini.client.js';
export { WechatModule } from './wechat.module.js';
