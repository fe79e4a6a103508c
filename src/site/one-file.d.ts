/**
 * Whether this is the offline copy: everything is in it, and nothing is fetched. Set by the build, which drops what the
 * other copy needs; so it is asked for by this name and handed on by none.
 */
declare const __IS_ONE_FILE__: boolean;
