import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BILL_LINES, LINE_ROUNDING } from '@zhuyue/shared';

const rows = readFileSync(path.resolve(__dirname, '../../../../../docs/pricing.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'));

describe('docs/pricing.md', () => {
  it.each(BILL_LINES.map((line) => [line, LINE_ROUNDING[line]]))(
    'says of %s how it is rounded: %s',
    (line, rounding) => {
      const own = rows.filter((row) => row.startsWith(`| \`${line}\``));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain(`\`${rounding}\``);
    },
  );
});
