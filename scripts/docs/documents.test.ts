import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { en } from '@/lib/words/en'
import { filesIn, missingIn } from './named-files'

const strings = z.record(z.string(), z.string())
const project = z
  .object({
    version: z.string(),
    license: z.string(),
    engines: strings,
    overrides: strings,
    dependencies: strings,
    devDependencies: strings,
  })
  .parse(JSON.parse(textOf('package.json')))
/** The workspace's own package file: some versions are held there. */
const sandbox = z
  .object({ dependencies: strings })
  .parse(JSON.parse(textOf('packages/entra-sandbox/package.json')))

function textOf(file: string): string {
  return readFileSync(file, 'utf8')
}

/** The rows of a chapter's table, each as its cells without backticks. */
function rowsOf(file: string, chapter: string): string[][] {
  const [, text = ''] = textOf(file).split(`\n## ${chapter}\n`)
  const [own = ''] = text.split('\n## ')
  const lines = own.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

describe('architecture', () => {
  const page = textOf('docs/architecture.md')
  const [before = '', drawn = ''] = page.split('```mermaid\n')
  const [picture = '', walk = ''] = drawn.split('\n```\n')

  test('the walk names files and names that exist', () => {
    expect(missingIn(before + walk)).toEqual([])
    const steps = walk.match(/^\d+\. .+(?:\n {3,4}.+)*/gm) ?? []
    expect(steps.length).toBeGreaterThan(20)
    for (const step of steps)
      expect([step, filesIn(step).every(({ names }) => names.length > 0)]).toEqual([step, true])
    expect(steps.filter((step) => filesIn(step).length === 0)).toEqual([])
  })

  test('the picture names folders that exist', () => {
    const folders = [...picture.matchAll(/"((?:app|components|lib|packages)\/[\w/-]*)/g)].map(
      ([, name = '']) => name,
    )
    expect(folders.length).toBeGreaterThan(10)
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([])
  })
})

test('the glossary explains the words of the field as the page does', () => {
  const terms = Object.values(en.terms).map(({ name, means }) => [name, means])
  expect(rowsOf('docs/glossary.md', "Microsoft's words")).toEqual(terms)
})

describe('dependencies', () => {
  const page = 'docs/dependencies.md'

  test('every package has its reason, and no other', () => {
    const named = (chapter: string) => rowsOf(page, chapter).map(([name]) => name)
    expect(named('What the page runs on')).toEqual(Object.keys(project.dependencies))
    expect(named('What is used to build and test')).toEqual(Object.keys(project.devDependencies))
  })

  test('versions that are held are those of package.json', () => {
    const all = { ...project.dependencies, ...project.devDependencies, ...sandbox.dependencies }
    for (const [name = '', here] of rowsOf(page, 'What stays behind its newest version'))
      expect([name, here]).toEqual([name, all[name]])
    const overrides = rowsOf(page, 'Overrides').map(([name, version]) => [name, version])
    expect(Object.fromEntries(overrides)).toEqual(project.overrides)
  })
})

test('the files that SECURITY names exist', () => {
  const files = filesIn(textOf('SECURITY.md')).map(({ file }) => `\`${file}\``)
  expect(files).toContain('`lib/hand-over/forgettable-secret.ts`')
  expect(missingIn(files.join(' '))).toEqual([])
})

test('license, version and Node are the same in every place', () => {
  expect(textOf('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 the guided-onboarding authors\n/)
  expect(project.license).toBe('MIT')
  expect(textOf('CHANGELOG.md')).toContain(`\n## [${project.version}] - `)
  const node = textOf('.nvmrc').trim()
  expect(project.engines['node']).toBe(`>=${node}.9.0`)
  expect(project.devDependencies['@types/node']).toMatch(new RegExp(`^${node}\\.`))
})

test('editors indent and wrap as Biome does', () => {
  const { formatter } = z
    .object({
      formatter: z.object({ indentStyle: z.string(), indentWidth: z.number(), lineWidth: z.number() }),
    })
    .parse(JSON.parse(textOf('biome.json')))
  const [, everyFile = ''] = textOf('.editorconfig').split('[*]\n')
  expect(everyFile).toContain(
    `indent_style = ${formatter.indentStyle}\nindent_size = ${formatter.indentWidth}\n`,
  )
  expect(everyFile).toContain(`max_line_length = ${formatter.lineWidth}\n`)
})

test('the workflow runs the two commands that README names, on its Node', () => {
  const workflow = textOf('.github/workflows/test.yml')
  const [, block = ''] = /## Two commands\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(textOf('README.md')) ?? []
  const commands = [...block.matchAll(/^(npm \w+)/gm)].map(([, command = '']) => command)
  expect(commands).toEqual(['npm start', 'npm test'])
  for (const command of commands) expect(workflow).toMatch(new RegExp(`^ +(?:- run: )?${command}\\b`, 'm'))
  expect(workflow.match(/node-version-file: \.nvmrc/g)).toHaveLength(commands.length)
})

const DOCUMENTS = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

test.each(DOCUMENTS)('%s leads to files and chapters that exist', (file) => {
  for (const [, target = ''] of textOf(file).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', chapter] = target.split('#')
    const there = path === '' ? file : join(dirname(file), path)
    expect([target, existsSync(there)]).toEqual([target, true])
    if (chapter) expect([target, chaptersOf(there)]).toEqual([target, expect.arrayContaining([chapter])])
  }
})

/** As GitHub makes anchors of headings. */
function chaptersOf(file: string): string[] {
  return [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  )
}

test('README and CONTRIBUTING lead to every page that a newcomer looks for', () => {
  const both = textOf('README.md') + textOf('CONTRIBUTING.md')
  for (const page of [
    'LICENSE',
    'CHANGELOG.md',
    'SECURITY.md',
    'docs/architecture.md',
    'docs/glossary.md',
    'docs/dependencies.md',
  ])
    expect(both).toContain(`](${page})`)
})
