import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/index.js';
import { AuthModule } from './auth/index.js';
import { CacheModule } from './cache/index.js';
import { ConfigModule } from './config/index.js';
import { DatabaseModule, type Schema } from './database/index.js';
import { FilesModule } from './files/index.js';
import { HealthModule } from './health/index.js';
import { HttpModule } from './http/index.js';
import { InboxModule } from './inbox/index.js';
import { LiveModule } from './live/index.js';
import { MetricsModule } from './metrics/index.js';
import { OutboxModule } from './outbox/index.js';
import { RobotsModule } from './robots/index.js';
import { SmsModule } from './sms/index.js';
import { WechatModule } from './wechat/index.js';

/** All that knows no jewellery. */
@Module({})
export class PlatformModule {
  static of(schema: Schema): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        ConfigModule,
        DatabaseModule.of(schema),
        OutboxModule,
        LiveModule,
        CacheModule,
        HttpModule,
        MetricsModule,
        HealthModule,
        AuthModule,
        AuditModule,
        InboxModule,
        RobotsModule,
        WechatModule,
        SmsModule,
        FilesModule,
      ],
    };
  }
}
