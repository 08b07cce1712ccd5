import { LIVE } from '@zhuyue/shared';

export interface Watching {
  topics: readonly string[];
  /** Called when one of the topics has changed. */
  reload: () => void;
}

export interface LiveSource {
  /** The versions of these topics, in their order. */
  ask: (topics: readonly string[]) => Promise<readonly string[]>;
  /** Whether anybody looks at the app. */
  seen: () => boolean;
  /** Whether time can heal a failure. */
  heals: (failure: unknown) => boolean;
  /** Told when the connection is lost and when it is back. */
  onLost: (lost: boolean) => void;
  now: () => number;
}

/** One unanswered question is a tunnel, two are a lost connection. */
const PATIENCE = 2;

/**
 * Keeps what is looked at up to date: one small question a second for everything the open pages watch. It rests while the
 * app is hidden, asks more rarely while nobody answers, and remembers every version, so that whatever happened meanwhile is
 * noticed with the next answer.
 */
export class LiveWatch {
  private readonly known = new Map<string, { version: string; at: number }>();
  private readonly watching = new Set<Watching>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private asking = false;
  private askAgain = false;
  private failures = 0;

  constructor(private readonly source: LiveSource) {}

  watch(one: Watching): () => void {
    this.watching.add(one);
    this.wake();
    return () => {
      this.watching.delete(one);
      if (this.watching.size === 0) this.settle(0);
    };
  }

  /** Somebody looks again, or the network is back. */
  wake(): void {
    this.askAgain = this.asking;
    // What one page watches is asked for together.
    if (!this.asking) this.again(0);
  }

  private async look(): Promise<void> {
    const topics = [...new Set([...this.watching].flatMap((one) => one.topics))].slice(0, LIVE.mostTopics);
    if (topics.length === 0 || !this.source.seen()) return;
    this.asking = true;
    try {
      const versions = await this.source.ask(topics);
      this.settle(0);
      this.compare(topics, versions);
      this.again(LIVE.everyMs);
    } catch (failure) {
      // A refusal stays one: whoever watches next asks again.
      if (this.source.heals(failure)) {
        this.settle(this.failures + 1);
        this.again(Math.min(LIVE.rarestMs, LIVE.everyMs * 2 ** this.failures));
      }
    } finally {
      this.asking = false;
      if (this.askAgain) this.wake();
    }
  }

  private again(afterMs: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.look();
    }, afterMs);
  }

  private settle(failures: number): void {
    this.failures = failures;
    this.source.onLost(failures >= PATIENCE);
  }

  private compare(topics: readonly string[], versions: readonly string[]): void {
    const now = this.source.now();
    const news = new Set(topics.filter((topic, i) => this.isNews(topic, versions[i] ?? LIVE.quiet, now)));
    topics.forEach((topic, i) => this.known.set(topic, { version: versions[i] ?? LIVE.quiet, at: now }));
    for (const one of this.watching) if (one.topics.some((topic) => news.has(topic))) one.reload();
  }

  /** Quiet means that nothing happened lately, not that nothing happened since we last asked long ago. */
  private isNews(topic: string, version: string, now: number): boolean {
    const before = this.known.get(topic);
    if (before === undefined) return false;
    if (now - before.at >= LIVE.forgottenMs) return true;
    return version !== LIVE.quiet && version !== before.version;
  }
}
