import { jsonForShell, shellWord } from '@/lib/script/shell'

const GRAPH = 'https://graph.microsoft.com/v1.0'

/** One call of Graph as a command of the Azure CLI, for a POSIX shell. learn.microsoft.com/cli/azure/reference-index#az-rest */
export function azRest(method: 'PATCH' | 'POST', path: string, body: unknown): string {
  // A line break of the JSON stands between its parts only, never in a text.
  const json = jsonForShell(body).replace(/\n */g, ' ')
  return `az rest --method ${method} --url ${shellWord([GRAPH + path])} --body ${shellWord([json])}`
}
