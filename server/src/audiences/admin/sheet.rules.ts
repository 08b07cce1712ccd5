/** A cell that is a text in every spreadsheet: never a formula, never two cells. */
const cell = (value: string | number | null): string => {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(/"/g, '""');
  return `"${/^[=+\-@\t\r]/.test(text) ? `'${text}` : text}"`;
};

/** A table for a spreadsheet, UTF-8 with its mark. */
export function sheetOf(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = rows.map((row) => row.map(cell).join(','));
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
