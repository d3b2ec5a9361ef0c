/** The Storage of a browser without a browser: keys are own properties, as `Object.keys(localStorage)` gives them. */
export function createMemoryStorage(): Storage {
  const values: Record<string, string> = {}
  const methods = {
    getItem: (key: string) => values[key] ?? null,
    setItem: (key: string, value: string) => {
      values[key] = value
    },
    removeItem: (key: string) => {
      delete values[key]
    },
    clear: () => {
      for (const key of Object.keys(values)) delete values[key]
    },
    key: (index: number) => Object.keys(values)[index] ?? null,
    length: 0,
  }
  return new Proxy<Storage>(methods, { ownKeys: () => Object.keys(values), getOwnPropertyDescriptor: describeOwn })

  function describeOwn(_: object, key: string | symbol) {
    return typeof key === 'string' && key in values
      ? { value: values[key], enumerable: true, configurable: true }
      : undefined
  }
}
