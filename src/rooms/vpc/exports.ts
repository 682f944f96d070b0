import type {MenuItem} from '../../parts/Menu';
import {download} from '../../room/download';
import {toPng} from '../../room/export-png';
import {pictureOf, type Picture} from '../../room/export-svg';
import {anchorOf, type Share} from '../../room/share';
import {words as roomWords} from '../../words/room';
import {words} from '../../words/vpc-figure';
import {outcomeOf} from './outcome';
import type {VpcState} from './state';
import {traceMarkdown} from './trace-markdown';

interface Source {
  readonly id: string;
  readonly title: string;
  readonly state: VpcState;
  /** The page's own code block, and the network it describes. */
  readonly fence: string;
  readonly original: VpcState['model'];
}

/** Of the two drawings, the one that is to be seen. */
function picture({id, title}: Source): Picture | undefined {
  const drawings = document.querySelectorAll<SVGSVGElement>(`#${anchorOf(id)} [data-drawing] > svg`);
  const seen = Array.from(drawings).find((svg) => svg.getClientRects().length > 0);
  return seen && pictureOf(seen, title);
}

/** The code block as written, or, once edited, as it would be written: that writer is fetched only now. */
export async function fenceText({fence, original, state, id, title}: Source): Promise<string> {
  const {model, flow} = state;
  const body =
    model === original
      ? fence
      : (await import('../../engines/vpc/fence/write')).writeFence({id, title, model, ...(flow ? {flow} : {})});
  return `\`\`\`vpc\n${body.trimEnd()}\n\`\`\`\n`;
}

export function copyFence(source: Source, share: Share, label: string): MenuItem {
  return {
    id: 'fence',
    label,
    run: () => {
      fenceText(source).then(share.copy, () => {
        share.say({sentence: roomWords.exportFailed});
      });
    },
  };
}

/** What the figure can be saved as. */
export function exportsOf(source: Source, share: Share): readonly MenuItem[] {
  const {id, title, state} = source;
  const failed = () => {
    share.say({sentence: roomWords.exportFailed});
  };
  const drawn: readonly MenuItem[] = [
    {
      id: 'svg',
      label: roomWords.exportSvg,
      run: () => {
        const made = picture(source);
        if (made) download(`${id}.svg`, made.text, 'image/svg+xml');
        else failed();
      },
    },
    {
      id: 'png',
      label: roomWords.exportPng,
      run: () => {
        const made = picture(source);
        if (!made) failed();
        else
          toPng(made).then((blob) => {
            download(`${id}.png`, blob);
          }, failed);
      },
    },
  ];
  const json: MenuItem = {
    id: 'json',
    label: words.exports.json,
    run: () => {
      const outcome = state.flow && outcomeOf(state.model, state.flow);
      const answer = outcome?.ok ? outcome.value.answer : null;
      download(
        `${id}.json`,
        `${JSON.stringify({model: state.model, flow: state.flow, answer}, null, 2)}\n`,
        'application/json',
      );
    },
  };
  const trace: MenuItem = {
    id: 'trace',
    label: words.exports.trace,
    run: () => {
      const {model, flow} = state;
      const outcome = flow ? outcomeOf(model, flow) : undefined;
      if (!flow || !outcome?.ok) failed();
      else share.copy(traceMarkdown(title, flow, outcome.value, {model, answer: outcome.value.answer}));
    },
  };
  return [
    ...(state.view === 'figure' ? drawn : []),
    ...(state.flow ? [trace] : []),
    copyFence(source, share, words.exports.fence),
    json,
  ];
}
