import { expect } from 'vitest'
import type { ProblemKind } from '@/lib/problem/problem'
import type { Language } from '@/lib/words/languages'
import { CASES, problemOf } from './problem-cases'
import { showStep } from './shown-step'
import { FACTS_AT } from './tenant'

/** Shows the step that a problem of this kind stopped, with the problem's panel and its ways on. */
export async function stoppedBy(kind: ProblemKind, language: Language = 'en') {
  const { at = 'register-app', signedOut } = CASES[kind]
  const facts = FACTS_AT[kind === 'too-many-secrets' ? 'hand-over' : at]
  const step = await showStep(language, at, { facts, signedIn: !signedOut })
  step.open.engine.fail(at, problemOf(kind))
  await expect.poll(() => document.querySelector('[data-problem]')).not.toBeNull()
  const panel = step.container.querySelector<HTMLElement>(`[data-problem="${kind}"]`)
  if (!panel) throw new Error(`no panel of ${kind}`)
  // Folded parts are for other people or for support.
  const open = () =>
    [...panel.querySelectorAll<HTMLElement>('button, a')].filter((way) => !way.closest('details'))
  // The message to an administrator is loaded when it is needed.
  await expect.poll(() => open().length, { message: kind }).toBe(CASES[kind].ways.length)
  const ways = open()
  return { ...step, at, panel, ways }
}
