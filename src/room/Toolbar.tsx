import type {ReactNode} from 'react';
import {Button} from '../parts/Button';
import {Menu, type MenuItem} from '../parts/Menu';
import {words} from '../words/room';
import {Glyph, type GlyphName} from './glyphs';
import styles from './Room.module.css';
import type {RoomHandle} from './useRoom';

/** A sign where the frame is narrow, a word where there is room for it; spoken alike. */
const Label = ({glyph, word}: {readonly glyph: GlyphName; readonly word: string}): ReactNode => (
  <>
    <span className={styles.glyph}>
      <Glyph name={glyph} />
    </span>
    <span className={styles.word}>{word}</span>
  </>
);

interface Props {
  readonly title: string;
  readonly room: RoomHandle;
  readonly exports: readonly MenuItem[];
  readonly large: boolean;
  readonly onLarge: () => void;
  readonly onCopyLink: () => void;
}

export function Toolbar({title, room, exports, large, onLarge, onCopyLink}: Props): ReactNode {
  return (
    <div role="group" aria-label={words.tools} className={styles.tools}>
      <Button idle={!room.canUndo} onClick={room.undo} title={words.undo} aria-label={words.undo}>
        <Glyph name="undo" />
      </Button>
      {room.canRedo && (
        <Button onClick={room.redo} title={words.redo} aria-label={words.redo}>
          <Glyph name="redo" />
        </Button>
      )}
      <Button idle={!room.changed} onClick={room.reset}>
        <Label glyph="reset" word={words.reset} />
      </Button>
      {exports.length > 0 && (
        <Menu
          name={words.exportOf(title)}
          label={
            <>
              <Label glyph="export" word={words.export} /> <span aria-hidden="true">▾</span>
            </>
          }
          items={exports}
        />
      )}
      <Button
        onClick={onLarge}
        title={large ? words.small : words.large}
        aria-label={large ? words.small : words.large}>
        <Glyph name={large ? 'small' : 'large'} />
      </Button>
      <Button look="primary" onClick={onCopyLink} aria-label={words.copyLink}>
        <span className={styles.long}>{words.copyLink}</span>
        <span className={styles.short}>{words.copyLinkShort}</span>
      </Button>
    </div>
  );
}
