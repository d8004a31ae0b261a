/**
 * The function, computed once for each object that it is asked for: for tables that follow from plain data that nobody
 * changes, such as a vocabulary. What was computed goes when the object goes.
 *
 * @example
 * const rowsOf = oncePer((vocabulary: Vocabulary) => Object.values(vocabulary.events));
 * rowsOf(vocabulary) === rowsOf(vocabulary) // true
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
