/**
 * What a page can keep up with while it is being looked at. A topic and whose it is name one version, which changes
 * whenever something of that topic does.
 */
export const LIVE_TOPICS = [
  'visits',
  'waiting',
  'store',
  'moves',
  'pieces',
  'claims',
  'talks',
  'bell',
] as const;
export type LiveTopic = (typeof LIVE_TOPICS)[number];

/** How a page that is looked at asks: how often, at the rarest when it gets no answer, for how many topics at once. */
export const LIVE = {
  everyMs: 1_000,
  rarestMs: 15_000,
  mostTopics: 10,
  /** The version of a topic about which nothing was told for so long is `quiet`. */
  forgottenMs: 10 * 60_000,
  quiet: '-',
} as const;
