import { Controller, Get, Header, HttpCode, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Health, isReady } from './health.service.js';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  /** The process turns: if not, restart it. Says nothing of what it depends on. */
  @Get('live')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  live(): { live: true } {
    return { live: true };
  }

  /** Send requests here. */
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const readiness = await this.health.readiness();
    const ready = isReady(readiness);
    await reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, ...readiness });
  }
}
