import { bench } from '../../lib/words/terminal/measures.mjs'
import { median } from '../lib/figure.mjs'
import { lighthouse, requestsASecond } from './programs.mjs'

/** @typedef {import('../lib/figure.mjs').Figure} Figure */

const ROUNDS = 3

const { names } = bench

/**
 * The start screen next to a page of Next with nothing in it. One after the other in each round, so that whatever else the
 * machine does hits both; what counts is the median of the rounds.
 * @param {{ root: string, browser: string, app: string, bare: string }} places
 * @returns {Promise<Figure[]>}
 */
export async function compareWithBare({ root, browser, app, bare }) {
  const eachTime = `${bare}/drawn-each-time`
  const link = `${app}/?v=1&product=sales&region=eu&name=Acme%20CRM`
  const points = await rounds([app, bare], (address) => lighthouse(root, browser, address))
  const load = await rounds([app, bare, link, eachTime], (address) => requestsASecond(root, address))
  const [mine, theirs] = [column(points, 0), column(points, 1)]
  return [
    { name: names.lighthouse, value: median(mine) },
    { name: names.lighthouseBare, value: median(theirs) },
    { name: names.lighthouseBelow, value: median(theirs) - median(mine), limit: 3 },
    { name: names.requests, value: median(column(load, 0)) },
    { name: names.requestsBare, value: median(column(load, 1)) },
    {
      name: names.requestsShare,
      value: median(load.map(([app = 0, bare = 0]) => app / bare)),
      limit: 0.8,
      least: true,
      digits: 2,
    },
    { name: names.requestsByLink, value: median(column(load, 2)) },
    { name: names.requestsDrawn, value: median(column(load, 3)) },
  ]
}

/**
 * @param {readonly string[]} addresses
 * @param {(address: string) => Promise<number>} measure
 * @returns {Promise<number[][]>} one list a round, in the order of the addresses
 */
async function rounds(addresses, measure) {
  const all = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const values = []
    for (const address of addresses) values.push(await measure(address))
    all.push(values)
  }
  return all
}

/** @param {number[][]} values @param {number} index */
function column(values, index) {
  return values.map((round) => round[index] ?? Number.NaN)
}
