import { Component, type ReactNode } from 'react';

type Props = {
  /** What stands in the place of children that threw. `retry` mounts them anew. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  children: ReactNode;
};
type State = { error: Error | null; round: number };

/** Keeps what throws inside it from taking the page along. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, round: 0 };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  readonly retry = (): void => this.setState(({ round }) => ({ error: null, round: round + 1 }));

  override render(): ReactNode {
    const { error, round } = this.state;
    if (error) return this.props.fallback(error, this.retry);
    return <div key={round}>{this.props.children}</div>;
  }
}
