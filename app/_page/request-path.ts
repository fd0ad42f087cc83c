import { headers } from 'next/headers'

/** The path of this request, from proxy.ts. Empty where that did not run. */
export async function requestPath(): Promise<string> {
  return (await headers()).get('x-path') ?? ''
}

/** Where the start of this visit is: its own link, if it was opened with one. A signed page opens with nothing else. */
export async function startOfVisit(): Promise<string> {
  const path = await requestPath()
  if (path !== '/' && path !== '/practice') return '/'
  return path + ((await headers()).get('x-search') ?? '')
}
