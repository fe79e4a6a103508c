/** The version of the board, as package.json has it; named on what leaves the page. */
export const VERSION = '0.3.1';
