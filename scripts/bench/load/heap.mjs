/**
 * Loaded into the server by `npm run bench:load` alone, with --expose-gc: tells the program that started it, over a channel that
 * only these two have, how much memory is held after everything that can be cleared away was.
 */
process.on('message', () => {
  for (let turn = 0; turn < 3; turn += 1) globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send?.({ rss, held: heapUsed + external })
})
