import {useEffect, useState} from 'react';

export interface Playback {
  readonly playing: boolean;
  readonly toggle: () => void;
}

/** Long enough to read one line. */
const STEP_MS = 1_400;

/**
 * Turns time into steps. Paused at first; stops by itself at the end.
 * Reduced motion changes nothing here: steps are discrete, and only the tween between them falls away.
 */
export function usePlayback({atEnd, step}: {readonly atEnd: boolean; readonly step: () => void}): Playback {
  const [wanted, setWanted] = useState(false);
  const playing = wanted && !atEnd;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(step, STEP_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, step]);
  return {
    playing,
    toggle: () => {
      setWanted(!playing);
    },
  };
}
