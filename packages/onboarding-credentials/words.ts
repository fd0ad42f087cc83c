// What the command says, except of what it opened and did, which is in summary.ts.

const SENT_NOTHING = 'Nothing was sent.'
// npm starts a command with these three alone.
const NPX = 'npx passes on 0, 1 and 2 only; for another one run node_modules/.bin/onboarding-credentials.'

export const words = {
  usage: [
    'Usage: onboarding-credentials open FILE|TEXT|- --key KEYFILE [options]',
    'onboarding-credentials --help says more.',
  ].join('\n'),
  help: `Usage: onboarding-credentials open FILE|TEXT|- --key KEYFILE [options]

Opens credentials that the onboarding page sealed for you. FILE holds the seal or its link; TEXT is the seal or the
link itself; - reads it from standard input. Without --fd and --send it shows everything but the secret.

  --key FILE              the key file, whose private key is locked with a password
  --password-fd N         reads the password, one line, from descriptor N; without it the terminal asks
  --origin ADDRESS        refuses a seal of another page than ADDRESS, as https://onboarding.example
  --fd N                  writes all of it, with the secret, as one line of JSON to descriptor N (1, or 3 to 9);
                          npx passes on 0, 1 and 2 only: run node_modules/.bin/onboarding-credentials for another
  --show                  with --fd: also where N is a terminal
  --send                  enters the credentials on Unified.to (below)
  --integration-type T    with --send: the type that the integration must have there
  -h, --help              this text

There is no option and no variable for the password: arguments stand in the machine's list of processes, and variables
are passed on to every program that is started.

--send reads the integration, sends it back with the client ID and the secret changed, and reads it again:
  UNIFIED_API_KEY                     the API key of the workspace
  UNIFIED_WORKSPACE_INTEGRATION_ID    the id of the integration in the workspace
  UNIFIED_API                         another address of the API; else that of the seal's region

The call follows the documentation of Unified.to. It was never tried against Unified.to itself.

Exit codes: 2 usage, 3 cannot be opened, 4 expired, 5 Unified.to, 6 cannot be written, 1 anything else.
`,

  noKey: 'The key file is missing: --key FILE.',
  noDescriptor: 'A descriptor is a number from 0 to 9.',
  badPasswordDescriptor: '--password-fd cannot be 1 or 2: the command writes there.',
  bothFromInput: 'Standard input can give the seal or the password, not both.',
  badOrigin:
    '--origin has to be an address without a path and a slash at its end, as https://onboarding.example.',
  twoTargets: '--fd and --send exclude each other.',
  showWhat: '--show belongs to --fd.',
  typeWithoutSend: '--integration-type belongs to --send.',
  badDescriptor: '--fd cannot be 0 or 2. Take 1, or 3 to 9.',
  closedDescriptor: `--fd: this descriptor is not an open pipe or file. ${NPX}`,
  isTerminal:
    '--fd: this descriptor is a terminal, which would show the secret. Add --show if that is meant.',
  closedPasswordDescriptor: `--password-fd: this descriptor is not an open pipe or file. ${NPX}`,
  longPassword: 'The password is longer than any that a key file has.',
  noPassword: 'The password is empty.',
  noTerminal: 'There is no terminal to ask for the password. Give it with --password-fd N.',
  askPassword: 'Password of the key file: ',
  interrupted: 'Stopped.',

  variables: {
    UNIFIED_API_KEY: 'UNIFIED_API_KEY has to be the API key of the workspace, alone and without spaces.',
    UNIFIED_WORKSPACE_INTEGRATION_ID:
      'UNIFIED_WORKSPACE_INTEGRATION_ID has to be the id of the integration in the workspace: letters, digits, - and _.',
    UNIFIED_API:
      'UNIFIED_API has to be an https address without a path, as https://api.unified.to; http on this machine only.',
  },
  noRegion: `The region of this seal is not known here. Set UNIFIED_API to the address of its API. ${SENT_NOTHING}`,

  noFile: 'There is no such file, and the text is no seal.',
  unreadableFile: (code: string) => `The file with the seal cannot be read (${code}).`,
  unreadableKeyFile: (code: string) => `The key file cannot be read (${code}).`,
  longFile: 'The file is larger than any seal.',
  noSeal: 'This is no seal, or a part of it is missing. Copy all of it, or take the link.',
  otherVersion: 'This seal has another version than 1. A newer version of this command may open it.',
  noKeyFile: 'This is no key file, or it is damaged.',
  wrongKey: 'This seal was made for another key than the one in the key file.',
  otherPage: (page: string) =>
    `This seal says that it was made by ${page}, which is not the page in --origin.`,
  wrongPassword: 'The password does not fit the key file, or the key file was changed.',
  changed: 'The seal was changed since it was made, or a part of it is missing. Ask for a new one.',
  expired: (at: string) => `The seal could be opened until ${at}. Ask for a new one.`,
  notWritten: (code: string) => `What was opened could not be written (${code}).`,
  unexpected: 'Something happened that should not. Nothing more is said, since it might repeat a secret.',

  whileReading: 'Reading the integration',
  whileSending: 'Sending the credentials',
  whileReadingBack: 'Reading the integration again, after the credentials were sent',
  refused: (when: string, status: number) => `${when}: Unified.to answered ${status}.`,
  unreachable: (when: string, code: string) =>
    `${when}: no answer from Unified.to (${code}). The same command can be run again: it sends the same values.`,
  strangeAnswer: (when: string) => `${when}: the answer is not the one that Unified.to documents.`,
  otherObject: `Unified.to answered with another integration than the one that was asked for. ${SENT_NOTHING}`,
  otherType: (is: string, asked: string) =>
    `The integration is of the type ${is}, and the credentials are for ${asked}. ${SENT_NOTHING} If it is the right one, add --integration-type ${is}.`,
  hidden: (fields: string) =>
    `Unified.to hides the value of these fields, and sending them back would overwrite them: ${fields}. ${SENT_NOTHING} Enter the credentials by hand.`,
  notEntered: 'The credentials were sent, and the client ID on Unified.to is still another one.',
  alsoChanged: (fields: string) =>
    `The credentials are entered, but the update also changed these fields: ${fields}. Look at the integration on Unified.to.`,
} as const
