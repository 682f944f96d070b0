import type {ComponentType, ReactNode} from 'react';
import {AddressBarContext, useAddressBar} from './address-bar';

/** A room as an ordinary part of its page: rendered on the server, hydrated with it. For small rooms. */
export function withAddress<Props extends object>(Room: ComponentType<Props>): (props: Props) => ReactNode {
  return function RoomWithAddress(props) {
    return (
      <AddressBarContext value={useAddressBar()}>
        <Room {...props} />
      </AddressBarContext>
    );
  };
}
