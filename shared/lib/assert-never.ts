/** Ends a chain over a union: a new member fails to compile here, and at run time it cannot pass in silence. */
export function assertNever(value: never, context: string): never {
  throw new Error(`unexpected value in ${context}: ${typeof value === 'string' ? value : typeof value}`)
}
