import {useEffect, useState} from 'react';
import {writeLink} from './address';
import {copyText} from './copy-text';
import {LONGEST_LINK} from './room-store';
import {words} from '../words/room';

/** What the frame has to tell after an action; `text` is what the reader may copy by hand. */
export interface Message {
  readonly sentence: string;
  readonly text?: string;
  /** It went well: told in passing, without moving the page. */
  readonly done?: boolean;
  /** The state does not fit into a link. */
  readonly tooLong?: boolean;
}

/** Long enough to be read and heard. */
const PASSING_MS = 4_000;

export const anchorOf = (id: string): string => `figure-${id}`;

/** The address of this very state, leading to the figure; without a link the address is the page's own. */
export function stateUrl(id: string, link: string | undefined, page: Location): string | undefined {
  const search = writeLink(page.search, id, link);
  const url = `${page.origin}${page.pathname}${search}#${anchorOf(id)}`;
  return url.length <= LONGEST_LINK ? url : undefined;
}

export interface Share {
  readonly message: Message | undefined;
  readonly say: (message: Message | undefined) => void;
  readonly copy: (text: string) => void;
  readonly copyLink: (link: string | undefined) => void;
}

export function useShare(id: string): Share {
  const [message, say] = useState<Message>();
  useEffect(() => {
    if (!message?.done) return undefined;
    const timer = setTimeout(say, PASSING_MS, undefined);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  const copy = (text: string) => {
    void copyText(text).then((copied) => {
      say(copied ? {sentence: words.copied, done: true} : {sentence: words.copyByHand, text});
    });
  };
  return {
    message,
    say,
    copy,
    copyLink: (link) => {
      const url = stateUrl(id, link, window.location);
      if (url === undefined) say({sentence: words.linkTooLong(LONGEST_LINK), tooLong: true});
      else copy(url);
    },
  };
}
