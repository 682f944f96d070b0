import type {ReactNode} from 'react';
import {parseIpv4} from '../../engines/net/ipv4';
import {reservedPerSubnet} from '../../facts/vpc';
import {Room} from '../../room/Room';
import {useRoom} from '../../room/useRoom';
import {withAddress} from '../../room/withAddress';
import {words as roomWords} from '../../words/room';
import {words} from '../../words/template';
import {BlockReader as View, rowsOf} from './BlockReader';
import {blockAt} from './block';
import {decode, encode} from './permalink';
import {initialState, reduce, undoable, type BlockState} from './state';

interface Props {
  /** Unique on its page; names the figure in links. */
  readonly id: string;
  readonly title?: string;
  readonly caption?: string;
}

const {source, checkedOn} = reservedPerSubnet;
const facts = [{text: words.reserved(reservedPerSubnet.value), source, checkedOn}];

function markdown({address, prefix}: BlockState): string {
  const parsed = parseIpv4(address);
  if (parsed === undefined) return address;
  const rows = [[words.what, words.value], ['---', '---'], ...rowsOf(blockAt(parsed, prefix))];
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function Reader({id, title = words.title, caption}: Props): ReactNode {
  const {state, dispatch, ...room} = useRoom({
    id,
    initial: initialState,
    reduce,
    undoable,
    encode,
    decode,
    unreadable: roomWords.linkUnreadable,
  });
  return (
    <Room
      kind="_template"
      title={title}
      caption={caption}
      room={room}
      facts={facts}
      exports={({copy}) => [
        {
          id: 'table',
          label: words.copyTable,
          run: () => {
            copy(markdown(state));
          },
        },
      ]}>
      <View state={state} dispatch={dispatch} />
    </Room>
  );
}

/** A working room to copy: an address and a prefix length, and the block they name. */
export const BlockReader = withAddress(Reader);
