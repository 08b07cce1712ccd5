import type { EmuRequest } from './http.js';

export interface Entry {
  n: number;
  at: string;
  surface: string;
  method: string;
  path: string;
  query: Record<string, string>;
  body: string;
  status: number | null;
  errcode: number | null;
  fault: string | null;
}

const SECRET_KEYS = ['secret', 'access_token', 'js_code'];
const BODY_SHOWN = 4000;
const KEPT = 5000;

/** Everything the product sent us, with secrets blacked out, and what we thought of it. */
export class Journal {
  private entries: Entry[] = [];
  private readonly violations: { at: string; rule: string; detail: string }[] = [];
  private next = 1;

  add(at: string, surface: string, request: EmuRequest): Entry {
    const entry: Entry = {
      n: this.next,
      at,
      surface,
      method: request.method,
      path: request.path,
      query: Object.fromEntries([...request.query].map(([name, value]) => [name, shown(name, value)])),
      body: request.body
        .toString('utf8')
        .slice(0, BODY_SHOWN)
        .replace(/("secret"\s*:\s*)"[^"]*"/g, '$1"***"'),
      status: null,
      errcode: null,
      fault: null,
    };
    this.next += 1;
    this.entries = [...this.entries.slice(-KEPT + 1), entry];
    if (request.headers['user-agent'] === undefined) this.violate(at, 'NO_USER_AGENT', request.path);
    return entry;
  }

  violate(at: string, rule: string, detail: string): void {
    this.violations.push({ at, rule, detail });
  }

  since(n: number): Entry[] {
    return this.entries.filter((entry) => entry.n > n);
  }

  broken(): readonly { at: string; rule: string; detail: string }[] {
    return this.violations;
  }
}

const shown = (name: string, value: string): string => (SECRET_KEYS.includes(name) ? '***' : value);
