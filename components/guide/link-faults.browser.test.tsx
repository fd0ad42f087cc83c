import { describe, expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import type { LinkFault } from '@/lib/preset/fault'
import { readLink } from '@/lib/preset/preset'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { allowedInstead } from './fault-words'
import { LinkFaults } from './link-faults'

/** One bad link for each way to be bad, and the parameter that is named. */
const BAD_LINKS = {
  unknown: ['?v=1&redirect_uri=https://evil.example', 'redirect_uri'],
  repeated: ['?v=1&region=eu&region=us', 'region'],
  'missing-version': ['?region=eu', 'v'],
  'unsupported-version': ['?v=2', 'v'],
  'not-allowed': ['?v=1&region=mars', 'region'],
  'too-long': [`?v=1&name=${'x'.repeat(121)}`, 'name'],
  'forbidden-character': ['?v=1&from=%3Cb%3EBank%3C/b%3E', 'from'],
  malformed: ['?v=1&tenant=not_a_domain', 'tenant'],
  expired: ['?v=1&until=2020-01-31', 'until'],
  contradictory: ['?v=1&tenant=fabrikam.onmicrosoft.com&account=ada@contoso.onmicrosoft.com', 'account'],
} as const satisfies Partial<Record<LinkFault['problem'], readonly [string, string]>>

/** What only the check of signatures finds. */
const SEAL = ['unsigned', 'foreign'] as const

function faultsOf(query: string): readonly LinkFault[] {
  const reading = readLink(query, { regions: ['us', 'eu'], now: new Date('2030-06-15T12:00:00Z') })
  return reading.kind === 'fault' ? reading.faults : []
}

async function show(
  language: Language,
  faults: readonly LinkFault[],
  more: { supportEmail?: string; mayContinue?: boolean } = {},
) {
  const { supportEmail = null, mayContinue = true } = more
  const words = await loadWords(language, language)
  const screen = await renderIn(
    language,
    <main>
      <LinkFaults
        words={words}
        faults={faults}
        readable="?v=1&ref=T-1"
        supportEmail={supportEmail}
        mayContinue={mayContinue}
        report={<button type="button">report</button>}
      />
    </main>,
  )
  return { screen, words, items: [...screen.container.querySelectorAll('li')] }
}

describe.each(Object.entries(BAD_LINKS))('a link that is %s', (problem, [query, parameter]) => {
  test.each(LANGUAGES)('is told by its parameter, with what is allowed (%s)', async (language) => {
    const faults = faultsOf(query)
    expect(faults.map((fault) => [fault.problem, fault.parameter])).toEqual([[problem, parameter]])
    const { items, words } = await show(language, faults)
    expect(items).toHaveLength(1)
    expect(items[0]?.querySelector('code')?.textContent).toBe(parameter)
    expect(items[0]?.textContent).toContain(faults[0] && allowedInstead(words, faults[0]))
    await expectAccessible()
  })
})

describe.each(LANGUAGES)('%s', (language) => {
  test.each(SEAL)('a signature that is %s is told like any other fault', async (problem) => {
    const fault = { parameter: 's', problem, came: 'abc', choices: [] }
    const { items } = await show(language, [fault], { mayContinue: false })
    expect(items).toHaveLength(1)
    expect(document.querySelectorAll('a')).toHaveLength(0)
    await expectAccessible()
  })

  test('every fault is named, a secret in the link is not repeated, and there are ways on', async () => {
    const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
    const { screen, items } = await show(language, faultsOf(`?v=1&name=${secret}&region=mars&colour=red`), {
      supportEmail: 'help@example.com',
    })
    expect(items.map((item) => item.querySelector('code')?.textContent).sort()).toEqual([
      'colour',
      'name',
      'region',
    ])
    expect(screen.container.innerHTML).not.toContain(secret)
    expect(screen.container.textContent).toContain('[hidden]')
    const ways = [...screen.container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(ways[0]).toBe('?')
    expect(ways[1]).toMatch(/^mailto:help@example\.com\?/)
    expect(decodeURIComponent(ways[1] ?? '')).toContain('?v=1&ref=T-1')
    expect(decodeURIComponent(ways[1] ?? '')).not.toContain(secret)
    await expectAccessible()
  })
})
