import { Global, Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { WechatHttp } from './wechat-http.js';
import { WechatMiniClient } from './wechat-mini.client.js';

@Global()
@Module({ providers: [WechatHttp, AccessTokens, WechatMiniClient], exports: [WechatMiniClient] })
export class WechatModule {}
