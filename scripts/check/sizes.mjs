// @ts-check

const MOST_LINES = 400;
const CODE = /\.(?:ts|tsx|mjs|cjs|js|scss)$/;

/**
 * @param {string[]} files
 * @param {(file: string) => string} textOf
 * @returns {string[]} one line per file that is too long
 */
export function tooLong(files, textOf) {
  return files
    .filter((file) => CODE.test(file))
    .flatMap((file) => {
      const lines = textOf(file).trimEnd().split('\n').length;
      return lines > MOST_LINES ? [`${file} has ${lines} lines`] : [];
    });
}
