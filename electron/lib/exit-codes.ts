/** How the programs end, for scripts and support staff. Written down in the help text of the command line. */
export const EXIT = {
  ok: 0,
  /** An error of the program itself; the log has its place. */
  bug: 1,
  /** Unknown command or option. */
  usage: 2,
  /** The data could not be opened: damaged, newer, read-only, or open elsewhere. */
  startup: 3,
  /** The data are open, but the request was refused or the check found something. */
  refused: 4,
} as const
