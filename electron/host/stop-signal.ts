/**
 * Aborts when the host is asked to end: Ctrl+C, a signal, the terminal closing, or (when tied) the end of its standard
 * input, which comes by itself when the program that started it dies.
 */
export function createStopSignal(isTied: boolean): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
  if (isTied) {
    process.stdin.once('end', stop)
    process.stdin.once('close', stop)
    process.stdin.resume()
    controller.signal.addEventListener('abort', () => process.stdin.destroy())
  }
  return controller.signal
}
