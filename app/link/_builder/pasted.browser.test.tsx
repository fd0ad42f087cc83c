import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { checksumOf, recordFile } from '@/lib/record/checksum'
import { RECORD } from '@/lib/record/testing/record'
import { writeReport } from '@/lib/report/codec'
import { firstLine } from '@/lib/report/fields'
import { codeOf } from '@/lib/telephone-code/code'
import { LANGUAGES } from '@/lib/words/languages'
import { runningBuild } from '../../_page/reload'
import { opened } from './testing/opened'

// What the answers say, in each language: components/link-builder/paste-answer.browser.test.tsx

const HERE = location.pathname + location.search
const OLD = '?v=1&product=sales&region=us&name=Contoso%20CRM&tenant=contoso.com&ref=T-1'

afterEach(() => {
  history.replaceState(null, '', HERE)
})

describe('a link', () => {
  test('is taken over by the form, and changed there', async () => {
    const { field, link, paste } = await opened('en', '?v=1&from=Somebody')
    await paste(`<https://onboarding.example/${OLD}>`)
    expect([field('name').value, field('from').value]).toEqual(['Contoso CRM', ''])
    await expect.poll(() => document.activeElement?.id).toBe('the-link')
    await userEvent.selectOptions(field('region'), 'eu')
    await expect.poll(link).toBe(`${location.origin}/${OLD.replace('region=us', 'region=eu')}`)
  })

  test('with faults is told by parameter, and mended in the form', async () => {
    const { answer, field, fault, link, paste } = await opened('en')
    await paste('https://onboarding.example/?v=1&ref=T-1&until=2020-01-31&redirect_uri=https://evil.example')
    expect([...answer().querySelectorAll('li')]).toHaveLength(2)
    expect(answer().textContent).toContain('https://evil.example')
    expect(field('ref').value).toBe('')
    const mend = answer().querySelector('button')
    if (mend) await userEvent.click(mend)
    expect(field('ref').value).toBe('T-1')
    expect(document.activeElement).toBe(field('until'))
    expect(fault('until')).not.toBe('')
    expect(link()).toBeNull()
    await userEvent.fill(field('until'), '2099-01-31')
    await expect.poll(link).toBe(`${location.origin}/?v=1&ref=T-1&until=2099-01-31`)
  })
})

describe('a report', () => {
  test.each(LANGUAGES)('in %s opens, and its link is edited without what it left out', async (language) => {
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
    const edit = report()?.querySelector('button')
    if (edit) await userEvent.click(edit)
    expect([field('ref').value, field('tenant').value]).toEqual(['T-1', ''])
  })

  test('that cannot be opened says what to do, and stays in the field', async () => {
    const { answer, container, field, paste, words } = await opened('en')
    const pasted = () => container.querySelector<HTMLTextAreaElement>('#pasted')
    for (const [why, text] of [
      ['damaged', `${firstLine('en')}\nApp: 1\nWeather: fine`],
      ['secret', `${firstLine('en')}\nApp: abc8Q~0123456789abcdefghijklmnopqrstuvw.`],
    ] as const) {
      await paste(text)
      await expect
        .poll(() => answer().querySelector('p')?.textContent)
        .toBe(words.builder.paste.faultyReport[why])
      expect(answer().querySelectorAll('li').length).toBeGreaterThan(0)
      expect(answer().querySelector('details')?.open).toBe(false)
      expect(pasted()?.value).toBe(text)
      expect(document.activeElement).toBe(container.querySelector('#pasted ~ div > button'))
      expect(container.querySelector('[aria-labelledby="report"]')).toBeNull()
      expect(field('ref').value).toBe('')
    }
  })
})

describe('a record', () => {
  const shown = (container: HTMLElement) => container.querySelector('[aria-labelledby="opened-record"]')

  test.each(LANGUAGES)('opens, says that it is unchanged, and closes (%s)', async (language) => {
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

  test.each(LANGUAGES)('that was changed says so (%s)', async (language) => {
    const { container, paste, words } = await opened(language)
    await paste(recordFile({ ...RECORD, madeAt: '2031-01-01T00:00:00.000Z' }, await checksumOf(RECORD)))
    await expect.poll(() => shown(container)?.textContent).toContain(words.record.opened.changed)
    await expectAccessible(shown(container) ?? undefined)
  })

  test('that cannot be read says what to do, and stays in the field', async () => {
    const { answer, container, paste, words } = await opened('en')
    for (const [text, problem] of [
      ['{"format":"onboarding-record"', 'not-json'],
      ['{"format":"onboarding-record","formatVersion":9}', 'other-version'],
      [`SHA-256: \`${'a'.repeat(64)}\``, 'not-json'],
    ] as const) {
      await paste(text)
      await expect.poll(() => answer().textContent).toContain(words.record.problem[problem])
      expect(container.querySelector<HTMLTextAreaElement>('#pasted')?.value).toBe(text)
    }
  })
})

describe('a code from the telephone', () => {
  test('is asked for, and the answer says where the customer is', async () => {
    const code = codeOf({ screen: 'create-secret', status: 'stuck', problem: null }, runningBuild())
    const { answer, container, paste, words } = await opened('en')
    expect(container.querySelector('label[for="pasted"]')?.textContent).toMatch(/\bcode\b/i)
    await paste(code.replace(' ', '-'))
    const { title, status } = words.guide
    const rows = () => [...answer().querySelectorAll('dd')].map(({ textContent }) => textContent)
    await expect
      .poll(rows)
      .toEqual([
        code,
        words.run.title('5', '6', title['create-secret']),
        status.stopped,
        words.telephone.version.same,
      ])
    expect(container.querySelector('textarea')?.value).toBe('')
  })

  test('that is mistyped stays in the field, and the words say why', async () => {
    const { answer, container, paste, words } = await opened('en')
    for (const [text, fault] of [
      ['4711 O825', 'not-digits'],
      ['4711 0826', 'wrong-digit'],
    ] as const) {
      await paste(text)
      await expect.poll(() => answer().textContent).toBe(words.telephone.faults[fault])
      expect(container.querySelector('textarea')?.value).toBe(text)
    }
  })
})
