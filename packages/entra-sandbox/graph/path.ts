function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The path without mount, version and `myorganization`, decoded: how faults name it. */
export function plainPath(pathname: string, root: string): string {
  return segmentsOf(pathname, root).join('/')
}

function segmentsOf(pathname: string, root: string): string[] {
  return pathname
    .slice(root.length)
    .replace(/^\/myorganization(?=\/|$)/i, '')
    .split('/')
    .map(decoded)
}

/**
 * The path as the routes spell it: as above, and a key in brackets as a segment of its own, so that
 * `/v1.0/applications(appId='x')/addPassword` is `/applications/appId='x'/addPassword`.
 */
export function routePath(pathname: string, root: string): string {
  return segmentsOf(pathname, root)
    .flatMap((text) => {
      const [, set, key] = /^(\w+)\((.*)\)$/.exec(text) ?? []
      return set === undefined || key === undefined ? [encoded(text)] : [set, encoded(key)]
    })
    .join('/')
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%24', '$')
}
