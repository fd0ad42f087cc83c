import { expect, test } from 'vitest'
import { folderWith } from '../lib/folder'
import { sentencesBelow, sentencesIn } from './sentences.mjs'

function textsIn(code: string): string[] {
  return sentencesIn('a.tsx', code).map(({ text }) => text)
}

test.each([
  ['text that is drawn', '<p>Saved</p>', ['Saved']],
  ['a word that is drawn as a value', "<p>{on ? 'On' : 'Off'}</p>", ['On', 'Off']],
  ['a word that may be drawn', "<p>{name || 'Unnamed'}{open && 'Open'}</p>", ['Unnamed', 'Open']],
  ['what a screen reader says', '<input aria-label="Name" placeholder="Acme" />', ['Name', 'Acme']],
  ['a title by choice', "<Card title={done ? 'Done' : wait} />", ['Done']],
  ['a sentence in code', "say('The secret was saved.')", ['The secret was saved.']],
  ['one that goes on after a value', 'say(`\u0024{name} was not found.`)', ['{} was not found.']],
  ['nothing but words', "const what = 'the new application'", ['the new application']],
  ['a sentence over lines', 'say(`Nothing here.\n\n  Go on.`)', ['Nothing here. Go on.']],
])('%s is found', (_what, code, texts) => {
  expect(textsIn(code)).toEqual(texts)
})

test.each([
  ['classes', '<p className="sr only" chevronClassName="flex grow" />'],
  ['a list of classes', "const buttonClasses = { quiet: 'underline truncate' }"],
  ['a choice of the catalogue', "<p title={words.start.title}>{words[open ? 'open' : 'closed']}</p>"],
  ['signs', "<p>·{' '}—</p>"],
  [
    'ids, headers, addresses',
    "send('POST', 'content-type', `/v1.0/applications/\u0024{id}`, 'x-request-id')",
  ],
  ['what a programmer is told', 'throw new RangeError(`No product has the id "\u0024{id}".`)'],
  ['names of permissions and variables', "<code>User.Read<b>{on ? 'ENTRA_CLIENT_ID' : null}</b></code>"],
  ['what a link says to a browser', '<a rel="noopener noreferrer" />'],
  ['the mark of a report', "export const MARK = 'Onboarding report'"],
  ['imports and directives', "'use client'\nimport a from 'a very long name'\nexport * from 'an other name'"],
  ['types', "type Move = { kind: 'press and wait' }"],
  ['buttons that are pressed', "await press('Sign in with Microsoft')"],
  ['kinds', "report({ kind: 'error message' })"],
  ['a list in one text', "const words = 'One Two Three'.split(' ')"],
  ['a policy', "const policy = `default-src 'self'; script-src 'nonce-\u0024{nonce}'`"],
])('%s are not', (_what, code) => {
  expect(textsIn(code)).toEqual([])
})

test('folders are read without tests and without the catalogue, and each sentence has its place', () => {
  const root = folderWith({
    'app/page.tsx': 'export default function Page() {\n  return <h1>Hello</h1>\n}\n',
    'app/page.test.ts': "test('This is a title.')",
    'lib/words/en/page.ts': "export const page = { title: 'This is a title.' }",
    'lib/steps/testing/logged-engine.ts': "say('This is a bench.')",
    'scripts/start.mjs': "console.log('Building the page …')",
    'packages/entra-sandbox/index.ts': "say('This is of Microsoft.')",
  })
  expect(sentencesBelow(root)).toEqual([
    { file: 'app/page.tsx', line: 2, text: 'Hello' },
    { file: 'scripts/start.mjs', line: 1, text: 'Building the page …' },
  ])
})
