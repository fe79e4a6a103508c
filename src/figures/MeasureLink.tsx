import { type LinkProps, ViewLink } from './ViewLink.tsx';

type Props = LinkProps & {
  number: number;
  /** The quantity to call up in the measure's text. */
  figure?: string;
};

/** A link that opens a measure, at a figure of it if one is named. */
export const MeasureLink = ({ number, figure, ...rest }: Props) => (
  <ViewLink {...rest} change={{ measure: String(number), figure: figure ?? null }} />
);

/** A link from a figure's words back to its mark on the page. */
export const MarkLink = ({ figure, ...rest }: LinkProps & { figure: string }) => (
  <ViewLink {...rest} change={{ measure: null, figure }} />
);
