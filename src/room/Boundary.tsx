import {Component, type ReactNode} from 'react';

interface Props {
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a room's failure inside its frame: title, caption and the rest of the page stay. */
export class Boundary extends Component<Props, {readonly failed: boolean}> {
  override state = {failed: false};

  static getDerivedStateFromError(): {readonly failed: boolean} {
    return {failed: true};
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => {
      this.setState({failed: false});
    });
  }
}
