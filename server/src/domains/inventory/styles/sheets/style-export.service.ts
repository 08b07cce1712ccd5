import { Injectable } from '@nestjs/common';
import type { ImportFormat } from '@zhuyue/shared';
import { Transactions } from '../../../../platform/database/index.js';
import type { DeskStyleFilter } from '../editing/style-files.repository.js';
import { StyleFiles } from '../editing/style-files.service.js';
import { EXPLANATIONS, HEADERS, writeRow } from './columns.rules.js';
import { writeCsv } from './csv-file.js';
import { StylePlan } from './style-plan.service.js';
import { writeXlsx } from './xlsx-file.js';

/** The list is sorted anew for every page of it, so pages are long; wordings are read a few at a time. */
const PAGE = 5_000;
const BATCH = 200;
const NAME = '款式';

/** The desk's list of styles as a file that can be sent back in. */
@Injectable()
export class StyleExport {
  constructor(
    private readonly files: StyleFiles,
    private readonly plan: StylePlan,
    private readonly transactions: Transactions,
  ) {}

  /** The wording in work where there is one, else the one in sale: what an import is compared with. */
  async file(filter: DeskStyleFilter, format: ImportFormat): Promise<Buffer> {
    const lines: string[][] = [HEADERS];
    for (let page = 1; ; page++) {
      const { items } = await this.files.page(filter, page, PAGE);
      for (let start = 0; start < items.length; start += BATCH) {
        const codes = items.slice(start, start + BATCH).map((style) => style.code);
        const known = await this.transactions.run((tx) => this.plan.known(tx, codes));
        for (const code of codes) {
          const style = known.get(code)?.style;
          if (style) lines.push(writeRow(style));
        }
      }
      if (items.length < PAGE) return write(lines, format);
    }
  }

  template(format: ImportFormat): Promise<Buffer> {
    return write([HEADERS, EXPLANATIONS], format);
  }
}

const write = (lines: string[][], format: ImportFormat): Promise<Buffer> =>
  format === 'csv' ? Promise.resolve(writeCsv(lines)) : writeXlsx(lines, NAME);
