/** Where the sandbox hangs: sign-in at the origin's root, Graph and control under the prefix. */
export type Mount = {
  readonly origin: string | ((request: Request) => string)
  readonly prefix: '' | '/sandbox'
}

/** Every address the sandbox writes is made here. */
export type Links = {
  readonly origin: string
  graph(path: string): string
  signIn(tenant: string, path: string): string
}

export function linksFor(mount: Mount, request: Request): Links {
  const origin = typeof mount.origin === 'string' ? mount.origin : mount.origin(request)
  return {
    origin,
    graph: (path) => `${origin}${mount.prefix}/v1.0${path}`,
    signIn: (tenant, path) => `${origin}/${tenant}${path}`,
  }
}
