import { FilterChips } from './FilterChips.tsx';
import { FilterForm } from './FilterForm.tsx';
import { FilterResult } from './FilterResult.tsx';
import { FilterWayOn } from './FilterWayOn.tsx';
import './filter.css';
import './condition.css';

/** What of the filter comes in a piece of its own. */
export const FILTER_PARTS = { FilterForm, FilterChips, FilterResult, FilterWayOn };
