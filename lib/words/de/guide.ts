import type { Catalogue } from '../catalogue'

export const guide: Catalogue['guide'] = {
  purpose: (service) => `${service} mit Unified.to verbinden`,
  about: (service) =>
    `OAuth-2-Zugangsdaten für ${service} per Knopfdruck, für Administratoren von Microsoft Entra.`,
  dataOf: (service) => `Daten aus ${service}`,
  title: {
    'sign-in': 'Anmelden',
    'register-app': 'Ihre Anwendung registrieren',
    'add-permissions': 'API-Berechtigungen konfigurieren',
    'grant-consent': 'Administratorzustimmung erteilen',
    'create-secret': 'Client-ID und geheimen Schlüssel erhalten',
    'hand-over': 'Zugangsdaten bei Unified.to eingeben',
    'check-everything': 'Alles prüfen',
    'renew-secret': 'Geheimen Clientschlüssel erneuern',
    'remove-run': 'Ergebnis dieses Durchlaufs entfernen',
    'withdraw-access': 'Dieser Seite den Zugriff entziehen',
    'find-environment': 'Adresse Ihrer Umgebung finden',
  },
  button: {
    'sign-in': 'Mit Microsoft anmelden',
    'register-app': 'Anwendung registrieren',
    'add-permissions': 'Berechtigungen hinzufügen',
    'grant-consent': 'Administratorzustimmung erteilen',
    'create-secret': 'Geheimen Clientschlüssel erstellen',
    'hand-over': 'Ich habe den geheimen Schlüssel gespeichert',
    'check-everything': 'Alles prüfen',
    'renew-secret': 'Alten geheimen Schlüssel entfernen',
    'remove-run': 'Ergebnis dieses Durchlaufs entfernen',
    'withdraw-access': 'Zugriff entziehen',
    'find-environment': 'Umgebungen suchen',
  },
  why: {
    'sign-in':
      'Microsoft muss wissen, wer Sie sind. Diese Seite tut alles in Ihrem Namen und mit Ihren eigenen Rechten.',
    'register-app':
      'Die Registrierung gibt Ihrem Produkt eine Identität bei Microsoft, die Anwendungs-ID (Client). Ihre Kunden sehen seinen Namen, wenn sie sich verbinden.',
    'add-permissions':
      'Die Anwendung führt auf, welche Berechtigungen sie anfordern wird. Die Liste allein erteilt noch nichts.',
    'grant-consent':
      'Mit Ihrer Zustimmung fragt Microsoft die Personen dieses Mandanten nicht mehr, wenn sie verbinden. Die Mandanten Ihrer Kunden ändern sich nicht.',
    'create-secret':
      'Der geheime Schlüssel ist das Kennwort der Anwendung. Er kommt auf dieser Seite zuletzt, damit nichts Sie unterbricht, bevor Sie ihn gespeichert haben.',
    'hand-over': 'Unified.to braucht die Client-ID und den geheimen Schlüssel, um sich für Sie zu verbinden.',
  },
  after: (title) => `Nach „${title}“`,
  status: {
    ready: 'Bereit',
    running: 'In Arbeit',
    paused: 'Wartet auf Microsoft',
    leaving: 'Weiter zu Microsoft',
    made: 'Erledigt',
    found: 'Schon früher erledigt',
    passedOn: 'Ausgelassen',
    asks: 'Braucht Ihre Antwort',
    stopped: 'Angehalten',
  },
  list: 'Schritte der Einrichtung',
  screen: {
    'faulty-link': 'Dieser Link lässt sich nicht öffnen',
    error: 'Auf dieser Seite ist ein Fehler aufgetreten',
    'not-found': 'Unter dieser Adresse gibt es keine Seite',
    'no-sign-in': 'Hier ist keine Anmeldung abzuschließen',
  },
}
