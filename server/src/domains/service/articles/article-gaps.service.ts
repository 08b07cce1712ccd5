import { Injectable } from '@nestjs/common';
import { ARTICLE_LIMITS } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { ArticleReading } from './article-reading.service.js';
import { ArticlesRepository } from './articles.repository.js';
import { gapsOf, questionIn, type Asking, type Gap } from './gaps.rules.js';

const DAYS = 90;
/** Of each kind; more is no longer a list somebody reads. */
const LOOKED_AT = 500;
const SHOWN = 50;

/** What is asked and not answered: searches that led to no article, and questions to the stores no article speaks of. */
@Injectable()
export class ArticleGaps {
  constructor(
    private readonly articles: ArticlesRepository,
    private readonly reading: ArticleReading,
    private readonly clock: Clock,
  ) {}

  /** Of conversations only those of this person's stores. */
  async list(staff: StaffIdentity): Promise<Gap[]> {
    const since = new Date(this.clock.now().getTime() - DAYS * 24 * 3_600_000);
    const [searches, said, settled] = await Promise.all([
      this.articles.searches(since, LOOKED_AT),
      this.articles.said(staff, since, LOOKED_AT),
      this.articles.settled(since),
    ]);
    const askings = searches.map((one): Asking => ({ ...one, in: 'search' }));
    for (const { text, at } of said) {
      const question = questionIn(text, ARTICLE_LIMITS.question);
      if (question === null || (await this.reading.answers(text))) continue;
      askings.push({ text: question, in: 'thread', times: 1, lastAt: at, found: 0 });
    }
    return gapsOf(askings, settled, SHOWN);
  }
}
