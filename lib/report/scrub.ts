/** The person's choices: without a tick, names and full ids are left out. */
export type Ticks = { withNames: boolean; withIds: boolean }

const GUID = /(?<![0-9a-f])([0-9a-f]{8})-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}(?![0-9a-f])/gi
/** Other keys of Entra, such as that of a grant: two GUIDs in base64url. */
const KEY = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])([\w-]{8})[\w-]{24,}(?![\w-])/g
/** Signed, encrypted and opaque tokens. Opaque ones are recognized by their length. */
const TOKEN = /eyJ[\w-]{8,}(?:\.[\w-]*){0,4}|[\w.~-]{100,}/g
/** The middle of every secret value that Entra makes. learn.microsoft.com/purview/sit-defn-client-secret-api-key */
const SECRET = /[\w.~-]{3}\dQ~[\w.~-]{20,}/g
const ADDRESS = /[^\s@/'"()=&?,;:]+@[^\s@/'"()=&?,;:]+/g
const DOMAIN = /(?<![\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?![\w.-])/gi
/** Names that are not the customer's, and names of Graph with dots that look like domains. */
const PUBLIC =
  /^(?:(?:.+\.)?(?:unified\.to|microsoft\.com|microsoftonline\.com|windows\.net)|microsoft\.graph\..+|(?:[A-Z]\w+\.)+(?:All|[A-Z]\w+))$/
const QUOTED = /'((?:[^']|'')*)'/g
/** Quoted values of paths that name no person: the run's own key, fixed words of Graph, ids. */
const PLAIN = /^(?:unified-to-[a-z0-9-]+|AllPrincipals|Principal|[0-9a-f-]{8,36}…?)$/

/** Whether a text contains what no report may contain, ticked or not. */
export function holdsSecret(text: string): boolean {
  return [TOKEN, SECRET].some((pattern) => text.search(pattern) !== -1)
}

/** Whether a text contains a full id. */
export function holdsId(text: string): boolean {
  return [GUID, KEY].some((pattern) => text.search(pattern) !== -1)
}

/**
 * Removes from a text what was not ticked: names become `[name]`, ids keep their first eight characters. Secrets and
 * tokens are always removed. `names` are the known ones; addresses and domains are recognized by their form.
 */
export function scrub(text: string, ticks: Ticks, names: readonly string[]): string {
  const bare = text.replace(TOKEN, '[token]').replace(SECRET, '[secret]')
  const nameless = ticks.withNames
    ? bare
    : without(bare.replace(ADDRESS, '[name]'), names).replace(DOMAIN, (found) =>
        PUBLIC.test(found) ? found : '[name]',
      )
  return ticks.withIds ? nameless : shortIds(nameless)
}

/** The same for the path of a call, decoded and without its list of fields. */
export function scrubPath(path: string, ticks: Ticks, names: readonly string[]): string {
  const [head = ''] = path.split('?', 1)
  const fields = path
    .slice(head.length + 1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('$select='))
  const short = decoded(fields.length > 0 ? `${head}?${fields.join('&')}` : head)
  const nameless = ticks.withNames
    ? short
    : short.replace(QUOTED, (whole, value) => (PLAIN.test(value) ? whole : "'[name]'"))
  // The path is decoded where it is shown, so a percent sign must survive that.
  return scrub(nameless, ticks, names).replaceAll('%', '%25')
}

/** Shortens ids to their first eight characters. */
function shortIds(text: string): string {
  return text.replace(GUID, '$1…').replace(KEY, '$1…')
}

/** Replaces complete words only: an application called "app" must not change the middle of `/applications`. */
function without(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.trim() !== '')
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replace(wholeWord(name), '[name]'), text)
}

function wholeWord(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
