import { expect, test } from 'vitest'
import { chooseLanguage } from './choose-language'

const nothing = { chosen: undefined, linked: null, accepted: null }

test.each([
  ['nothing is asked for', nothing, 'en', 'en'],
  ['the browser asks for German', { ...nothing, accepted: 'de-AT,de;q=0.9,en;q=0.8' }, 'de', 'de-AT'],
  ['the browser prefers English', { ...nothing, accepted: 'en-GB;q=0.9,de;q=0.8' }, 'en', 'en-GB'],
  ['the browser asks for a language that is not here', { ...nothing, accepted: 'fr-FR, fr' }, 'en', 'en'],
  ['a language is refused', { ...nothing, accepted: 'en;q=0, de' }, 'de', 'de'],
  ['the link asks for another', { ...nothing, linked: 'de', accepted: 'en-US' }, 'de', 'de'],
  ['the person chose', { chosen: 'en', linked: 'de', accepted: 'de-DE' }, 'en', 'en'],
  ['the choice is none', { ...nothing, chosen: 'xx', linked: '', accepted: 'de' }, 'de', 'de'],
  ['the header is nonsense', { ...nothing, accepted: 'de_%%;q=1,;;,*' }, 'en', 'en'],
] as const)('%s', (_when, wishes, language, locale) => {
  expect(chooseLanguage(wishes)).toEqual({ language, locale })
})
