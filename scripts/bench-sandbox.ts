import { measureKeyedReads } from 'entra-sandbox/benchmark'

/** Keyed reads a second that the sandbox answers on one core, for a small and a large tenant, once warm: one JSON line. */
await measureKeyedReads('fresh')
const figures = [await measureKeyedReads('fresh'), await measureKeyedReads('large')]
process.stdout.write(`${JSON.stringify(figures)}\n`)
