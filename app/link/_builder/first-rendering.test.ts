import { createElement } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '@/components/words/language'
import { PRODUCT_LIST } from '@/lib/guide/testing/shipped'
import { en } from '@/lib/words/en'
import { otherPages } from '@/lib/words/en/other-pages'
import { Builder } from './builder'

/** `/link` as the server sends it, before any script of the page has run. */
async function firstRendering(): Promise<string> {
  const reader = {
    language: 'en',
    locale: 'en',
    page: en.page,
    pageName: 'x',
    errorTitle: en.guide.screen.error,
    errorCodes: { mistake: '', notLoaded: '' },
  } as const
  const builder = createElement(Builder, { search: '?v=1&ref=T-1', products: PRODUCT_LIST })
  const stream = await renderToReadableStream(LanguageProvider({ ...reader, children: builder }))
  await stream.allReady
  return new Response(stream).text()
}

test('nothing can be copied or opened before the link has its address', async () => {
  const html = await firstRendering()
  expect(html).not.toContain(otherPages.builder.result.copy)
  expect(html).not.toContain(otherPages.builder.result.open)
})

test('nothing can be typed before the page can keep it', async () => {
  const html = await firstRendering()
  expect(html).toContain('T-1')
  const form = /<form.*?<\/form>/s.exec(html)?.[0] ?? ''
  const groups = form.match(/<fieldset[^>]*>/g) ?? []
  expect(groups).toHaveLength(5)
  expect(groups.filter((group) => !group.includes('disabled=""'))).toEqual([])
  expect(/<textarea[^>]*>/.exec(html)?.[0]).toContain('disabled=""')
})
