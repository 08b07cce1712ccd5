import { Body, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { StyleSearch, SynonymEditing, type SynonymRow } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { toStyleCardView } from '../views/catalogue.rules.js';
import { toSuggestionView } from '../views/search.rules.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  SearchTrialQuery,
  SearchTrialView,
  SynonymBody,
  SynonymChangeBody,
  SynonymRemovalQuery,
  SynonymsView,
  type SynonymView,
} from './synonyms.dto.js';

const SHOWN = 8;

const toSynonymView = (row: SynonymRow, mark: string): SynonymView => ({
  id: row.id,
  mark,
  words: row.words,
  oneWay: row.oneWay,
  note: row.note,
  changedAt: row.changedAt.toISOString(),
  changedByName: row.changedByName,
});

/** 搜索同义词: read by managers, kept by headquarters. */
@AdminController('synonyms')
@Roles('manager', 'headquarters')
export class SynonymsController {
  constructor(
    private readonly editing: SynonymEditing,
    private readonly search: StyleSearch,
  ) {}

  @Get()
  @Replies(SynonymsView)
  async list(): Promise<SynonymsView> {
    return { items: (await this.editing.all()).map((row) => toSynonymView(row, this.editing.mark(row))) };
  }

  @Get('trial')
  @Replies(SearchTrialView)
  async trial(@Query() { q }: SearchTrialQuery): Promise<SearchTrialView> {
    const [found, suggestions] = await Promise.all([
      this.search.list({ q }, { sort: 'recommended', page: 1, limit: SHOWN }),
      this.search.suggest(q, SHOWN),
    ]);
    return {
      total: found.total,
      understood: found.understood,
      items: found.items.map(({ style }) => toStyleCardView(style)),
      suggestions: suggestions.map(toSuggestionView),
    };
  }

  @Post()
  @Roles('headquarters')
  @Replies(SynonymsView)
  async add(@CurrentStaff() staff: StaffIdentity, @Body() body: SynonymBody): Promise<SynonymsView> {
    await this.editing.add(body, staff);
    return this.list();
  }

  @Put(':id')
  @Roles('headquarters')
  @Replies(SynonymsView)
  async change(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { mark, ...wish }: SynonymChangeBody,
  ): Promise<SynonymsView> {
    await this.editing.change(id, mark, wish, staff);
    return this.list();
  }

  @Delete(':id')
  @Roles('headquarters')
  @Replies(SynonymsView)
  async remove(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Query() { mark }: SynonymRemovalQuery,
  ): Promise<SynonymsView> {
    await this.editing.remove(id, mark, staff);
    return this.list();
  }
}
