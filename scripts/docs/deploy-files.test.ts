import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'

// No container engine takes part: what can be read is checked, and docs/operating.md says what was not tried.

const dockerfile = textOf('Dockerfile')
const compose = textOf('compose.yaml')
const caddy = textOf('deploy/Caddyfile')
const served = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))

function textOf(file: string): string {
  return readFileSync(file, 'utf8')
}

/** What stands after a word at the beginning of a line, for each such line. */
function linesOf(text: string, word: string): string[] {
  return [...text.matchAll(new RegExp(`^\\s*${word} (.+)$`, 'gm'))].map(([, rest = '']) => rest)
}

test('what the Dockerfile copies is here, and is not ignored', () => {
  const copied = linesOf(dockerfile, 'COPY')
    .filter((line) => !line.startsWith('--from'))
    .flatMap((line) => line.split(' ').slice(0, -1))
  expect(copied).toContain('package-lock.json')
  expect(copied.filter((file) => !existsSync(file))).toEqual([])
  const ignored = textOf('.dockerignore').split('\n').filter(Boolean)
  expect(copied.filter((file) => ignored.includes(file))).toEqual([])
  expect(ignored).toContain('.env*')
})

test('the build runs what this project calls by that name', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(textOf('package.json')))
  const run = linesOf(dockerfile, 'RUN')
  expect(run).toEqual(['npm ci --include=dev', 'npm run build'])
  expect(scripts).toHaveProperty('build')
})

test('the image has the Node that the project names, no registry, and another user than root', () => {
  const node = textOf('.nvmrc').trim().split('.')[0]
  for (const from of linesOf(dockerfile, 'FROM'))
    expect(from).toMatch(new RegExp(`^node:${node}-slim( AS build)?$`))
  for (const image of linesOf(compose, 'image:')) expect(image).toMatch(/^[\w-]+(:[\w.-]+)?$/)
  expect(linesOf(served, 'USER')).toEqual(['node'])
  expect(linesOf(served, 'CMD').at(-1)).toBe('["node", "server.js"]')
  expect(linesOf(served, 'STOPSIGNAL')).toEqual(['SIGTERM'])
})

test('both ask at addresses that exist', () => {
  const asked = [...`${served}${caddy}`.matchAll(/\/(api\/\w+)/g)].map(([, path]) => path)
  expect(asked.sort()).toEqual(['api/health', 'api/ready'])
  for (const path of asked) expect(existsSync(`app/${path}/route.ts`)).toBe(true)
})

test('they set only variables that the page reads', () => {
  const known = [...textOf('.env.example').matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name)
  const ofNode = ['NODE_ENV', 'HOSTNAME', 'PORT']
  const named = (linesOf(served, 'ENV')[0] ?? '').split(' ').map((pair) => pair.split('=')[0] ?? '')
  const [page = ''] = compose.split('\nservices:')
  const set = [...page.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name)
  expect(set).toEqual(['REDIS_URL'])
  expect([...named, ...set].filter((name) => ![...known, ...ofNode].includes(name))).toEqual([])
})

test('the proxy finds the instances where they are, and both run without a file system to write to', () => {
  const services = [...compose.matchAll(/^ {2}(page-\d): \*page$/gm)].map(([, name]) => name)
  const port = /PORT=(\d+)/.exec(served)?.[1]
  expect(/reverse_proxy (.+) \{/.exec(caddy)?.[1]).toBe(services.map((name) => `${name}:${port}`).join(' '))
  expect(compose.match(/read_only: true/g)).toHaveLength(3)
  for (const [, file = ''] of compose.matchAll(/- (\.\/[\w/]+):/g)) expect(existsSync(file)).toBe(true)
})

test('a visitor stays with one instance, which alone has the practice tenant of that visitor', () => {
  expect(linesOf(caddy, 'lb_policy')).toEqual(['ip_hash'])
})

test('an engine waits as long as an instance needs at most', () => {
  const delay = Number(/SHUTDOWN_DELAY_SECONDS=(\d+)/.exec(textOf('.env.example'))?.[1])
  expect(Number(/stop_grace_period: (\d+)s/.exec(compose)?.[1])).toBeGreaterThanOrEqual(delay + 10)
  expect(Number(/health_interval (\d+)s/.exec(caddy)?.[1])).toBeLessThan(delay)
})
