/**
 * WeChat's logic layer has no AbortController; without one react-query waits forever and says nothing. The build puts this
 * class in its place, in our code and in packages.
 */
type Listener = () => void;

class Signal {
  aborted = false;
  reason: unknown = undefined;
  onabort: Listener | null = null;
  private readonly listeners = new Set<Listener>();

  addEventListener(_kind: 'abort', listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_kind: 'abort', listener: Listener): void {
    this.listeners.delete(listener);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  fire(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.onabort?.();
    this.listeners.forEach((listener) => listener());
  }
}

export class AbortController {
  readonly signal = new Signal();

  abort(reason: unknown = new Error('aborted')): void {
    this.signal.fire(reason);
  }
}
