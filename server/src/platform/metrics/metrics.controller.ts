import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/index.js';
import { Metrics } from './metrics.js';

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** For the monitoring beside us: what came through the public proxy is not answered. */
  @Get()
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (request.headers['x-forwarded-for'] !== undefined) throw new DomainError('route.not_found');
    const text = await this.metrics.text();
    await reply.type(this.metrics.registry.contentType).send(text);
  }
}
