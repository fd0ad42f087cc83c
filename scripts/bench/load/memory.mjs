import { once } from 'node:events'

const MB = 1e6

/** @typedef {{ requests: number, resident: number, held: number }} Look memory in MB: what the system gave, what is held after clearing away */

/**
 * Asks the server what it holds.
 * @param {import('node:child_process').ChildProcess} server started with heap.mjs
 * @param {number} requests that it answered so far
 * @returns {Promise<Look>}
 */
export async function lookAt(server, requests) {
  const answer = once(server, 'message')
  server.send('look')
  const [{ rss, held }] = await answer
  return { requests, resident: rss / MB, held: held / MB }
}

/**
 * By how many bytes the held memory grows with each request: the slope of the line that fits best (least squares), without the
 * first two looks, before which caches fill. A leak grows with each request; what is bounded has no slope in the long run.
 * @param {readonly Look[]} looks
 */
export function bytesARequest(looks) {
  const counted = looks.slice(2)
  const mean = (/** @type {number[]} */ values) => values.reduce((sum, one) => sum + one, 0) / values.length
  const middle = mean(counted.map(({ requests }) => requests))
  const average = mean(counted.map(({ held }) => held))
  const above = counted.map(({ requests, held }) => (requests - middle) * (held - average))
  const spread = counted.map(({ requests }) => (requests - middle) ** 2)
  return (mean(above) / mean(spread)) * MB
}
