import { describe, expect, test } from 'vitest'
import { readLink } from '@/lib/preset/preset'
import { OFFER } from '@/lib/preset/testing/offer'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { allowedInstead, isOfNoConsequence, nameOf, toRepeat, usableRest, whatIsWrong } from './fault-words'

function faults(query: string) {
  const reading = readLink(query, { offer: OFFER, now: new Date('2030-06-15T12:00:00Z') })
  return reading.kind === 'fault' ? reading.faults : []
}

test.each([
  ['foo=1', /^Only these parameters: v, product, region, /],
  ['region=us&region=eu', 'Each parameter once.'],
  ['region=mars', 'One of these: us, eu.'],
  ['lang=fr', 'One of these: en, de.'],
  ['from=', /^1 to 60 letters/],
  ['until=2030-06-14', /^Today or a later day\./],
  ['tenant=a.onmicrosoft.com&account=x@b.onmicrosoft.com', 'An account of the tenant that the link names.'],
])('what is allowed instead of %s', async (query, allowed) => {
  const words = await loadWords('en', 'en')
  expect(faults(`?v=1&${query}`).map((fault) => allowedInstead(words, fault))).toEqual([
    expect.stringMatching(allowed),
  ])
})

test.each(LANGUAGES)('what is allowed is a sentence: %s', async (language) => {
  const words = await loadWords(language, language)
  const every = faults('?foo&product&region&name&description&tenant&account&ref&from&lang&until')
  expect(every).toHaveLength(12)
  for (const fault of every) expect(allowedInstead(words, fault)).toMatch(/^[A-Z0-9].*[^ .]\.$/)
})

test('a parameter without a name gets a label', async () => {
  const [fault] = faults('?v=1&=x')
  expect(fault && nameOf(await loadWords('en', 'en'), fault)).toBe('(a parameter without a name)')
})

const SECRET = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'

/** A query of a test's name, which is recorded and may hold nothing of the shape of a secret. */
function withSecret(query: string): string {
  return query.replace('SECRET', SECRET)
}

describe.each(LANGUAGES)('what is wrong, a sentence for each fault: %s', async (language) => {
  const words = await loadWords(language, language)
  const { wrong, wrongPart, part, more } = words.link

  test.each([
    ['tenant=contoso', wrong.tenant('contoso')],
    ['tenant=contoso,com&region=mars', wrong.tenant('contoso,com'), wrong.region()],
    ['account=ada@contoso', wrong.account('ada@contoso')],
    ['tenant=a.onmicrosoft.com&account=x@b.onmicrosoft.com', wrong.contradictory()],
    ['from=&region=mars', wrong.region(), wrongPart.empty(part.from)],
    ['product=crm', wrong.product()],
    ['product=', wrongPart.empty(part.product)],
    ['lang=fr', wrong.lang()],
    ['ref=S%C3%B8ren', wrongPart.characters(part.ref)],
    [`name=${'x'.repeat(121)}`, wrongPart.tooLong(part.name)],
    ['from=https://evil.example', wrongPart.address(part.from)],
    ['from=%20Mina', wrongPart.written(part.from)],
    ['until=tomorrow', wrongPart.written(part.until)],
    ['intent=pay', wrongPart.choice(part.intent)],
    ['until=2030-06-14&tenant=contoso', wrong.expired(), wrong.tenant('contoso')],
    ['name=SECRET&until=2030-06-14', wrong.secret(), wrong.expired()],
    ['name=SECRET&name=b', wrong.secret()],
    ['SECRET=1', wrong.secret()],
    ['seal=x&to=12345', wrong.receiver()],
    ['product=sales&product=engagement', wrongPart.repeated(part.product)],
    ['tenant=', wrongPart.empty(part.tenant)],
    ['colour=red&=x', wrongPart.unknown('colour'), wrongPart.unknown(words.link.noName)],
    ['a&b&c&d&e', ...['a', 'b', 'c', 'd'].map(wrongPart.unknown), more],
  ])('%s', (query, ...sentences) => {
    const said = whatIsWrong(words, faults(`?v=1&${withSecret(query)}`))
    expect(said).toEqual(sentences)
    expect(said.join(' ')).not.toContain(SECRET)
  })

  test('the version and the signature', () => {
    expect(whatIsWrong(words, faults('?v=2'))).toEqual([wrong.version()])
    expect(whatIsWrong(words, faults('?region=eu'))).toEqual([wrongPart.version()])
    const seal = { parameter: 's', came: '', choices: [] }
    expect(whatIsWrong(words, [{ ...seal, problem: 'unsigned' }])).toEqual([wrong.unsigned()])
    expect(whatIsWrong(words, [{ ...seal, problem: 'foreign' }])).toEqual([wrong.foreign()])
  })
})

test.each([
  ['ref=S%C3%B8ren', true],
  ['lang=fr&from=', true],
  ['ref=S%C3%B8ren&tenant=contoso', false],
  ['ref=1&ref=2', false],
  ['from=SECRET', false],
  ['tennant=contoso.com', false],
])('whether going on helps more than a new link: %s', (query, expected) => {
  expect(isOfNoConsequence(faults(`?v=1&${withSecret(query)}`))).toBe(expected)
})

test.each([
  ['?v=1&region=mars', '?v=1&ref=T-1'],
  ['?v=1&until=2030-06-14', ''],
  ['?v=1&until=tomorrow', ''],
  ['?v=2', ''],
])('what still holds of %s', (query, expected) => {
  expect(usableRest(faults(query), '?v=1&ref=T-1')).toBe(expected)
})

test('a message repeats the link, but no secret in it', () => {
  expect(toRepeat('?v=1&region=mars', '')).toEqual({ query: '?v=1&region=mars', complete: true })
  expect(toRepeat(`?v=1&ref=T-1&name=${SECRET}`, '?v=1&ref=T-1')).toEqual({
    query: '?v=1&ref=T-1',
    complete: false,
  })
})
