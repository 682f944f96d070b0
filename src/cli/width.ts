const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});

/** Hangul, Han, kana, full-width forms and emoji take two columns of a terminal. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns that a text takes in a terminal; what combines with the character before it takes none of its own. */
export const columnsOf = (text: string): number =>
  Array.from(graphemes.segment(text)).reduce((sum, {segment}) => sum + (wide.test(segment) ? 2 : 1), 0);

export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** Rows of cells as aligned lines, two spaces between the columns; the last column is not padded. */
export const alignRows = (rows: readonly (readonly string[])[]): readonly string[] => {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({length: count}, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : padEnd(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};
