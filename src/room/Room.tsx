import clsx from 'clsx';
import {useId, useRef, type ReactNode} from 'react';
import {Button} from '../parts/Button';
import type {MenuItem} from '../parts/Menu';
import {words} from '../words/room';
import {Boundary} from './Boundary';
import {FactsList, type RoomFact} from './FactsList';
import {Help} from './Help';
import {useHydrated} from './hydrated';
import {inline} from './inline';
import type {KeyHelp} from './keys';
import {useLarge} from './large';
import {Notice} from './Notice';
import styles from './Room.module.css';
import {anchorOf, useShare, type Share} from './share';
import {Toolbar} from './Toolbar';
import type {RoomHandle} from './useRoom';

interface Props {
  /** The room's folder: how tests find it. */
  readonly kind: string;
  readonly title: string;
  readonly caption?: string | undefined;
  readonly room: RoomHandle;
  /** What the figure can be saved as; gets the frame's way to speak and to copy. */
  readonly exports?: (share: Share) => readonly MenuItem[];
  /** Offered when a state is too large for a link. */
  readonly instead?: (share: Share) => MenuItem;
  readonly help?: readonly KeyHelp[];
  /** Buttons at the foot: other views of the same state. */
  readonly views?: ReactNode;
  readonly facts?: readonly RoomFact[] | undefined;
  /** A small figure: no toolbar, no foot. */
  readonly light?: boolean;
  readonly children: ReactNode;
}

const Failure = ({onReset}: {readonly onReset: () => void}): ReactNode => (
  <div role="alert" className={styles.failure}>
    <p>{words.failed}</p>
    <Button onClick={onReset}>{words.reset}</Button>
  </div>
);

/** The frame of every figure. What is inside may fail; the title, the caption and the way back stay. */
export function Room({kind, title, caption, room, light = false, children, ...rest}: Props): ReactNode {
  const {exports, instead, help = [], views, facts = []} = rest;
  const frame = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const ready = useHydrated();
  const {large, overlaid, toggle} = useLarge(frame);
  const share = useShare(room.id);
  const notice = room.notice === undefined ? undefined : {sentence: room.notice};
  const copyLink = () => {
    share.copyLink(room.link);
  };
  return (
    <figure
      id={anchorOf(room.id)}
      className={styles.room}
      aria-labelledby={titleId}
      data-room={kind}
      data-ready={ready || undefined}>
      <div ref={frame} className={clsx(styles.frame, overlaid && styles.overlaid)} data-large={large || undefined}>
        <div className={styles.head}>
          <span id={titleId} className={styles.title}>
            {inline(title)}
          </span>
          {light ? (
            <Button look="link" className={styles.lightLink} onClick={copyLink} aria-label={words.copyLink}>
              {words.copyLinkShort}
            </Button>
          ) : (
            <Toolbar
              title={title}
              room={room}
              exports={exports?.(share) ?? []}
              large={large}
              onLarge={toggle}
              onCopyLink={copyLink}
            />
          )}
        </div>
        <Notice
          message={share.message ?? notice}
          instead={instead?.(share)}
          onClose={
            share.message &&
            (() => {
              share.say(undefined);
            })
          }
        />
        <Boundary
          fallback={(retry) => (
            <Failure
              onReset={() => {
                room.reset();
                retry();
              }}
            />
          )}>
          {children}
        </Boundary>
        {!light && (help.length > 0 || views) && (
          <div className={styles.foot}>
            <Help help={help} />
            {views && <div className={styles.views}>{views}</div>}
          </div>
        )}
      </div>
      {(caption !== undefined || facts.length > 0) && (
        <figcaption className={styles.caption}>
          {caption !== undefined && <p>{inline(caption)}</p>}
          {facts.length > 0 && <FactsList facts={facts} />}
        </figcaption>
      )}
    </figure>
  );
}
