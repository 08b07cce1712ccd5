import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { OutboxState, type Backlog } from '../outbox/index.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a Prometheus server asks for. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its reply',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  /** A line of the histogram by its labels: looking them up by an object would cost more than the counting. */
  private readonly lines = new Map<string, { observe: (seconds: number) => void }>();
  private readonly outbox = {
    waiting: this.gauge('outbox_waiting', 'Events and deliveries not yet done'),
    dead: this.gauge('outbox_dead', 'Deliveries given up after the last attempt'),
    oldestSeconds: this.gauge('outbox_oldest_seconds', 'How long the oldest delivery has been due'),
  } satisfies Record<keyof Backlog, Gauge>;

  constructor(private readonly state: OutboxState) {
    collectDefaultMetrics({ register: this.registry });
  }

  observeRequest(method: string, route: string, status: number, seconds: number): void {
    const key = `${method} ${String(status)} ${route}`;
    let line = this.lines.get(key);
    if (line === undefined) {
      line = this.requests.labels({ method, route, status: String(status) });
      this.lines.set(key, line);
    }
    line.observe(seconds);
  }

  async text(): Promise<string> {
    const backlog = await this.state.read();
    this.outbox.waiting.set(backlog.waiting);
    this.outbox.dead.set(backlog.dead);
    this.outbox.oldestSeconds.set(backlog.oldestSeconds);
    return this.registry.metrics();
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}
