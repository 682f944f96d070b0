/** What a drawing takes from style sheets and its parents. Written out as computed, so that the file needs neither them nor our colour tokens. */
const INHERITED = [
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'paint-order',
  'visibility',
] as const;

const INTERACTIVE = /^(class|style|tabindex|role|aria-.*|data-.*|focusable|pointer-events)$/;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Definitions take their colours from where they are used: only our tokens are looked up. */
function inlineTokens(copy: Element, tokens: CSSStyleDeclaration): void {
  for (const {name, value} of Array.from(copy.attributes)) {
    if (!value.includes('var(')) continue;
    copy.setAttribute(
      name,
      value.replace(/var\((--[\w-]+)\)/g, (_, token: string) => tokens.getPropertyValue(token).trim()),
    );
  }
  for (const child of Array.from(copy.children)) inlineTokens(child, tokens);
}

function inlineStyles(original: Element, copy: Element, around: CSSStyleDeclaration | undefined): void {
  const computed = getComputedStyle(original);
  if (computed.display === 'none') {
    copy.remove();
    return;
  }
  const pairs = Array.from(original.children).map((child, index) => [child, copy.children.item(index)] as const);
  for (const {name} of Array.from(copy.attributes)) if (INTERACTIVE.test(name)) copy.removeAttribute(name);
  for (const name of INHERITED) {
    const value = computed.getPropertyValue(name);
    if (value === around?.getPropertyValue(name)) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
  if (computed.opacity !== '1') copy.setAttribute('opacity', computed.opacity);
  for (const [child, childCopy] of pairs) {
    if (childCopy?.localName === 'defs') inlineTokens(childCopy, computed);
    else if (childCopy) inlineStyles(child, childCopy, computed);
  }
}

export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing of the page as a file of its own, in the theme the reader sees. */
export function pictureOf(svg: SVGSVGElement, title: string): Picture {
  const {width, height, x, y} = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inlineStyles(svg, copy, undefined);
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));

  const ground = document.createElementNS(NAMESPACE, 'rect');
  for (const [name, value] of Object.entries({x, y, width, height})) ground.setAttribute(name, String(value));
  ground.setAttribute('fill', groundOf(svg));
  ground.setAttribute('stroke', 'none');
  const name = document.createElementNS(NAMESPACE, 'title');
  name.textContent = title;
  copy.prepend(name, ground);
  return {text: new XMLSerializer().serializeToString(copy), width, height};
}

function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {backgroundColor} = getComputedStyle(at);
    if (backgroundColor && !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}
