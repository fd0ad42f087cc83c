/** The values that are shown once. */
export const handOver = {
  once: 'Copy both values now. The secret cannot be shown again after you leave this page.',
  clientId: 'Client ID',
  copyClientId: 'Copy client ID',
  copiedClientId: 'Client ID copied',
  secret: 'Client secret',
  show: 'Show',
  hide: 'Hide',
  /** Heard in place of the dots that hide the secret. */
  masked: 'Hidden',
  notPrinted: 'The secret is not printed.',
  shown: 'The client secret is shown',
  hidden: 'The client secret is hidden',
  copySecret: 'Copy client secret',
  copiedSecret: 'Client secret copied',
  expires: 'Secret expires',
  keyId: 'Secret ID',
  shortened: (life: string) =>
    `Your organization’s application management policy refused a secret that is valid for longer. This one is valid for ${life}. Before it expires, open this page again and create the next one.`,
  value:
    'This is the Value, not the Secret ID. The Secret ID above only names the secret and is not a credential.',
  where: {
    title: 'Where the values go',
    text: 'On Unified.to, search for your integration. Enter the <clientId>Application (client) ID</clientId> in the field <field>Client ID</field> and the secret in the field <field>Client secret</field>, then save. Microsoft may need some minutes before it accepts a new secret everywhere.',
    open: (region: string) => `Open Unified.to (${region})`,
  },
  saved: 'I have saved the secret',
  /** Asked if the secret was neither copied nor shown before "I have saved the secret". */
  notCopied: {
    title: 'You have not copied the secret',
    means: 'This page forgets the secret when you continue. Then no one can show it again.',
    copy: 'Copy the secret now',
    goOn: 'Continue without copying it',
  },
  withoutLook: 'Finish without checking the tenant',
  /** A secret whose step stopped after it was made. */
  unsaved:
    'The secret was created, but this step did not finish. Save the secret first. Until then, this page does not go to Microsoft.',
  /** Why no value can be shown. */
  gone: {
    saved: {
      title: 'You have saved the secret',
      means:
        'This page has forgotten it. If you lose the value, create a new secret and remove the lost one.',
    },
    'replaced-elsewhere': {
      title: 'The lost secret was replaced a moment ago',
      means:
        'Another tab or administrator was faster, so this page created nothing. If you have the new value, press “I have saved the secret”. If not, create a new secret and remove the lost one.',
    },
    'lost-to-others': {
      title: 'Your secret was replaced before you saved it',
      means:
        'A colleague or another tab created the secret below and removed yours. If you copied a value, it does not work. Ask them for the new value, or create a new secret.',
    },
    forgotten: {
      title: 'The value cannot be shown again',
      means:
        'Microsoft shows a secret’s value only once. If you have the value, press “I have saved the secret”. If not, create a new secret and remove the lost one.',
    },
  },
  remove: {
    legend: 'Remove after the new one is created:',
    warning: 'If Unified.to already uses a secret, that secret stops working when you remove it.',
    foreign:
      'The application was there before this guide, so a secret may belong to someone else. Tick only one that you know is lost.',
    others: 'Other secrets of this application, which will be kept:',
    create: 'Create a new secret',
    replace: 'Create a new secret and remove the lost one',
    makeRoom: 'Remove this secret and create a new one',
    question: 'Remove this secret? It stops working at once.',
    confirm: 'Remove it now',
    cancel: 'Keep this secret',
  },
  begins: (made: string, expires: string) =>
    `Begins with <hint></hint>, created on ${made}, expires on ${expires}`,
  named: 'Secret ID <id></id>',
  none: {
    title: 'This run has no client secret yet',
    means:
      'You left it to a colleague. The person who enters the values on Unified.to opens the same link, creates the secret and copies it there. Then no one has to send it.',
    create: 'Create client secret',
  },
  removed: {
    title: 'The secret was removed before you saved it',
    means:
      'A colleague or another tab removed it from the application. If you copied a value, it does not work. Create a new secret and copy its value.',
  },
}
