import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const TEXT = ['.js', '.json', '.html', '.rsc', '.css', '.txt', '']

/**
 * Makes this copy of the built folder what a build of other sources would be: it names another version, and no file that
 * browsers load has the name that it had. A second build of its own would take a minute more.
 */
export function becomeAnotherBuild(folder: string): void {
  const files = filesIn(join(folder, '.next'))
  const id = readFileSync(join(folder, '.next/BUILD_ID'), 'utf8')
  const chunks = files.flatMap((file) => /static\/(chunks\/.+)$/.exec(file)?.[1] ?? [])
  const [, build] =
    /"BUILD":"([0-9a-f]{16})"/.exec(readFileSync(join(folder, 'next-server.js'), 'utf8')) ?? []
  if (!build || chunks.length === 0) throw new Error('This is no built page')
  const renamed = (chunk: string) => chunk.replace('chunks/', 'chunks/x')
  const pattern = new RegExp([build, id, ...chunks].map((text) => text.replaceAll('.', '\\.')).join('|'), 'g')
  const replace = (found: string) =>
    found === build ? 'e'.repeat(16) : found === id ? id.toLowerCase() : renamed(found)
  for (const file of [...files, join(folder, 'next-server.js')].filter((name) =>
    TEXT.includes(extname(name)),
  )) {
    const text = readFileSync(file, 'utf8')
    const other = text.replace(pattern, replace)
    if (other !== text) writeFileSync(file, other)
  }
  const statics = join(folder, '.next/static')
  for (const chunk of chunks) renameSync(join(statics, chunk), join(statics, renamed(chunk)))
  renameSync(join(statics, id), join(statics, id.toLowerCase()))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
