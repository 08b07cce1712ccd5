import { LIMITS } from '@zhuyue/shared';
import { Bool, Id, Instant, Int, Many, Mark, Text, Texts } from '../../platform/contract/index.js';
import { StyleCardView } from '../views/catalogue.dto.js';
import { SuggestionView, UnderstoodView } from '../views/search.dto.js';

export class SynonymBody {
  /** The first word is what is typed when the group works to one side only. */
  @Texts({ max: LIMITS.synonyms, length: LIMITS.searchText }) words!: string[];
  @Bool() oneWay!: boolean;
  @Text({ min: 0, max: LIMITS.note }) note!: string;
}
/** PUT /api/admin/synonyms/:id — a group that was read as `mark`. */
export class SynonymChangeBody extends SynonymBody {
  @Mark() mark!: string;
}
/** DELETE /api/admin/synonyms/:id — a group that was read as `mark`. */
export class SynonymRemovalQuery {
  @Mark() mark!: string;
}
export class SynonymView extends SynonymChangeBody {
  @Id() id!: string;
  @Instant() changedAt!: string;
  @Text({ max: 40, nullable: true }) changedByName!: string | null;
}
export class SynonymsView {
  @Many(() => SynonymView) items!: SynonymView[];
}

/** GET /api/admin/synonyms/trial — what a customer who types this would find now. */
export class SearchTrialQuery {
  @Text({ max: LIMITS.searchText }) q!: string;
}
export class SearchTrialView {
  @Int({ min: 0, max: 1_000_000 }) total!: number;
  @Many(() => UnderstoodView) understood!: UnderstoodView[];
  @Many(() => StyleCardView) items!: StyleCardView[];
  @Many(() => SuggestionView) suggestions!: SuggestionView[];
}
