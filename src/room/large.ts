import {useEffect, useState, type RefObject} from 'react';

export interface Large {
  readonly large: boolean;
  /** The browser has no full screen of its own: the frame is laid over the page instead. */
  readonly overlaid: boolean;
  readonly toggle: () => void;
}

/** The frame on the whole screen, and back by the button, Esc, or the browser's own gesture. */
export function useLarge(frame: RefObject<HTMLElement | null>): Large {
  const [full, setFull] = useState(false);
  const [overlaid, setOverlaid] = useState(false);

  useEffect(() => {
    const follow = () => {
      setFull(document.fullscreenElement !== null && document.fullscreenElement === frame.current);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
    };
  }, [frame]);

  useEffect(() => {
    if (!overlaid) return undefined;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOverlaid(false);
    };
    document.addEventListener('keydown', leave);
    document.documentElement.style.overflow = 'hidden';
    return () => {
      document.removeEventListener('keydown', leave);
      document.documentElement.style.overflow = '';
    };
  }, [overlaid]);

  const toggle = () => {
    if (overlaid) setOverlaid(false);
    else if (full) void document.exitFullscreen();
    else if (document.fullscreenEnabled) {
      frame.current?.requestFullscreen().catch(() => {
        setOverlaid(true);
      });
    } else setOverlaid(true);
  };
  return {large: full || overlaid, overlaid, toggle};
}
