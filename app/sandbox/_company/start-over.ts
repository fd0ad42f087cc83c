import { failureWords } from '@/components/practice/failure-words'
import type { World } from '@/lib/practice/answers'
import type { Answer, Control } from '@/lib/practice/control-client'
import type { Words } from '@/lib/words/catalogue'

/**
 * Replaces this company with a new one of the same kind and opens it. After a failure this one stays. Returns the
 * message for the failure, or `null` when it opens the new one.
 */
export async function startOver(control: Control, world: World, words: Words): Promise<string | null> {
  const overview = await control.overview()
  if (overview.kind !== 'answer') return wordsFor(overview, words)
  const isDefault = overview.value.defaultWorld === world.tenantId
  const made = await control.startOver(world, isDefault)
  if (made.kind !== 'answer') return wordsFor(made, words)
  location.assign(`/sandbox/${made.value.tenantId}`)
  return null
}

function wordsFor(answer: Exclude<Answer<unknown>, { kind: 'answer' }>, words: Words): string {
  if (answer.kind === 'gone') return words.practice.startOver.unknown
  return words.practice.startOver.failed(failureWords(answer.failure, words))
}
