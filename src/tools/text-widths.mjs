// Writes src/diagram/text-widths.data.ts: how wide each character can get, as the maximum over the fonts a reader may see.
// Pretendard comes from its package; the system's Korean font is used when it is installed. Run after an update of the font:
//   node src/tools/text-widths.mjs [path of NotoSansCJK-Regular.ttc] [path of NotoSansCJK-Bold.ttc]
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {Blob, Face, Font, Variation} from 'harfbuzzjs';

const noto = '/usr/share/fonts/opentype/noto/NotoSansCJK';
const [regularFile = `${noto}-Regular.ttc`, boldFile = `${noto}-Bold.ttc`] = process.argv.slice(2);
const pretendard = createRequire(import.meta.url).resolve('pretendard/dist/public/variable/PretendardVariable.ttf');

/** Index 1 of Noto's collection is the Korean face. */
const faces = {
  regular: [
    [pretendard, 0, 400],
    [regularFile, 1],
  ],
  bold: [
    [pretendard, 0, 700],
    [boldFile, 1],
  ],
};

function open([file, index, weight]) {
  if (!existsSync(file)) {
    console.warn(`${file} is not here; its widths are left out.`);
    return null;
  }
  const face = new Face(new Blob(readFileSync(file)), index);
  const font = new Font(face);
  if (weight) font.setVariations([new Variation('wght', weight)]);
  return {font, unitsPerEm: face.upem};
}

const widths = (fonts, text) =>
  [...text].flatMap((character) =>
    fonts.flatMap(({font, unitsPerEm}) => {
      const glyph = font.nominalGlyph(character.codePointAt(0));
      return glyph ? [font.glyphHAdvance(glyph) / unitsPerEm] : [];
    }),
  );

const thousandths = (list) => Math.ceil(Math.max(...list) * 1000);
const ascii = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i));
const hangul = Array.from({length: 11172}, (_, i) => String.fromCharCode(0xac00 + i)).join('');
const signs = '·…–—→←↔×✓✕≥≤“”‘’';

const table = Object.fromEntries(
  Object.entries(faces).map(([style, list]) => {
    const fonts = list.map(open).filter(Boolean);
    const latin = ascii.map((character) => thousandths(widths(fonts, character)));
    return [style, {latin, hangul: thousandths(widths(fonts, hangul)), signs: thousandths(widths(fonts, signs))}];
  }),
);

const out = fileURLToPath(new URL('../diagram/text-widths.data.ts', import.meta.url));
const entry = ({latin, hangul: korean, signs: sign}) =>
  `{\n    hangul: ${korean},\n    other: ${Math.max(1000, sign)},\n    // From U+0020 to U+007E.\n    // prettier-ignore\n    latin: [${latin.join(', ')}],\n  }`;
writeFileSync(
  out,
  `// Written by src/tools/text-widths.mjs. Do not edit. Thousandths of the font size; the widest of Pretendard and Noto Sans CJK KR.
export const widths = {
  regular: ${entry(table.regular)},
  bold: ${entry(table.bold)},
  // DejaVu Sans Mono, the widest of the monospaced fonts in the stack, is 602; Korean falls back to a full square.
  mono: {hangul: 1000, other: 1000, latin: 610},
};
`,
);
console.log(out);
