/** The command line was not understood; the message is Indonesian and says how to write it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
