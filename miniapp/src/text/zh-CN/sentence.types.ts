export type Details = Readonly<Record<string, unknown>>;
/** What a person reads for an error, with what its details say. */
export type Sentence = string | ((details: Details) => string);
