/** Emulator time: runs along with its source until a control call sets or advances it. */
export class EmuClock {
  private offsetMs = 0;

  constructor(private readonly source: () => number = Date.now) {}

  now(): number {
    return this.source() + this.offsetMs;
  }

  set(at: number): void {
    this.offsetMs = at - this.source();
  }

  advance(ms: number): void {
    this.offsetMs += ms;
  }

  reset(): void {
    this.offsetMs = 0;
  }

  /** WeChat counts its daily budgets by the day in China. */
  day(): string {
    return new Date(this.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  }
}
