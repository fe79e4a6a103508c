import { choiceKey } from '../domain/choice.ts';
import { withChoice } from '../state/choose.ts';
import { type LinkProps, ViewLink } from './ViewLink.tsx';

type Props = LinkProps & {
  number: number;
  /** The quantity to light in the measure's text. */
  figure?: string;
};

const keyOf = (figure: string) => choiceKey({ kind: 'quantity', id: figure });

/** A link that reads the words of a measure, with a figure of it lit if one is named. */
export const MeasureLink = ({ number, figure, ...rest }: Props) => (
  <ViewLink
    {...rest}
    change={{ measure: String(number), ...(figure ? { chosen: [keyOf(figure)] } : {}) }}
    onFollow={() => (figure ? { chosen: withChoice(keyOf(figure)) } : {})}
  />
);

/** A link from a figure's words back to its mark: closes what is open and shows the place named by `at`. */
export const MarkLink = ({ figure, at, ...rest }: LinkProps & { figure: string; at: string }) => (
  <ViewLink
    {...rest}
    change={{ measure: null, chosen: [keyOf(figure)] }}
    onFollow={() => ({ chosen: withChoice(keyOf(figure)) })}
    at={at}
  />
);
