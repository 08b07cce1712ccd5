export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and collects what is wrong with them, so that they can be mended in one go. */
export class SettingsReader {
  readonly problems: string[] = [];

  constructor(private readonly env: Environment) {}

  /** Empty counts as not set: compose files and service managers pass empty values along. */
  raw(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  refuse(sentence: string): void {
    this.problems.push(sentence);
  }

  text(name: string, fallback?: string): string {
    const value = this.raw(name) ?? fallback;
    if (value === undefined) this.refuse(`${name} is not set.`);
    return value ?? '';
  }

  int(name: string, fallback: number, min: number, max: number): number {
    const value = this.raw(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= min && number <= max) return number;
    this.refuse(`${name} must be a whole number from ${min} to ${max}, but it is "${value}".`);
    return fallback;
  }

  oneOf<T extends string>(name: string, list: readonly T[], fallback: T): T {
    const value = this.raw(name);
    if (value === undefined) return fallback;
    const found = list.find((word) => word === value);
    if (found === undefined) {
      this.refuse(`${name} must be one of ${list.join(', ')}, but it is "${value}".`);
    }
    return found ?? fallback;
  }

  url(name: string, protocols: readonly string[], fallback?: string): string {
    const value = this.text(name, fallback);
    if (value === '') return value;
    const known = URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1));
    // The value may carry a password: it is not repeated.
    if (!known) this.refuse(`${name} must be a URL beginning with ${protocols.join(':// or ')}://.`);
    return value;
  }
}
