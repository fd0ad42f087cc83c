import type { ScriptWords } from './catalogue'
import type { Language } from './languages'

const SCRIPTS = {
  en: () => import('./en/script').then(({ script }) => script),
  de: () => import('./de/script').then(({ script }) => script),
} satisfies Record<Language, () => Promise<ScriptWords>>

/** The words of the run as commands. Rejects with what the import throws where the file does not arrive. */
export function loadScriptWords(language: Language): Promise<ScriptWords> {
  return SCRIPTS[language]()
}
