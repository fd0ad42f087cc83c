import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Stands in for `az` and `m365`: writes down its arguments, and answers as the query asks. `FOUND` names the kinds of
 * things that are there already; `REFUSE` holds pairs of a file with a number in it and the request to refuse so often.
 */
const PROGRAM = `#!/bin/sh
for argument; do printf '%s\\0' "$argument" >> "$RECORD"; done
printf '\\n\\0' >> "$RECORD"
request="$3 $5"
if [ -n "$REFUSED" ] && [ -s "$LEFT" ]; then
  case "$request" in
    $REFUSED) sed -i '$d' "$LEFT"; echo refused >&2; exit 1 ;;
  esac
fi
there() { case " $FOUND " in *" $1 "*) printf '%s\\n' "$2" ;; *) echo ;; esac; }
case "$request" in
  "get "*/organization) echo contoso.example ;;
  "get "*tags/any*) there application 'object-1 client-1' ;;
  "post "*/applications) echo 'object-1 client-1' ;;
  "get "*"'client-1'"*) there principal own-1 ;;
  "patch "*"'client-1'"*) echo own-1 ;;
  "get "*oauth2PermissionScopes) value=\${7#*value==\\'}; echo "id-of-\${value%%\\'*}" ;;
  "get "*/servicePrincipals*) id=\${5#*\\'}; id=\${id%%\\'*}; there api "of-$id" ;;
  "patch "*/servicePrincipals*) id=\${5#*\\'}; echo "of-\${id%%\\'*}" ;;
  "get "*requiredResourceAccess) there permissions some-api ;;
  "get "*/oauth2PermissionGrants*) there consent grant-1 ;;
  "get "*passwordCredentials) there secret "$SECRET_END" ;;
  *addPassword) echo 's3cret~*$' ;;
esac
`

type Call = { method: string; url: string; body: unknown; prefer: string | null; query: string | null }

type Options = {
  shell?: 'sh' | 'bash'
  /** Arguments of the shell before the file. */
  flags?: readonly string[]
  /** The kinds of things that the tenant has. */
  found?: readonly string[]
  secretEnd?: string
  /** A pattern of the shell for the request to refuse, and how often. */
  refuse?: { request: string; times: number }
  /** Further programs that stand in the way of the system's. */
  programs?: Readonly<Record<string, string>>
}

/** Runs a script with stand-ins for the programs, in an empty folder. */
export function runScript(script: string, options: Options = {}) {
  const { shell = 'sh', flags = [], found = ['api'], secretEnd = '', refuse, programs = {} } = options
  const root = mkdtempSync(join(tmpdir(), 'script-'))
  const at = (name: string) => join(root, name)
  try {
    const all = { az: PROGRAM, m365: PROGRAM, sleep: '#!/bin/sh\n', ...programs }
    for (const [name, content] of Object.entries(all)) {
      writeFileSync(at(name), content)
      chmodSync(at(name), 0o755)
    }
    for (const name of ['record', 'script']) writeFileSync(at(name), name === 'script' ? script : '')
    writeFileSync(at('left'), 'once\n'.repeat(refuse?.times ?? 0))
    const before = readdirSync(root)
    const { status, stdout, stderr } = spawnSync(shell, [...flags, at('script')], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${root}:${process.env['PATH']}`,
        RECORD: at('record'),
        LEFT: at('left'),
        REFUSED: refuse?.request ?? '',
        FOUND: found.join(' '),
        SECRET_END: secretEnd,
      },
    })
    const calls = callsIn(readFileSync(at('record'), 'utf8'))
    const made = readdirSync(root).filter((name) => !before.includes(name))
    return { status, stdout, stderr, calls, made, writes: calls.filter(({ method }) => method !== 'get') }
  } finally {
    rmSync(root, { recursive: true })
  }
}

function callsIn(record: string): Call[] {
  const commands = record.split('\n\0').slice(0, -1)
  return commands.map((command) => {
    const words = command.split('\0').slice(0, -1)
    const option = (name: string) => words[words.indexOf(name) + 1]
    const has = (name: string) => words.includes(name)
    return {
      method: option('--method') ?? '',
      url: option('--url') ?? '',
      body: has('--body') ? JSON.parse(option('--body') ?? '') : null,
      prefer: has('--prefer')
        ? (option('--prefer') ?? '')
        : has('--headers')
          ? (option('--headers') ?? '')
          : null,
      query: has('--query') ? (option('--query') ?? '') : null,
    }
  })
}
