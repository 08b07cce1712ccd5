import type { Gem, Kind, Metal } from './catalogue.js';
import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

/** What an article is about, in the order a list shows it. */
export const ARTICLE_TOPICS = [
  'care',
  'sizing',
  'warranty',
  'returns',
  'trade_in',
  'materials',
  'tags',
  'visits',
] as const;
export type ArticleTopic = (typeof ARTICLE_TOPICS)[number];

export const ARTICLE_LIMITS = {
  title: 40,
  body: 3000,
  question: 60,
  /** Ways customers ask for it, beside the title. */
  questions: 12,
  reason: 200,
} as const;

/** Everything that is read and approved together. An empty list of kinds, metals or stones means all of them. */
export interface ArticleContent {
  title: string;
  topic: ArticleTopic;
  kinds: Kind[];
  metals: Metal[];
  gems: Gem[];
  questions: string[];
  body: string;
}

export const ARTICLE_STATES = [
  'draft',
  'in_review',
  'published',
  'superseded',
  'withdrawn',
  'discarded',
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];
export const ARTICLE_ACTIONS = [
  'save',
  'submit',
  'takeBack',
  'sendBack',
  'publish',
  'withdraw',
  'discard',
  'supersede',
] as const;
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number];

/** One version of an article: written, read by somebody else, shown to customers until another one or none is. */
export const ARTICLE_FLOW = defineFlow<ArticleState, ArticleAction, ActorRole>({
  name: 'article',
  first: 'draft',
  table: {
    draft: { save: 'draft', submit: 'in_review', discard: 'discarded' },
    in_review: { takeBack: 'draft', sendBack: 'draft', publish: 'published' },
    published: { withdraw: 'withdrawn', supersede: 'superseded' },
    superseded: {},
    withdrawn: {},
    discarded: {},
  },
  roles: {
    save: ['service', 'manager', 'headquarters'],
    submit: ['service', 'manager', 'headquarters'],
    takeBack: ['service', 'manager', 'headquarters'],
    sendBack: ['headquarters'],
    publish: ['headquarters'],
    withdraw: ['headquarters'],
    discard: ['service', 'manager', 'headquarters'],
    supersede: ['system'],
  },
});
export const ARTICLE_REFUSALS = ['no_title', 'no_body', 'own_words'] as const;
export type ArticleRefusal = (typeof ARTICLE_REFUSALS)[number];
export interface ArticleFacts {
  titled: boolean;
  worded: boolean;
  /** The one who acts wrote some of it. */
  own: boolean;
}
export const ARTICLE_GUARDS: readonly Guard<ArticleAction, ArticleRefusal, ArticleFacts>[] = [
  { on: 'submit', refuse: 'no_title', when: (facts) => !facts.titled },
  { on: 'submit', refuse: 'no_body', when: (facts) => !facts.worded },
  { on: 'publish', refuse: 'own_words', when: (facts) => facts.own },
];

/** Where a question without an article was asked. */
export const ARTICLE_ASKED_IN = ['search', 'thread'] as const;
export type ArticleAskedIn = (typeof ARTICLE_ASKED_IN)[number];
