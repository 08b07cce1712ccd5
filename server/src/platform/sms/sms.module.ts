import { Global, Module } from '@nestjs/common';
import { Config } from '../config/index.js';
import { EmulatedSms, HttpSms, SmsProvider } from './sms-provider.js';

const providerOf = ({ sms, wechat }: Config): SmsProvider =>
  sms.provider === 'http' ? new HttpSms(sms.url, sms.token) : new EmulatedSms(wechat.apiBase);

@Global()
@Module({
  providers: [{ provide: SmsProvider, useFactory: providerOf, inject: [Config] }],
  exports: [SmsProvider],
})
export class SmsModule {}
