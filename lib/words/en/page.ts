import type { PlainWords } from '../catalogue'

/** What stands on every screen. */
export const page = {
  title: 'Connect Dynamics 365 to Unified.to',
  description:
    'Get the OAuth 2 credentials for Microsoft Dynamics 365 by pressing buttons, as a Microsoft Entra administrator.',
  language: 'Language',
} satisfies PlainWords
