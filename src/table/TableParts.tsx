import { FigureGrid } from './FigureGrid.tsx';
import { LayoutMenu } from './LayoutMenu.tsx';
import { SortMenu } from './SortMenu.tsx';
import './table-menus.css';

/** What of the tables comes in a piece of its own, once it is asked for. */
export const TABLE_PARTS = { FigureGrid, LayoutMenu, SortMenu };
