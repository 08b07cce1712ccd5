import { Body, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiProduces } from '@nestjs/swagger';
import { IMPORT_LIMITS, LIMITS, type ImportFormat } from '@zhuyue/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  StyleExport,
  StyleImports,
  type ImportFile,
  type ImportLine,
} from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { Uploads } from '../../platform/files/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  ApplyImportBody,
  ImportRowsQuery,
  ImportRowsView,
  NewImportQuery,
  StyleExportQuery,
  StyleImportsView,
  StyleImportView,
  StyleTemplateQuery,
  type ImportRowView,
} from './style-imports.dto.js';

const CONTENT_TYPES: Readonly<Record<ImportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const toImportView = (file: ImportFile): StyleImportView => ({
  id: file.id,
  fileName: file.fileName,
  format: file.format,
  state: file.state,
  mode: file.mode,
  handsIn: file.handsIn === 1,
  fault: file.fault,
  faultDetails: file.faultDetails,
  rowCount: file.rowCount,
  doneCount: file.doneCount,
  appliedCount: file.appliedCount,
  counts: file.counts,
  createdAt: file.createdAt.toISOString(),
  changedAt: file.changedAt.toISOString(),
  staffName: file.staffName,
});
const toRowView = (line: ImportLine): ImportRowView => ({
  number: line.number,
  code: line.code,
  name: line.name,
  verdict: line.verdict,
  applied: line.applied === 1,
  refusals: line.refusals,
  changes: line.changes,
});

/** 款式导入 and 导出. What is imported becomes drafts: somebody else approves them. */
@AdminController('style-imports')
@Roles('manager', 'headquarters')
export class StyleImportsController {
  constructor(
    private readonly imports: StyleImports,
    private readonly exports: StyleExport,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Replies(StyleImportsView)
  async list(): Promise<StyleImportsView> {
    return { items: (await this.imports.list()).map(toImportView) };
  }

  @Post()
  @RateLimited({ limit: 20, seconds: 60 })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: StyleImportView })
  async start(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: NewImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<StyleImportView> {
    const { name, bytes } = await this.uploads.sheet(request, IMPORT_LIMITS.bytes);
    const id = await this.imports.start({ fileName: name, bytes, asGbk: query.gbk === true }, staff);
    return toImportView(await this.imports.get(id));
  }

  @Get('template')
  @ApiProduces('application/octet-stream')
  async template(@Query() { format }: StyleTemplateQuery, @Res() reply: FastifyReply): Promise<void> {
    send(reply, format, await this.exports.template(format));
  }

  @Get('export')
  @RateLimited({ limit: 10, seconds: 60 })
  @ApiProduces('application/octet-stream')
  async export(@Query() query: StyleExportQuery, @Res() reply: FastifyReply): Promise<void> {
    const { format, ...filter } = query;
    send(reply, format, await this.exports.file(filter, format));
  }

  @Get(':id')
  @Replies(StyleImportView)
  async get(@Param('id') id: string): Promise<StyleImportView> {
    return toImportView(await this.imports.get(id));
  }

  @Get(':id/rows')
  @Replies(ImportRowsView)
  async rows(@Param('id') id: string, @Query() query: ImportRowsQuery): Promise<ImportRowsView> {
    const { verdict = null, page = 1 } = query;
    const limit = LIMITS.pageSize;
    const [file, lines] = [await this.imports.get(id), await this.imports.lines(id, verdict, page, limit)];
    const all = Object.values(file.counts).reduce((sum, one) => sum + one, 0);
    return { items: lines.map(toRowView), total: verdict ? file.counts[verdict] : all, page, limit };
  }

  @Post(':id/apply')
  @HttpCode(200)
  @Replies(StyleImportView)
  async apply(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: ApplyImportBody,
  ): Promise<StyleImportView> {
    await this.imports.apply(id, body.mode, body.handIn === true, staff);
    return this.get(id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Replies(StyleImportView)
  async cancel(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<StyleImportView> {
    await this.imports.cancel(id, staff);
    return this.get(id);
  }
}

function send(reply: FastifyReply, format: ImportFormat, bytes: Buffer): void {
  void reply
    .header('content-disposition', `attachment; filename="styles.${format}"`)
    .type(CONTENT_TYPES[format])
    .send(bytes);
}
