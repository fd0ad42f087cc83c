import type { World } from '@/lib/practice/answers'
import { type Answer, type Control, failureWords } from '@/lib/practice/control'

/**
 * Makes a company of the same kind in the place of this one and leads to it. A failure leaves this one there. Gives the
 * words for what went wrong, null when it leads on.
 */
export async function startOver(control: Control, world: World): Promise<string | null> {
  const overview = await control.overview()
  if (overview.kind !== 'answer') return wordsFor(overview)
  const isDefault = overview.value.defaultWorld === world.tenantId
  const made = await control.startOver(world, isDefault)
  if (made.kind !== 'answer') return wordsFor(made)
  location.assign(`/sandbox/${made.value.tenantId}`)
  return null
}

function wordsFor(answer: Exclude<Answer<unknown>, { kind: 'answer' }>): string {
  if (answer.kind === 'gone') return 'The practice tenant does not know what it was asked for.'
  return `The practice tenant could not do it. ${failureWords(answer.failure)}`
}
