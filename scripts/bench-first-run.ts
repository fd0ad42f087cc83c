import { setTimeout } from 'node:timers/promises'
import type { SeedName } from 'entra-sandbox'
import { createControlClient } from 'entra-sandbox/client'
import { wavesOf } from 'entra-sandbox/waves'
import { chromium, type Locator, type Page } from 'playwright'
import { z } from 'zod'
import { countScripts, total } from './bench/count-scripts.mjs'

/** What a first run loads and asks for, and what a person waits for where every answer takes so long: one JSON line. */
const LATENCY = 120

const [app, sandbox, executablePath] = z.tuple([z.url(), z.url(), z.string()]).parse(process.argv.slice(2))
const control = createControlClient(`${sandbox}/control`)
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath, args: asRoot })
const figures = []
for (const seed of ['fresh', 'large'] as const) figures.push(await firstRun(seed))
await browser.close()
process.stdout.write(`${JSON.stringify(figures)}\n`)

async function firstRun(seed: SeedName) {
  const { tenantId, domain } = await control.createWorld({ seed })
  await control.change(tenantId, { latencyMs: LATENCY })
  const page = await (await browser.newContext()).newPage()
  const scripts = await countScripts(page)
  await page.goto(`${app}/?v=1&tenant=${domain}`, { waitUntil: 'networkidle' })
  await signIn(page)
  const milliseconds = await pressAll(page)
  const graph = (await control.journal(tenantId)).filter(({ path }) => path.startsWith('/v1.0/'))
  await button(page, 'Show').click()
  await button(page, 'I have saved the secret').click()
  // Its last parts come with the finish; without waiting for one of them the network is idle before they are asked for.
  await button(page, 'Print record').waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().close()
  await control.remove(tenantId)
  return {
    seed,
    seconds: milliseconds / 1000,
    waves: wavesOf(graph).length,
    requests: graph.length,
    bytes: total(scripts),
  }
}

async function signIn(page: Page): Promise<void> {
  for (const name of ['Sign in with Microsoft', /^Ada Admin/, 'Accept', 'This is the right organization'])
    await button(page, name).click()
}

/** From each press, and from the way back from Microsoft, until there is something to press again. */
async function pressAll(page: Page): Promise<number> {
  const presses = ['Register application', 'Accept', 'Add permissions', 'Grant admin consent', 'Accept']
  let waited = 0
  for (const [index, name] of [...presses, 'Create client secret'].entries()) {
    await button(page, name).click()
    const began = performance.now()
    await canPress(button(page, [...presses, 'Create client secret', 'Show'][index + 1] ?? 'Show'))
    waited += performance.now() - began
  }
  return waited
}

/**
 * Looks often: a click of Playwright looks for its button only every half second once it was not there five times, and
 * that pause would be measured instead of the page.
 */
async function canPress(next: Locator): Promise<void> {
  while (!(await next.isVisible())) await setTimeout(10)
  await next.click({ trial: true })
}

function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name, exact: true })
}
