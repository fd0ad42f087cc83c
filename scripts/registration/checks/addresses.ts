import { addresses as words } from '@/lib/words/registration/addresses'
import { azRest } from '../az'
import type { Application } from '../read'
import { advice, ok, type Row, wrong } from '../row'
import type { Wanted } from '../wanted'

type Lists = { spa: readonly string[]; web: readonly string[]; publicClient: readonly string[] }

const PLATFORMS = ['spa', 'web', 'publicClient'] as const
const SIGNED_IN = /^https?:\/\/[^/]+\/signed-in$/

/**
 * The redirect URIs: Microsoft leads back to an address that is listed letter by letter, and gives tokens to a page only
 * for the platform *Single-page application*. learn.microsoft.com/entra/identity-platform/reply-url
 */
export function addressRows({ application }: { application: Application }, { pages }: Wanted): Row[] {
  const now = listsOf(application)
  const right = {
    spa: [...new Set([...now.spa, ...pages])],
    web: now.web.filter((uri) => !pages.includes(uri)),
    publicClient: now.publicClient.filter((uri) => !pages.includes(uri)),
  }
  const mend = change(application, now, right)
  const named = pages.length > 0 ? pages.map((page) => pageRow(application, page, mend)) : [unnamed(now)]
  return [...named, ...localRows(application, right, pages), ...otherRows(now, pages)]
}

function listsOf({ spa, web, publicClient }: Application): Lists {
  return { spa: spa.redirectUris, web: web.redirectUris, publicClient: publicClient.redirectUris }
}

/** The command that makes one of the other, with the lists that differ. */
function change({ id }: Application, before: Lists, after: Lists): string[] {
  const different = PLATFORMS.filter((name) => before[name].join() !== after[name].join())
  if (different.length === 0) return []
  const body = Object.fromEntries(different.map((name) => [name, { redirectUris: after[name] }]))
  return [azRest('PATCH', `/applications/${id}`, body)]
}

function pageRow(application: Application, page: string, mend: string[]): Row {
  const { spa, web, publicClient } = listsOf(application)
  const said = words.redirect
  if (spa.includes(page)) return ok('redirect', said.ok(page))
  if (web.includes(page)) return wrong('redirect', said.asWeb(page), mend)
  if (publicClient.includes(page)) return wrong('redirect', said.asMobile(page), mend)
  const all = [...spa, ...web, ...publicClient]
  if (all.length === 0) return wrong('redirect', said.none(page), mend)
  const near = all.find((uri) => likeness(uri) === likeness(page))
  const { appId } = application
  return wrong('redirect', said.missing({ page, appId, near: near ?? null }), mend)
}

/** The same for addresses that people take for one: other letter case, another scheme, a slash at the end. */
function likeness(uri: string): string {
  return uri
    .toLowerCase()
    .replace(/^http:/, 'https:')
    .replace(/\/+$/, '')
}

/** No `--page` was given, so only the end of the addresses can be looked at. */
function unnamed({ spa, web }: Lists): Row {
  const likely = spa.filter((uri) => SIGNED_IN.test(uri))
  if (likely.length > 0) return advice('redirect', words.redirect.unnamed(likely))
  const asWeb = web.find((uri) => SIGNED_IN.test(uri))
  return wrong('redirect', asWeb ? words.redirect.asWeb(asWeb) : words.redirect.noneLikely)
}

function localRows(application: Application, lists: Lists, pages: readonly string[]): Row[] {
  const all = PLATFORMS.flatMap((name) => lists[name])
  const unwanted = (uri: string) => isLocal(uri) && !pages.includes(uri)
  const local = all.filter(unwanted)
  if (local.length === 0 || local.length === all.length) return []
  const without = {
    spa: lists.spa.filter((uri) => !unwanted(uri)),
    web: lists.web.filter((uri) => !unwanted(uri)),
    publicClient: lists.publicClient.filter((uri) => !unwanted(uri)),
  }
  return [advice('localhost', words.localhost(local), change(application, lists, without))]
}

function isLocal(uri: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/i.test(uri)
}

/** Without `--page` an address may be the page's own, if it looks like one, and single-page addresses cannot be told apart. */
function otherRows({ spa, web, publicClient }: Lists, pages: readonly string[]): Row[] {
  const isOwn = (uri: string) => (pages.length > 0 ? pages.includes(uri) : SIGNED_IN.test(uri))
  const strange = [...(pages.length > 0 ? spa : []), ...web, ...publicClient]
  const others = strange.filter((uri) => !isOwn(uri) && !isLocal(uri))
  return others.length === 0 ? [] : [advice('other-addresses', words.otherAddresses(others))]
}
