import type { Page } from 'playwright/test'
import type { Place } from './search'

/** What lies in the browser now: storage, cookies, address, document, what a screen reader hears, and every object. */
export async function residueOf(page: Page): Promise<Place[]> {
  const cookies = await page.context().cookies()
  return [
    ...(await page.evaluate(storage)),
    { name: 'objects', text: await page.evaluate(reachableText) },
    { name: 'accessibility tree', text: await page.locator('body').ariaSnapshot() },
    ...cookies.map(({ name, value }) => ({ name: `cookie ${name}`, text: `${name}=${value}` })),
  ]
}

/** Runs in the page. */
async function storage(): Promise<Place[]> {
  const places: Place[] = [
    { name: 'document', text: document.documentElement.outerHTML },
    { name: 'address', text: location.href },
    { name: 'history', text: JSON.stringify(history.state) ?? '' },
    { name: 'performance', text: JSON.stringify(performance.getEntries()) },
    { name: 'window.name', text: window.name },
    ...[...document.querySelectorAll('input')].map((input) => ({
      name: `field ${input.id}`,
      text: input.value,
    })),
  ]
  for (const [kind, area] of Object.entries({ localStorage, sessionStorage })) {
    for (const [key, value] of Object.entries(area)) {
      places.push({ name: `${kind} ${key.split(/[|.-]/, 1)}`, text: `${key} ${value}` })
    }
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const text = await (await cache.match(request))?.text()
      places.push({ name: 'cache storage', text: `${request.url} ${text}` })
    }
  }
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const rows = await done(database.transaction(store).objectStore(store).getAll())
      places.push({ name: 'IndexedDB', text: JSON.stringify(rows) })
    }
    database.close()
  }
  return places

  function done<Result>(request: IDBRequest<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  }
}

/** Runs in the page: every text that can be reached from the window and from the elements, React's own included. */
function reachableText(): string {
  const seen = new Set<unknown>()
  const texts = new Set<string>()
  const queue: unknown[] = [window, document, ...document.querySelectorAll('*')]
  for (let item = queue.pop(); queue.length > 0 || item !== undefined; item = queue.pop()) {
    if (typeof item === 'string') texts.add(item)
    if (!isObject(item) || seen.has(item)) continue
    seen.add(item)
    read(item)
  }
  return [...texts].join('\n')

  function isObject(item: unknown): item is object {
    return item !== null && (typeof item === 'object' || typeof item === 'function')
  }

  function read(item: object): void {
    if (item instanceof Map || item instanceof Set) queue.push(...[...item].flat())
    if (item instanceof ArrayBuffer) texts.add(new TextDecoder().decode(item))
    for (const key of Reflect.ownKeys(item)) {
      texts.add(String(key))
      const descriptor = Reflect.getOwnPropertyDescriptor(item, key)
      if (descriptor && 'value' in descriptor) queue.push(descriptor.value)
    }
    queue.push(Reflect.getPrototypeOf(item))
  }
}
