import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { PAGE } from './place'

const json = z.record(z.string(), z.unknown())

function chapter(title: string): string {
  const [, text = ''] = readFileSync('README.md', 'utf8').split(`\n### ${title}\n`)
  const [own = ''] = text.split(/\n##+ /)
  return own.replaceAll('https://your-host', PAGE)
}

/** The three ways of README to register the page, with the address of the tests in place of "your-host". */
export const readme = {
  clicks: chapter('With clicks'),
  command: chapter('With the Azure CLI'),
  /** The body of the one command. */
  body: () => json.parse(JSON.parse(/--body '([^']+)'/.exec(chapter('With the Azure CLI'))?.[1] ?? '')),
  manifest: () =>
    json.parse(JSON.parse(/```json\n([\s\S]+?)```/.exec(chapter('With a manifest'))?.[1] ?? '')),
  environments: () =>
    json.parse(JSON.parse(/`(\{ "resourceAppId".+)`/.exec(chapter('Find environments'))?.[1] ?? '')),
  check: chapter('Check the registration'),
}
