export type Words<K extends string> = Readonly<Record<K, string>>;
