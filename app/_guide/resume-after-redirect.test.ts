import { expect, test } from 'vitest'
import { readResumeNote, resumeNoteFor } from './resume-after-redirect'

test('a check of an environment goes on after the redirect', () => {
  const answer = { kind: 'ask-environment', address: 'https://contoso.crm4.dynamics.com' } as const
  const note = resumeNoteFor('find-environment', answer, 'app-1')
  expect(readResumeNote(note)).toEqual({ step: 'find-environment', answer, appId: 'app-1' })
})

test.each(['https://evil.example', 'https://contoso.crm4.dynamics.com.evil.example', 'javascript:alert(1)'])(
  'a note with the address %s is not ours: no permission may be asked for it',
  (address) => {
    const note = resumeNoteFor('find-environment', { kind: 'ask-environment', address }, undefined)
    expect(readResumeNote(note)).toBeNull()
  },
)
