import { expect, test } from '../test'

test('where links are not signed, no one can sign and a signature is a fault', async ({ request }) => {
  const answer = await request.post('/link/sign', { data: { idToken: 'none', query: null } })
  expect(answer.status()).toBe(404)
  const page = await request.get('/?v=1&s=abc')
  expect(await page.text()).toMatch(/<code[^>]*>s<\/code> is not a parameter of this page/)
})
