import {useState, type ReactNode} from 'react';
import {Button} from '../../parts/Button';
import {Room} from '../../room/Room';
import {useRoom} from '../../room/useRoom';
import {words as roomWords} from '../../words/room';
import {words} from '../../words/vpc-figure';
import {copyFence, exportsOf} from './exports';
import type {VpcFigureProps} from './index';
import {factsUsed} from './facts-used';
import {helpFor} from './help';
import {decode, encode} from './permalink';
import {initialState, reduce, undoable, views} from './state';
import {VpcBody} from './VpcBody';

/** Joins what is particular about this room to what all rooms share. */
export function VpcFigure(props: VpcFigureProps): ReactNode {
  const {id, title = words.title, caption, fence, facts = factsUsed, hideControls = false} = props;
  const [initial] = useState(() => initialState(props.model, props.flow));
  const room = useRoom({
    id,
    initial,
    reduce,
    undoable,
    encode: (state) => encode(state, initial.model),
    decode,
    unreadable: roomWords.linkUnreadable,
  });
  const {state, dispatch} = room;
  const source = {id, title, state, fence, original: initial.model};
  return (
    <Room
      kind="vpc"
      title={title}
      caption={caption}
      room={room}
      light={hideControls}
      facts={facts}
      help={helpFor(state.view)}
      exports={(share) => exportsOf(source, share)}
      instead={(share) => copyFence(source, share, words.exports.copyFence)}
      views={views
        .filter((view) => view !== 'figure')
        .map((view) => (
          <Button
            key={view}
            look="link"
            aria-pressed={state.view === view}
            onClick={() => {
              dispatch({type: 'view', view: state.view === view ? 'figure' : view});
            }}>
            {words.views[view]}
          </Button>
        ))}>
      <VpcBody
        title={title}
        state={state}
        initial={initial}
        dispatch={dispatch}
        undo={room.undo}
        still={hideControls}
      />
    </Room>
  );
}
