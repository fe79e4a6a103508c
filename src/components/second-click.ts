/** Whether a click is the second of a double click, which takes back nothing that the first has done. */
export const isSecondClick = ({ detail }: { readonly detail: number }): boolean => detail > 1;
