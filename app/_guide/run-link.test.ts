import { afterEach, expect, test, vi } from 'vitest'
import { linkWithoutTenant } from './run-link'

const at = (search: string) => vi.stubGlobal('location', { pathname: '/practice', search })

afterEach(() => vi.unstubAllGlobals())

test('the rest of the link stays when its tenant is left out', () => {
  at('?v=1&product=sales&region=eu&tenant=contosso.example&account=ada%40contoso.example&ref=T-1&from=Sam')
  expect(linkWithoutTenant()).toEqual({
    tenant: 'contosso.example',
    href: '/practice?v=1&product=sales&region=eu&account=ada%40contoso.example&ref=T-1&from=Sam',
  })
})

test('an account of the same mistyped domain is left out with it', () => {
  at('?v=1&tenant=contosso.example&account=ada%40Contosso.example')
  expect(linkWithoutTenant()?.href).toBe('/practice?v=1')
})

test.each(['', '?v=1&product=sales', '?v=1&tenant=contoso.example&s=abc'])(
  'there is no such way from %o',
  (search) => {
    at(search)
    expect(linkWithoutTenant()).toBeNull()
  },
)
