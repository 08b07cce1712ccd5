import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { LabelPrints, LabelSettings, MiniCodes } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskStore } from './desk-store.service.js';
import {
  LabelChoiceQuery,
  LabelChoiceView,
  LabelDraftsBody,
  LabelDraftsView,
  LabelJobBody,
  LabelJobsQuery,
  LabelJobsView,
  LabelJobView,
  MiniCodesBody,
  MiniCodesView,
} from './labels.dto.js';
import {
  toLabelDraftView,
  toLabelJobRowView,
  toLabelJobView,
  toLabelPieceView,
  toLabelTemplateView,
} from './labels.rules.js';

const PAGE = 20;

@AdminController('labels')
@Roles('consultant', 'manager', 'headquarters')
export class AdminLabelsController {
  constructor(
    private readonly prints: LabelPrints,
    private readonly settings: LabelSettings,
    private readonly codes: MiniCodes,
    private readonly desk: DeskStore,
  ) {}

  @Get('pieces')
  @Replies(LabelChoiceView)
  async choice(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: LabelChoiceQuery,
  ): Promise<LabelChoiceView> {
    const { page = 1, limit = PAGE, storeId, kind, q, unprinted } = query;
    this.desk.orAll(staff, storeId);
    const found = await this.prints.choice(staff, { storeId, kind, q, unprinted }, page, limit);
    return { items: found.items.map(toLabelPieceView), total: found.total, page, limit };
  }

  @Post('drafts')
  @Replies(LabelDraftsView)
  async drafts(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { pieceIds }: LabelDraftsBody,
  ): Promise<LabelDraftsView> {
    return { items: (await this.prints.drafts(staff, pieceIds)).map(toLabelDraftView) };
  }

  @Post('mini-codes')
  @Replies(MiniCodesView)
  async miniCodes(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { pieceIds }: MiniCodesBody,
  ): Promise<MiniCodesView> {
    const pictures = await this.codes.of(staff, pieceIds);
    return {
      items: pictures.map(({ serial, type, bytes }) => ({
        serial,
        picture: `data:${type};base64,${bytes.toString('base64')}`,
      })),
    };
  }

  @Post('jobs')
  @Replies(LabelJobView)
  async print(@CurrentStaff() staff: StaffIdentity, @Body() body: LabelJobBody): Promise<LabelJobView> {
    const { templateId, pieceIds, reason = null } = body;
    await this.settings.template(templateId);
    return this.job(staff, await this.prints.print(staff, { templateId, pieceIds, reason }));
  }

  @Get('jobs')
  @Replies(LabelJobsView)
  async jobs(@CurrentStaff() staff: StaffIdentity, @Query() query: LabelJobsQuery): Promise<LabelJobsView> {
    const { page = 1, limit = PAGE } = query;
    const found = await this.prints.jobs(staff, this.desk.orAll(staff, query.storeId), page, limit);
    return { items: found.items.map(toLabelJobRowView), total: found.total, page, limit };
  }

  @Get('jobs/:id')
  @Replies(LabelJobView)
  async job(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<LabelJobView> {
    const found = await this.prints.job(staff, id);
    const template = await this.settings.template(found.job.templateId);
    return toLabelJobView(found, toLabelTemplateView(template, this.settings));
  }
}
