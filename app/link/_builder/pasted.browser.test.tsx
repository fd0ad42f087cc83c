import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { checksumOf, recordFile } from '@/lib/record/checksum'
import { RECORD } from '@/lib/record/testing/record'
import { writeReport } from '@/lib/report/codec'
import { firstLine } from '@/lib/report/fields'
import { LANGUAGES } from '@/lib/words/languages'
import { opened } from './testing/opened'

const HERE = location.pathname + location.search
const OLD = '?v=1&product=sales&region=us&name=Contoso%20CRM&tenant=contoso.com&ref=T-1'

afterEach(() => {
  history.replaceState(null, '', HERE)
})

describe.each(LANGUAGES)('%s', (language) => {
  describe('what is pasted', () => {
    test.each([`https://onboarding.example/${OLD}`, OLD, `<https://onboarding.example/${OLD}>`])(
      'as %s is taken over by the form, and changed there',
      async (pasted) => {
        const { field, link, paste } = await opened(language, '?v=1&from=Somebody')
        await paste(pasted)
        expect([field('name').value, field('from').value]).toEqual(['Contoso CRM', ''])
        await expect.poll(() => document.activeElement?.id).toBe('the-link')
        await userEvent.selectOptions(field('region'), 'eu')
        await expect.poll(link).toBe(`${location.origin}/${OLD.replace('region=us', 'region=eu')}`)
      },
    )

    test('with faults is told by parameter, and mended in the form', async () => {
      const { answer, field, fault, link, paste } = await opened(language)
      await paste(
        'https://onboarding.example/?v=1&ref=T-1&until=2020-01-31&redirect_uri=https://evil.example',
      )
      expect([...answer().querySelectorAll('li')]).toHaveLength(2)
      expect(answer().textContent).toContain('https://evil.example')
      expect(field('ref').value).toBe('')
      await expectAccessible()
      const mend = answer().querySelector('button')
      if (mend) await userEvent.click(mend)
      expect(field('ref').value).toBe('T-1')
      expect(document.activeElement).toBe(field('until'))
      expect(fault('until')).not.toBe('')
      expect(link()).toBeNull()
      await userEvent.fill(field('until'), '2099-01-31')
      await expect.poll(link).toBe(`${location.origin}/?v=1&ref=T-1&until=2099-01-31`)
    })

    test('as a report opens it, and its link is edited without what it left out', async () => {
      const { container, field, paste, words } = await opened(language)
      const text = writeReport(
        {
          version: '1',
          place: 'practice',
          made: new Date('2030-06-15T12:00:00Z'),
          browser: 'one',
          preset: { ref: 'T-1', tenant: 'contoso.com' },
          signedIn: null,
          screen: { kind: 'not-found' },
          steps: [],
        },
        { withNames: false, withIds: false },
        words,
      )
      await paste(`Hello,\n> it stopped here:\n>\n${text.replaceAll(/^/gm, '> ')}\n`)
      const report = () => container.querySelector('[aria-labelledby="report"]')
      await expect.poll(report).not.toBeNull()
      expect(document.activeElement).toBe(report()?.querySelector('h2'))
      await expectAccessible()
      const edit = report()?.querySelector('button')
      if (edit) await userEvent.click(edit)
      expect([field('ref').value, field('tenant').value]).toEqual(['T-1', ''])
    })

    test.each([
      ['damaged', `${firstLine(language)}\nApp: 1\nWeather: fine`],
      ['secret', `${firstLine(language)}\nApp: abc8Q~0123456789abcdefghijklmnopqrstuvw.`],
    ] as const)('as a report that is %s says what to do, and stays in the field', async (why, text) => {
      const { answer, container, field, paste, words } = await opened(language)
      await paste(text)
      await expect.poll(() => answer().querySelectorAll('li').length).toBeGreaterThan(0)
      expect(answer().querySelector('p')?.textContent).toBe(words.builder.paste.faultyReport[why])
      expect(answer().querySelector('details')?.open).toBe(false)
      const pasted = container.querySelector<HTMLTextAreaElement>('#pasted')
      expect(pasted?.value).toBe(text)
      expect(document.activeElement).toBe(container.querySelector('#pasted ~ div > button'))
      expect(container.querySelector('[aria-labelledby="report"]')).toBeNull()
      expect(field('ref').value).toBe('')
      await expectAccessible()
    })
  })

  describe('a pasted record', () => {
    const shown = (container: HTMLElement) => container.querySelector('[aria-labelledby="opened-record"]')

    test('opens, says that it is unchanged, and closes', async () => {
      const { button, container, paste, words } = await opened(language)
      await paste(recordFile(RECORD, await checksumOf(RECORD)))
      await expect.poll(() => shown(container)).not.toBeNull()
      expect(shown(container)?.textContent).toContain(
        words.record.opened.unchanged(words.format.dateTime(RECORD.madeAt)),
      )
      expect(shown(container)?.textContent).toContain(RECORD.application.name)
      expect(document.activeElement).toBe(shown(container)?.querySelector('h2'))
      expect(shown(container)?.querySelectorAll('a')).toHaveLength(0)
      await expectAccessible()
      const close = button(words.record.opened.close)
      if (close) await userEvent.click(close)
      await expect.poll(() => shown(container)).toBeNull()
    })

    test('that was changed says so', async () => {
      const { container, paste, words } = await opened(language)
      await paste(recordFile({ ...RECORD, madeAt: '2031-01-01T00:00:00.000Z' }, await checksumOf(RECORD)))
      await expect.poll(() => shown(container)?.textContent).toContain(words.record.opened.changed)
      await expectAccessible()
    })

    test.each([
      ['{"format":"onboarding-record"', 'not-json'],
      [`SHA-256: \`${'a'.repeat(64)}\``, 'not-json'],
      ['{"format":"onboarding-record","formatVersion":9}', 'other-version'],
    ] as const)('that cannot be read says what to do, and stays in the field: %s', async (text, problem) => {
      const { answer, container, paste, words } = await opened(language)
      await paste(text)
      await expect.poll(() => answer().textContent).toContain(words.record.problem[problem])
      expect(container.querySelector<HTMLTextAreaElement>('#pasted')?.value).toBe(text)
      await expectAccessible()
    })
  })
})
