/**
 * The same work, done once for each object that it is given and kept as long as the object is. Only for what
 * depends on nothing else, of data that nobody changes.
 */
export const oncePer = <Given extends object, Made>(
  work: (given: Given) => Made,
): ((given: Given) => Made) => {
  const made = new WeakMap<Given, { readonly result: Made }>();
  return (given) => {
    const known = made.get(given) ?? { result: work(given) };
    made.set(given, known);
    return known.result;
  };
};
