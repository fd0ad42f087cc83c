import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible, expectFits } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import type { LinkFault } from '@/lib/preset/fault'
import { readLink } from '@/lib/preset/preset'
import { OFFER } from '@/lib/preset/testing/offer'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { allowedInstead, whatIsWrong } from './fault-words'
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
  const reading = readLink(query, { offer: OFFER, now: new Date('2030-06-15T12:00:00Z') })
  return reading.kind === 'fault' ? reading.faults : []
}

async function show(
  language: Language,
  faults: readonly LinkFault[],
  more: { supportEmail?: string; mayContinue?: boolean; search?: string; readable?: string } = {},
) {
  const { supportEmail = null, mayContinue = true, search = '?v=1&ref=T-1', readable = '?v=1&ref=T-1' } = more
  const words = await loadWords(language, language)
  const screen = await renderIn(
    language,
    <main>
      <LinkFaults
        words={words}
        faults={faults}
        search={search}
        readable={readable}
        supportEmail={supportEmail}
        mayContinue={mayContinue}
        report={<button type="button">report</button>}
        code={null}
      />
    </main>,
  )
  const { container } = screen
  const details = container.querySelector('details')
  return {
    container,
    words,
    items: [...(details?.querySelectorAll('li') ?? [])],
    details,
    said: container.querySelector('h1 + div')?.textContent ?? '',
    /** The one filled button or link. */
    main: () => [...container.querySelectorAll('.bg-accent')].map(({ textContent }) => textContent),
    ways: [...container.querySelectorAll('a')].map((way) => way.getAttribute('href') ?? ''),
  }
}

describe.each(Object.entries(BAD_LINKS))('a link that is %s', (problem, [query, parameter]) => {
  test.each(LANGUAGES)('says so in the open, and to its sender by name (%s)', async (language) => {
    const faults = faultsOf(query)
    expect(faults.map((fault) => [fault.problem, fault.parameter])).toEqual([[problem, parameter]])
    const { details, items, said, words } = await show(language, faults)
    // When a link expired is said on the reader's clock.
    const start =
      problem === 'expired' ? words.link.ended.split('<time>', 1)[0] : whatIsWrong(words, faults).join('')
    expect(said).toContain(start)
    expect(said).not.toMatch(/parameter|v=1|tenant|allowed|cut or changed/i)
    expect(details?.open).toBe(false)
    details?.setAttribute('open', '')
    expect(items).toHaveLength(1)
    expect(items[0]?.querySelector('code')?.textContent).toBe(parameter)
    expect(items[0]?.textContent).toContain(faults[0] && allowedInstead(words, faults[0]))
    // The others are drawn like one of these.
    if (problem === 'unknown' || problem === 'expired') await expectAccessible()
    else await expectFits()
  })
})

describe.each(LANGUAGES)('%s', (language) => {
  test.each(SEAL)(
    'a signature that is %s is told like any other fault, with no way around',
    async (problem) => {
      const fault = { parameter: 's', problem, came: 'abc', choices: [] }
      const { items, ways, main, words } = await show(language, [fault], { mayContinue: false })
      expect(items).toHaveLength(1)
      expect(ways).toEqual([expect.stringMatching(/^mailto:/)])
      expect(main()).toEqual([words.link.copyMessage])
      await expectAccessible()
    },
  )

  test('a mistyped organization: the message to its sender first, and a way on without it', async () => {
    const search = '?v=1&tenant=contoso,com&ref=T-1'
    const { container, main, said, ways, words } = await show(language, faultsOf(search), { search })
    expect(said).toContain(words.link.wrong.tenant('contoso,com'))
    expect(said).toContain(words.link.first.ask)
    expect(main()).toEqual([words.link.copyMessage])
    expect(container.textContent).toContain(words.link.withoutTenant)
    expect(ways).toEqual([expect.stringMatching(/^mailto:\?/), '?v=1&ref=T-1'])

    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const copy = container.querySelector('button')
    if (copy) await userEvent.click(copy)
    expect(copied).toHaveBeenCalledWith(
      expect.stringContaining(`${location.origin}${location.pathname}${search}`),
    )
    const status = () => container.querySelector('[role="status"]')?.textContent
    await expect.poll(status).toBe(words.link.copiedMessage)
    copied.mockRestore()
  })

  test.each([
    ['the faulty part', 1, '?v=1&ref=S%C3%B8ren'],
    ['two faulty parts', 2, '?v=1&ref=S%C3%B8ren&lang=xx'],
  ])('where nothing depends on %s, going on comes first', async (_, parts, search) => {
    const { main, said, words } = await show(language, faultsOf(search))
    expect(said).toContain(words.link.first.goOn(parts))
    expect(main()).toEqual([words.link.continueWithout(parts)])
  })

  test('where nothing else is in the link, the button says what the text says', async () => {
    const { main, said, ways, words } = await show(language, faultsOf('?v=1&from='), { readable: '' })
    expect(said).toContain(words.link.first.goOn(1))
    expect(main()).toEqual([words.link.continueWithout(1)])
    expect(ways[0]).toBe('?')
  })

  test('every fault is named, a secret in the link is not repeated, and there are ways on', async () => {
    const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
    const search = `?v=1&name=${secret}&region=mars&colour=red`
    const { container, items, said, ways, words } = await show(language, faultsOf(search), {
      search,
      supportEmail: 'help@example.com',
    })
    expect(said).toContain(words.link.wrong.secret())
    expect(items.map((item) => item.querySelector('code')?.textContent).sort()).toEqual([
      'colour',
      'name',
      'region',
    ])
    expect(container.innerHTML).not.toContain(secret)
    expect(container.textContent).toContain('[hidden]')
    expect(ways[0]).toMatch(/^mailto:help@example\.com\?/)
    expect(decodeURIComponent(ways[0] ?? '')).toContain('?v=1&ref=T-1')
    expect(decodeURIComponent(ways[0] ?? '')).not.toContain(secret)
    expect(ways[1]).toBe('?v=1&ref=T-1')
    await expectAccessible()
  })
})
