import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CannedAnswers } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, inScope, type StaffIdentity } from './admin.decorators.js';
import {
  CannedAnswerBody,
  CannedAnswersQuery,
  CannedAnswersView,
  NewCannedAnswerBody,
} from './threads.dto.js';

@AdminController('canned-answers')
export class CannedAnswersController {
  constructor(private readonly answers: CannedAnswers) {}

  @Get()
  @Replies(CannedAnswersView)
  async list(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId }: CannedAnswersQuery,
  ): Promise<CannedAnswersView> {
    const rows = await this.answers.forStore(staff, storeId);
    return {
      items: rows.map((row) => ({
        id: row.id,
        title: row.title,
        text: row.text,
        used: row.used,
        forAll: row.storeId === null,
        mayChange: inScope(staff, row.storeId),
      })),
    };
  }

  @Post()
  @HttpCode(204)
  async write(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { storeId, ...words }: NewCannedAnswerBody,
  ): Promise<void> {
    await this.answers.write(staff, storeId, words);
  }

  @Put(':id')
  @HttpCode(204)
  async change(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() words: CannedAnswerBody,
  ): Promise<void> {
    await this.answers.change(staff, id, words);
  }

  @Post(':id/retire')
  @HttpCode(204)
  async retire(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<void> {
    await this.answers.retire(staff, id);
  }
}
