import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { SheetError } from './sheet.js';

/** Twenty megabytes of file may become this much; a workbook of the most rows stays far below. */
const MOST_BYTES = 150 * 1024 * 1024;
const MOST_PARTS = 500;
/** A small part that grows like this is made to hurt. */
const MOST_GROWTH = 300;
const ALWAYS_FINE = 4 * 1024 * 1024;
const STEP = 64 * 1024;

/** The parts of a workbook that are read, anything else is not even inflated. */
const WANTED =
  /^(xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml)$/;
const MACROS = /vbaProject|macrosheets|\.bin$/i;

/**
 * The texts of a workbook's parts by name. What is inflated is counted as it comes out, whatever the archive says of
 * itself, so that a small file cannot become a large one.
 */
export async function xlsxParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const state = { inflated: 0, count: 0 };
  const unzip = new Unzip((file) => {
    state.count += 1;
    if (state.count > MOST_PARTS) throw new SheetError('zip_bomb');
    if (MACROS.test(file.name) && !file.name.includes('printerSettings')) throw new SheetError('macros');
    if (WANTED.test(file.name)) collect(file, parts, state, bytes.length);
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      // Somebody else's request gets its turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError('zip_broken');
  }
  return parts;
}

function collect(
  file: UnzipFile,
  parts: Map<string, string>,
  state: { inflated: number },
  fileBytes: number,
): void {
  const decoder = new TextDecoder('utf-8');
  const pieces: string[] = [];
  let own = 0;
  file.ondata = (error, chunk, final) => {
    if (error) throw error;
    own += chunk.length;
    state.inflated += chunk.length;
    const packed = file.size ?? fileBytes;
    if (state.inflated > MOST_BYTES || (own > ALWAYS_FINE && own > packed * MOST_GROWTH))
      throw new SheetError('zip_bomb');
    pieces.push(decoder.decode(chunk, { stream: !final }));
    if (final) parts.set(file.name, pieces.join(''));
  };
  file.start();
}
