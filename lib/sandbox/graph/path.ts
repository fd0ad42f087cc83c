/**
 * The path as the routes spell it: without mount, version and `myorganization`, and a key in brackets as a segment of
 * its own, so that `/v1.0/applications(appId='x')/addPassword` is `/applications/appId='x'/addPassword`.
 */
export function routePath(pathname: string, root: string): string {
  return pathname
    .slice(root.length)
    .replace(/^\/myorganization(?=\/|$)/i, '')
    .split('/')
    .flatMap((segment) => {
      const text = decoded(segment)
      const [, set, key] = /^(\w+)\((.*)\)$/.exec(text) ?? []
      return set === undefined || key === undefined ? [encoded(text)] : [set, encoded(key)]
    })
    .join('/')
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%24', '$')
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
