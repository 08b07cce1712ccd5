export { EmulatedSms, HttpSms, SmsProvider } from './sms-provider.js';
export { SmsModule } from './sms.module.js';
