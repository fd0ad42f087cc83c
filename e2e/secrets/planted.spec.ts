import { placesWith } from './search'
import { expect, test } from './test'

const PLANTED = 'Pl4~nted.value_that-is_nowhere~else.0001'

/** The search has to be able to find what the other tests say is not there. */
test('a value planted anywhere is found there', async ({ page, trail, watch }) => {
  // The test only opens pages and sends no form; but requests that were sent did leave the browser.
  watch.expect(/status of 405/)
  await page.goto('/')
  await page.evaluate(plantEverywhere, PLANTED)
  await page.getByText('Everything is planted').waitFor()
  const found = new Set(placesWith(await trail.places(), PLANTED))
  found.delete('header cookie of GET app /icon.svg')
  expect([...found].sort()).toEqual(
    [
      'accessibility tree',
      'address',
      'address of GET app /',
      'address of POST app /signed-in',
      'answer of GET app /',
      'body of POST app /signed-in',
      'cache storage',
      'console',
      'cookie planted',
      'document',
      'file planted.txt',
      'field application-name',
      'header cookie of GET app /',
      'header cookie of POST app /signed-in',
      'header x-planted of POST app /signed-in',
      'history',
      'IndexedDB',
      'localStorage planted',
      'objects',
      'performance',
      'request that the page made',
      'sessionStorage planted',
      'window.name',
    ].sort(),
  )
  expect(placesWith(trail.placesAtTheApp(), PLANTED)).toContain('body of POST app /signed-in')
})

for (const [name, disguise] of Object.entries({
  plain: (text: string) => text,
  'percent-encoded': (text: string) => text.replaceAll(/./g, percent),
  hex: (text: string) => Buffer.from(text).toString('hex'),
  base64: (text: string) => Buffer.from(`{"s":"${text}"}`).toString('base64'),
  base64url: (text: string) => Buffer.from(`s:${text}`).toString('base64url'),
  reversed: (text: string) => [...text].reverse().join(''),
})) {
  test(`a ${name} value is found, and another is not`, () => {
    const text = `before ${disguise(PLANTED)} after`
    expect(placesWith([{ name: 'here', text }], PLANTED)).toEqual(['here'])
    expect(placesWith([{ name: 'here', text }], PLANTED.replace('now', 'som'))).toEqual([])
  })
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`
}

/** Runs in the page. */
async function plantEverywhere(value: string): Promise<void> {
  localStorage.setItem('planted', value)
  sessionStorage.setItem('planted', btoa(`{"secret":"${value}"}`))
  document.cookie = `planted=${encodeURIComponent(value)}`
  window.name = value
  Object.assign(window, { planted: [{ deep: new Map([['key', { value: `${value} in an object` }]]) }] })
  const cache = await caches.open('planted')
  await cache.put('/planted', new Response(value))
  const opening = indexedDB.open('planted')
  opening.onupgradeneeded = () => opening.result.createObjectStore('store').put({ value }, 'key')
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  opening.result.close()
  console.debug('so', value)
  const asked = { method: 'POST', headers: { 'x-planted': value }, body: value }
  await (await fetch(`/signed-in?${encodeURIComponent(value)}`, asked)).text()
  await (await fetch(`/?v=1&name=${value}`)).text()
  const link = document.createElement('a')
  link.download = 'planted'
  link.href = `data:text/plain,${value}`
  link.click()
  history.replaceState({ value }, '', `#${value}`)
  document.querySelector('input#application-name')?.setAttribute('value', value)
  const said = document.createElement('p')
  said.setAttribute('aria-label', value)
  said.textContent = `Everything is planted: ${value}`
  document.querySelector('main')?.append(said)
}
