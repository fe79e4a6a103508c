import type { ReactNode } from 'react';
import './panels.css';

type Props = {
  /** The heads of the columns, translated; each another. */
  heads: readonly string[];
  /** The rows. */
  children: ReactNode;
};

/** The frame of every panel's table: its heads, and room to scroll where it is wider than its panel. */
export const TwinFrame = ({ heads, children }: Props) => (
  <div className="twin-scroll">
    <table className="twin">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
