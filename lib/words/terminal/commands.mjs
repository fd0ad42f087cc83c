/**
 * What operators and developers read in a terminal, in English only: a terminal has no language of its own, and what
 * Next, npm and Node say next to it is English too. Plain JavaScript, for some commands run before anything is installed.
 * The files next to this one say the rest.
 */

/** What every command may have to say. */
export const command = {
  installing: 'Installing the packages …',
  building: 'Building the page …',
  /** @param {string} folder */
  built: (folder) => `The page is in ${folder}. Copy that folder anywhere and run "node server.js" in it.`,
  /** @param {{ oldest: string, version: string }} node */
  nodeTooOld: ({ oldest, version }) =>
    `This needs Node ${oldest} or later, and this is Node ${version}. Install a later Node, then run this command again.`,
  /** @param {string} program */
  programMissing: (program) => `${program} was not found.`,
  /** @param {{ code: number, said: string }} end of "npm ci" */
  notInstalled: ({
    code,
    said,
  }) => `The packages could not be installed: "npm ci" ended with code ${code}. It says:

${said}

If it names the network, check the connection and npm's proxy settings. If it names package-lock.json, run
"npm install" once. Then run this command again.`,
  /** @param {{ code: number, said: string }} end of "next build" */
  notBuilt: ({ code, said }) => `The page could not be built: "next build" ended with code ${code}. It says:

${said}

Mend what these lines name, then run this command again.`,
}

/** A port that was chosen by a variable. */
export const port = {
  /** @param {{ name: string, value: string }} variable */
  notAPort: ({ name, value }) => `${name} is "${value}", but a port is a number from 1 to 65535.`,
  /** @param {{ name: string, port: number, example: number }} port */
  taken: ({ name, port, example }) =>
    `Another program uses port ${port} already. ${otherPort(name, example)}`,
  /** @param {{ name: string, port: number, example: number }} port */
  notAllowed: ({ name, port, example }) => `Your user may not use port ${port}. ${otherPort(name, example)}`,
  /** @param {{ name: string, port: number, example: number, code: string }} port */
  unusable: ({ name, port, example, code }) =>
    `Port ${port} cannot be used (${code}). ${otherPort(name, example)}`,
}

/**
 * @param {string} name
 * @param {number} example
 */
function otherPort(name, example) {
  return `Choose another port with the variable ${name}, for example ${name}=${example}.`
}

/** `npm start`. */
export const start = {
  /** @param {string} address */
  ready: (address) => `Guided onboarding: ${address}`,
  practice: 'Practice tenant: nothing you do here reaches Microsoft.',
  /** @param {string} clientId */
  microsoft: (clientId) => `Microsoft Entra, application (client) ID ${clientId}.`,
  /** @param {{ address: string, seconds: number }} wait */
  noAnswer: ({ address, seconds }) => `The page did not answer at ${address} within ${seconds} seconds.`,
  notStarted: 'The page could not be started. The lines above say why.',
  /** @param {number} status */
  answersError: (status) => `The page answers with an error (${status}). The lines above say why.`,
}

/** `npm run lint`, next to what Biome says. */
export const structure = {
  /** @param {{ from: string, to: string, rule: string }} forbidden */
  forbiddenImport: ({ from, to, rule }) => `${from} imports ${to}. The rule: ${rule}.`,
  /** @param {string} file */
  strangerInApp: (file) =>
    `${file} is not a route. Move it into the folder of app/ that it belongs to, such as app/_guide.`,
}
