import { existsSync, readFileSync } from 'node:fs'

/** A file that a text names, with the names of its code that follow it. */
type NamedFile = { file: string; names: string[] }

const FOLDER = /^(?:app|components|docs|e2e|lib|packages|public|scripts)\//
const FILE =
  /^(?:(?:app|components|docs|e2e|lib|packages|public|scripts)\/[\w./[\]-]+|[\w.-]+)\.(?:tsx?|mjs|js|json|md)$/

/** The files in a piece of Markdown, each with the names that follow it: `file` `name`, `name`. */
export function filesIn(text: string): NamedFile[] {
  const found: NamedFile[] = []
  for (const code of codeIn(text)) {
    if (FILE.test(code)) found.push({ file: code, names: [] })
    else if (!FOLDER.test(code)) found.at(-1)?.names.push(code)
  }
  return found
}

/** What a piece of Markdown names that is not there: files, folders, and names that their file does not hold. */
export function missingIn(text: string): string[] {
  const folders = codeIn(text).filter((code) => FOLDER.test(code) && !FILE.test(code))
  return [
    ...folders.filter((folder) => !existsSync(folder)),
    ...filesIn(text).flatMap(({ file, names }) => {
      if (!existsSync(file)) return [file]
      const source = readFileSync(file, 'utf8')
      return names.filter((name) => !holds(source, name)).map((name) => `${name} in ${file}`)
    }),
  ]
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
}

/** Matches a complete word, so that a longer name does not count. */
function holds(source: string, name: string): boolean {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp(`(?<![\\w$])${literal}(?![\\w$])`).test(source)
}
