import { Body, Get, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { StyleEditing, StyleFiles, StyleReview } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  BulkOutcomesView,
  BulkStepBody,
  DeskStylePageView,
  DeskStyleQuery,
  DeskStyleView,
  NewStyleBody,
  RestoreBody,
  RevisionStepBody,
  RevisionView,
  SaleStepBody,
  SavedDraftView,
  StyleDraftBody,
} from './styles.dto.js';
import { asOutcome, toDeskStylePage, toDeskStyleView, toRevisionLine } from './styles.rules.js';

const PAGE = 20;

/** 款式: everybody on the desk reads, managers propose, headquarters decides. */
@AdminController('styles')
export class AdminStylesController {
  constructor(
    private readonly editing: StyleEditing,
    private readonly review: StyleReview,
    private readonly files: StyleFiles,
  ) {}

  @Get()
  @Replies(DeskStylePageView)
  async list(@Query() { page = 1, limit = PAGE, ...filter }: DeskStyleQuery): Promise<DeskStylePageView> {
    return toDeskStylePage(await this.files.page(filter, page, limit));
  }

  @Post()
  @Roles('manager', 'headquarters')
  @Replies(DeskStyleView)
  async create(@CurrentStaff() staff: StaffIdentity, @Body() body: NewStyleBody): Promise<DeskStyleView> {
    return this.show(staff, await this.editing.create(staff, body.kind));
  }

  @Post('bulk')
  @Roles('manager', 'headquarters')
  @RateLimited({ limit: 30, seconds: 60 })
  @Replies(BulkOutcomesView)
  async bulk(@CurrentStaff() staff: StaffIdentity, @Body() body: BulkStepBody): Promise<BulkOutcomesView> {
    const items: BulkOutcomesView['items'] = [];
    for (const id of body.ids) {
      try {
        const { open } = await this.files.file(id, staff);
        await this.review.step(staff, id, { action: body.action, version: open?.row.version ?? 1 });
        items.push({ id, refused: null, refusals: [] });
      } catch (error) {
        items.push(asOutcome(id, error));
      }
    }
    return { items };
  }

  @Get(':id')
  @Replies(DeskStyleView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskStyleView> {
    return toDeskStyleView(await this.files.file(id, staff));
  }

  @Get(':id/revisions/:number')
  @Replies(RevisionView)
  async revision(
    @Param('id') id: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<RevisionView> {
    const row = await this.files.revision(id, number);
    return { ...toRevisionLine(row), content: row.content };
  }

  @Put(':id/draft')
  @Roles('manager', 'headquarters')
  @Replies(SavedDraftView)
  async save(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: StyleDraftBody,
  ): Promise<SavedDraftView> {
    return { version: await this.editing.save(staff, id, body.version, body.content) };
  }

  @Post(':id/actions')
  @Roles('manager', 'headquarters')
  @Replies(DeskStyleView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, version, note, publishAt }: RevisionStepBody,
  ): Promise<DeskStyleView> {
    const at = publishAt === undefined ? undefined : new Date(publishAt);
    await this.review.step(staff, id, { action, version, note, publishAt: at });
    return this.show(staff, id);
  }

  @Post(':id/restore')
  @Roles('manager', 'headquarters')
  @Replies(DeskStyleView)
  async restore(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: RestoreBody,
  ): Promise<DeskStyleView> {
    await this.editing.restore(staff, id, body.number);
    return this.show(staff, id);
  }

  @Post(':id/sale')
  @Roles('headquarters')
  @Replies(DeskStyleView)
  async sale(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, note, at }: SaleStepBody,
  ): Promise<DeskStyleView> {
    if (action === 'withdraw') {
      await this.review.withdraw(staff, id, note ?? '', at === undefined ? null : new Date(at));
    } else if (action === 'stay') await this.review.stay(staff, id);
    else await this.review.republish(staff, id);
    return this.show(staff, id);
  }
}
