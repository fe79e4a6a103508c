import { FigureGrid } from './FigureGrid.tsx';
import { LayoutPanel } from './LayoutPanel.tsx';
import { SortPanel } from './SortPanel.tsx';
import './menus.css';

/** What of the tables comes in a piece of its own, once it is asked for. */
export const TABLE_PARTS = { FigureGrid, LayoutPanel, SortPanel };
