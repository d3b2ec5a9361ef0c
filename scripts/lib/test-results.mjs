import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number, flaky: number }} TestResult flaky ones passed at the second try */

/**
 * Reads a runner's JSON report. A run that ended badly without naming a failed test (a file that does not load, a crash)
 * still counts as one failure, and so does a missing report.
 * @param {string} file
 * @param {number} code exit code of the runner
 * @param {(json: any) => TestResult} count
 * @returns {TestResult}
 */
export function readTestResult(file, code, count) {
  let result
  try {
    result = count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: 0, flaky: 0 }
  }
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}

export function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, flaky: 0 }
}

/** A browser on a busy machine may stumble once; a test that passed only at its second try is counted apart. */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, flaky: stats.flaky }
}
