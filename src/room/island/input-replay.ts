/** What a reader did to a figure before its code had come. Nodes stay the same when they come alive, so doing it again is enough. */
export interface Replay {
  readonly stop: () => void;
  /** Does again what was done: the last thing only, for that is what the reader wants now. */
  readonly run: () => void;
}

const again = (target: Element, event: Event): void => {
  target.dispatchEvent(event);
};

/** React watches the `value` of a field to tell real typing from its own; the prototype's setter goes past that watch. */
function type(field: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  again(field, new Event('input', {bubbles: true}));
}

export function record(figure: HTMLElement): Replay {
  let last: (() => void) | undefined;

  const onClick = (event: MouseEvent) => {
    const {target} = event;
    // A list that opens, a link that leads away, a field that takes the cursor: these work by themselves.
    if (!(target instanceof Element) || target.closest('a, summary, label, select, input, textarea')) return;
    event.preventDefault();
    event.stopPropagation();
    last = () => {
      again(target, new MouseEvent('click', {bubbles: true, cancelable: true}));
    };
  };
  const onInput = ({target}: Event) => {
    if (target instanceof HTMLSelectElement) {
      const {value} = target;
      last = () => {
        target.value = value;
        again(target, new Event('change', {bubbles: true}));
      };
    } else if (target instanceof HTMLInputElement) {
      const {value} = target;
      last = () => {
        type(target, value);
      };
    }
  };

  figure.addEventListener('click', onClick, true);
  figure.addEventListener('input', onInput, true);
  return {
    stop: () => {
      figure.removeEventListener('click', onClick, true);
      figure.removeEventListener('input', onInput, true);
    },
    run: () => last?.(),
  };
}
