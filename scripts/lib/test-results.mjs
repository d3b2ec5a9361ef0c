import { readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number, flaky: number, failures: readonly string[] }} TestResult
 * flaky ones passed at the second try; `failures` are the names of those that did not pass
 */

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
    return { passed: 0, failed: 1, skipped: 0, flaky: 0, failures: ['no report was written'] }
  }
  return code !== 0 && result.failed === 0
    ? { ...result, failed: 1, failures: ['the run ended badly without naming a test'] }
    : result
}

export function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, assertionResults, message }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    // A file that could not be loaded has no tests to name.
    if (failed.length === 0) return status === 'failed' ? [`${name}: ${message}`] : []
    return failed.map((test) => `${name}: ${test.fullName}`)
  })
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, flaky: 0, failures }
}

/** A browser on a busy machine may stumble once; a test that passed only at its second try is counted apart. */
export function countPlaywright({ stats, suites = [] }) {
  const failures = listSpecs(suites).flatMap((spec) => (spec.ok ? [] : [`${spec.file}: ${spec.title}`]))
  const { expected, unexpected, skipped, flaky } = stats
  return { passed: expected + flaky, failed: unexpected, skipped, flaky, failures }
}

function listSpecs(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...listSpecs(inner)])
}
