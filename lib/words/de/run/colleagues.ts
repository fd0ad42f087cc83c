import type { Catalogue } from '../../catalogue'

export const message: Catalogue['run']['message'] = {
  copy: 'Nachricht kopieren',
  copied: 'Nachricht kopiert',
  copiedLink: 'Link kopiert',
  mail: 'E-Mail schreiben',
}

export const passOn: Catalogue['run']['passOn'] = {
  summary: 'An eine andere Person weitergeben',
  administratorSteps: 'die Schritte, für die ein Administrator nötig ist',
  subject: (service, task) => `${service} und Unified.to: ${task}`,
  body: ({ service, tenant, task, roles, link }) => `Guten Tag,

ich verbinde ${service} mit Unified.to. Organisation: ${tenant}. Etwas darf ich dabei nicht selbst tun: ${task}.
Rollen, die das können: ${roles}.

Könnten Sie diesen Link öffnen und sich anmelden? Die Seite findet, was ich bisher getan habe, und macht dort weiter.
Sie zeigt jede Änderung, bevor sie sie vornimmt.

${link}`,
  copyLink: 'Link kopieren',
}

export const approval: Catalogue['run']['approval'] = {
  summary: 'Einen Administrator bitten, diese Seite zu genehmigen',
  subject: (service) => `Bitte genehmigen Sie eine Seite für ${service} und Unified.to`,
  body: ({ service, tenant, scopes, roles, link, page }) => `Guten Tag,

ich möchte eine Anwendung für ${service} und Unified.to registrieren. Organisation: ${tenant}. Die Seite, die mir dabei hilft, muss vorher ein Administrator genehmigen. Sie fordert Berechtigungen von Microsoft Graph an: ${scopes}.
Sie handelt nur mit meinen eigenen Rechten und zeigt jede Änderung, bevor sie sie vornimmt.

Rollen, die sie genehmigen können: ${roles}.
Bitte öffnen Sie diesen Link, melden Sie sich an und stimmen Sie zu:
${link}

Die Seite selbst: ${page}
Sie können die Genehmigung im Microsoft Entra Admin Center unter „Unternehmensanwendungen“ widerrufen.`,
  copyLink: 'Genehmigungslink kopieren',
}
