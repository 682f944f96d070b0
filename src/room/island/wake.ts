/** The first thing a reader does on the page, whatever it is. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'click'] as const;

let readerIsHere: Promise<void> | undefined;

/** Resolves once the reader has moved, scrolled, touched or typed anywhere; one set of listeners for all figures. */
function reader(): Promise<void> {
  readerIsHere ??= new Promise((resolve) => {
    const seen = () => {
      for (const sign of SIGNS) window.removeEventListener(sign, seen, true);
      resolve();
    };
    for (const sign of SIGNS) window.addEventListener(sign, seen, {capture: true, passive: true});
  });
  return readerIsHere;
}

/** Calls once the reader is there and the figure is within a screen of what is seen. */
export function onWake(figure: HTMLElement, wake: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  let stopped = false;
  void reader().then(() => {
    if (stopped) return;
    observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        observer?.disconnect();
        wake();
      },
      {rootMargin: '100% 0px'},
    );
    observer.observe(figure);
  });
  return () => {
    stopped = true;
    observer?.disconnect();
  };
}

/** Calls when the reader does something to this very figure. */
export function onTouch(figure: HTMLElement, wake: () => void): () => void {
  const stop = () => {
    figure.removeEventListener('pointerdown', touched, true);
    figure.removeEventListener('keydown', touched, true);
  };
  const touched = () => {
    stop();
    wake();
  };
  figure.addEventListener('pointerdown', touched, true);
  figure.addEventListener('keydown', touched, true);
  return stop;
}
