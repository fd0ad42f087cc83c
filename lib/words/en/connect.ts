/** Tests that happen outside this page: on Unified.to, and in the administrator's own terminal. */
export const connect = {
  title: 'Test the connection',
  means:
    'This page cannot try the secret: Microsoft refuses a secret that a web page sends (AADSTS9002326). So you test it outside this page.',
  unified: {
    title: 'Connect on Unified.to',
    first: (product: string) =>
      `First enter the client ID and the secret on Unified.to. Then open the link. A person who uses ${product} signs in there with Microsoft and accepts the permissions.`,
    back: 'Unified.to then opens a page here that shows the result. If it works, Unified.to keeps the new connection in its list.',
    practice: 'Unified.to does not know the practice tenant, so this cannot succeed here.',
    button: (product: string) => `Connect ${product}`,
  },
  terminal: {
    title: 'Ask Microsoft in your terminal',
    means:
      'The command asks you for the secret, sends it to Microsoft and prints the answer. It does not show the secret or the token. The secret is not kept in the terminal’s history, and other programs do not see it in the list of processes.',
    practice: 'Here the command asks the practice tenant.',
    system: { posix: 'macOS and Linux', powershell: 'Windows (PowerShell)' },
    command: (system: string) => `Command for ${system}`,
    copy: (system: string) => `Copy the command for ${system}`,
    copied: 'Command copied',
    answers: 'What the answer means',
    answer: {
      accepted:
        'Microsoft accepts the secret: its value is right, and it has arrived. To see that data can be read, connect on Unified.to.',
      wrong:
        'This is not the value of a secret. Did you enter the Secret ID instead of the Value? If the secret is new, wait some minutes and try again.',
      expired: 'The secret has expired. Create a new one.',
      notHere:
        'The application has no service principal in your tenant. If the consent was left out, grant it first. If the application is new, wait some minutes and try again.',
      noApi:
        'The tenant does not have the product’s API. Check that your organization has the product, then configure the API permissions again.',
    },
  },
  /** The page to which Unified.to leads back. */
  back: {
    title: 'Back from Unified.to',
    heading: {
      connected: 'Unified.to reports a connection',
      failed: 'Unified.to reports an error',
      unknown: 'It is not clear whether the connection works',
    },
    means: {
      connected:
        'If this is right, the client ID and the secret work, and Unified.to has saved a new connection.',
      failed: 'No connection was made. The text below says why, in the words of Unified.to or Microsoft.',
      unknown: 'What came back is neither a connection nor an error that this page knows.',
    },
    next: {
      connected:
        'To make sure, check that the ID below is in the list of connections on Unified.to. Then you can close this tab.',
      failed:
        'Check that both values are entered on Unified.to. If the secret is new, wait some minutes. Then close this tab and open the link again from your run.',
      unknown:
        'Look at the list of connections on Unified.to. If there is no new one, close this tab and open the link again from your run.',
    },
    texts: 'What came back',
    outside:
      'These texts come from outside, in the address of this page. The page repeats them as they are and has not checked them.',
    nothing: 'The address contains nothing.',
    left: (count: string) => `Not shown: ${count} more`,
    start: 'Go to the start',
  },
}
