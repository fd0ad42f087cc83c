import type { Catalogue } from '../catalogue'

export const page: Catalogue['page'] = {
  title: 'Dynamics 365 mit Unified.to verbinden',
  description:
    'OAuth-2-Zugangsdaten für Microsoft Dynamics 365 per Knopfdruck, für Administratoren von Microsoft Entra.',
  language: 'Sprache',
}
