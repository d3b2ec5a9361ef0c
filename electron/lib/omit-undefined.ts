type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Only the keys that carry a value: an `undefined` sent over the contract means "left as it is", never "emptied". */
export function omitUndefined<T extends object>(object: T): Partial<Given<T>> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<Given<T>>
}
