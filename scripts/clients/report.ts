/** Runs one named check, prints how it went, and hands its value on. A failed one ends the client's job. */
export type Check = <Value>(name: string, run: () => Promise<Value>) => Promise<Value>

export class JobEnded extends Error {}

/** Counts checks and says each of them in a line. */
export class Report {
  passed = 0
  failed = 0

  readonly check: Check = async (name, run) => {
    const begin = Date.now()
    const line = (mark: string): string =>
      `${mark} ${((Date.now() - begin) / 1_000).toFixed(1).padStart(5)} s  ${name}`
    try {
      const value = await run()
      this.passed += 1
      console.log(line('ok  '))
      return value
    } catch (error) {
      this.fail(line('FAIL'), error instanceof Error ? error.message : String(error))
      throw new JobEnded(name)
    }
  }

  fail(line: string, why: string): void {
    this.failed += 1
    console.log(`${line}\n${why.replace(/^/gm, '    ')}`)
  }
}
