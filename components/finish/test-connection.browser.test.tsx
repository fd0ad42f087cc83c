import type { ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { posixCommand, powershellCommand } from '@/lib/connect/commands'
import { ANSWERS, tokenRequest } from '@/lib/connect/token-request'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { TestConnection } from './test-connection'

const ID = '11111111-2222-4333-8444-55555555555a'
const REQUEST = tokenRequest({
  authority: 'https://login.microsoftonline.com',
  tenantId: ID,
  clientId: ID,
  apiId: ID,
})
const COMMANDS = REQUEST && { posix: posixCommand(REQUEST), powershell: powershellCommand(REQUEST) }
const LINK = 'https://api.unified.to/unified/integration/auth/w/i?redirect=true'
const PRODUCT = 'Dynamics 365 Sales'

function shown(language: Language, more: Partial<ComponentProps<typeof TestConnection>> = {}) {
  return renderIn(
    language,
    <TestConnection product={PRODUCT} isPractice={false} link={LINK} commands={COMMANDS} {...more} />,
  )
}

describe.each(LANGUAGES)('%s', (language) => {
  test('the link opens next to the run, and both commands can be read, with what their answers mean', async () => {
    const { words, container, getByRole, getByLabelText } = await shown(language)
    const { unified, terminal } = words.connect
    const link = getByRole('link', { name: unified.button(PRODUCT) })
    await expect.element(link).toHaveAttribute('href', LINK)
    await expect.element(link).toHaveAttribute('target', '_blank')
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
    for (const system of ['posix', 'powershell'] as const)
      await expect
        .element(getByLabelText(terminal.command(terminal.system[system])))
        .toHaveTextContent(COMMANDS?.[system] ?? 'none')
    for (const { id, signs } of ANSWERS) {
      expect(container).toHaveTextContent(signs.join(', '))
      expect(container).toHaveTextContent(terminal.answer[id])
    }
    expect(container).not.toHaveTextContent(unified.practice)
    await expectAccessible()
    await expectFits()
  })

  test('the practice tenant is said, and what is not known is not offered', async () => {
    const practice = await shown(language, { isPractice: true })
    const { unified, terminal } = practice.words.connect
    for (const text of [unified.practice, terminal.practice])
      expect(practice.container).toHaveTextContent(text)
    await practice.unmount()
    const { container } = await shown(language, { link: null, commands: null })
    expect(container.querySelector('a, button, output')).toBeNull()
  })
})
