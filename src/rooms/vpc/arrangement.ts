/** From this width of the frame on, the panel stands beside the drawing. */
const BESIDE = 860;

/** The panel is never narrower than this, its border included. */
const PANEL = 290;

/** A drawing is never larger than its letters need. */
export const LARGEST_SCALE = 1;

/**
 * The style rules by which one figure arranges itself in its frame. They depend on how wide its drawing is, so they are written per figure.
 *
 * Below its own width a drawing's letters would be smaller than 12 px: the narrow one then takes its place.
 */
export function arrangement(scope: string, width: number): string {
  const at = (condition: string, ...rules: readonly string[]) => `@container ${condition}{${rules.join('')}}`;
  const below = (px: number) => `(max-width:${px - 0.02}px)`;
  const from = (px: number) => `(min-width:${px}px)`;
  const body = `[data-scope="${scope}"]`;
  const hide = (shape: 'wide' | 'narrow') => `${body} [data-drawing=${shape}]{display:none}`;
  const both = Math.max(BESIDE, width + PANEL);
  return [
    at(from(both), `${body}{grid-template-columns:minmax(${width}px,1fr) minmax(18rem,24rem)}`, hide('narrow')),
    at(`${from(BESIDE)} and ${below(both)}`, hide('wide')),
    width < BESIDE ? at(`${from(width)} and ${below(BESIDE)}`, hide('narrow')) : '',
    at(below(Math.min(width, BESIDE)), hide('wide')),
  ].join('');
}
