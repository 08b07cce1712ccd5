import {
  ARTICLE_FLOW,
  ARTICLE_GUARDS,
  refusalsOf,
  type ActorRole,
  type ArticleAction,
  type ArticleContent,
  type ArticleFacts,
  type ArticleRefusal,
  type ArticleState,
  type Gem,
  type Kind,
  type Metal,
  type OfferedAction,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';

export type OfferedArticleAction = OfferedAction<ArticleAction, ArticleRefusal>;
interface Written {
  state: ArticleState;
  content: ArticleContent;
  authorIds: readonly string[];
}
/** What a list is narrowed to: a piece's kind, metal and stone. */
export interface ArticleAbout {
  kind?: Kind | undefined;
  metal?: Metal | undefined;
  gem?: Gem | undefined;
}

export const EMPTY_ARTICLE: ArticleContent = {
  title: '',
  topic: 'care',
  kinds: [],
  metals: [],
  gems: [],
  questions: [],
  body: '',
};

const factsOf = ({ content, authorIds }: Written, staffId: string): ArticleFacts => ({
  titled: content.title !== '',
  worded: content.body !== '',
  own: authorIds.includes(staffId),
});

export const offeredArticleActions = (
  written: Written,
  by: { id: string; role: ActorRole },
): OfferedArticleAction[] =>
  ARTICLE_FLOW.allowed(written.state, by.role).map((action) => ({
    action,
    refusals: refusalsOf(ARTICLE_GUARDS, action, factsOf(written, by.id)),
  }));

/** Table, then role, then guards. */
export function decideArticle(
  written: Written,
  by: { id: string; role: ActorRole },
  action: ArticleAction,
): ArticleState {
  const { state } = written;
  const next = ARTICLE_FLOW.next(state, action);
  const refusals = refusalsOf(ARTICLE_GUARDS, action, factsOf(written, by.id));
  if (next === null || !ARTICLE_FLOW.roles[action].includes(by.role) || refusals.length > 0)
    throw new DomainError('article.action_refused', { action, state, refusals });
  return next;
}

/** The unique key of a version: one in work, one shown, any number that are over. */
export const articleSlot = (articleId: string, state: ArticleState): string | null =>
  state === 'published'
    ? `${articleId}.p`
    : state === 'draft' || state === 'in_review'
      ? `${articleId}.w`
      : null;

const named = <V>(list: readonly V[], one: V | undefined): number | null =>
  one === undefined || list.length === 0 ? 0 : list.includes(one) ? 1 : null;

/** How closely an article speaks of a piece: the number of facts it names; null when it speaks of others. */
export function closeness(content: ArticleContent, about: ArticleAbout): number | null {
  const kind = named(content.kinds, about.kind);
  const metal = named(content.metals, about.metal);
  const gem = named(content.gems, about.gem);
  return kind === null || metal === null || gem === null ? null : kind + metal + gem;
}
