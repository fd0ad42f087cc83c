/** `npm run figures`, and the figures of `npm run bench`. */
export const figures = {
  names: {
    appTop: 'Files at the top of app/ that are not routes',
    circles: 'Circles of imports',
    median: 'Median file (without tests and lib/words)',
    p95: '95 of 100 files are not longer than',
    effects: 'Effects in 1,000 lines of app and components',
    sentences: 'Sentences outside lib/words',
    unusedExports: 'Exports that no other file uses',
    test: 'Last run of npm test',
  },
  lines: 'lines',
  minutes: 'minutes',
  atMost: 'at most',
  atLeast: 'at least',
  notKept: 'broken',
  notMeasured: 'not measured yet',
  whereToLook:
    'To see what breaks a figure: "npm run lint" names circles and files in app/, "node scripts/sentences.mjs" sentences, "npm run unused" exports.',
  /** @param {string} output */
  knipFailed: (output) => `Unused exports could not be counted. knip says:\n\n${output}`,
  /** @param {number} count */
  sentencesFound: (count) => `${count} sentences stand outside the catalogue. Move them into lib/words.`,
}

/** `npm run bench`. */
export const bench = {
  names: {
    start: 'Scripts of the start screen',
    bareStart: 'Scripts of the bare page',
    /** @param {string} seed */
    run: (seed) => `Scripts of all screens of a run, ${seed}`,
    /** @param {string} seed */
    graph: (seed) => `Graph requests of a run, ${seed}`,
    /** @param {string} seed */
    waves: (seed) => `Waves of a first run, ${seed}`,
    /** @param {string} seed */
    waiting: (seed) => `Waiting in a first run, ${seed}`,
    /** @param {string} seed */
    reads: (seed) => `Keyed reads a second, ${seed}`,
    lighthouse: 'Lighthouse, start screen',
    lighthouseBare: 'Lighthouse, bare page',
    lighthouseBelow: 'Lighthouse, points below the bare page',
    requests: 'Requests a second, start screen',
    requestsBare: 'Requests a second, bare page',
    requestsShare: 'Requests a second, share of the bare page',
    requestsByLink: 'Requests a second, start screen by a link',
    requestsDrawn: 'Requests a second, bare page drawn each time',
  },
  /** `npm run bench:watch`. */
  watch: {
    names: {
      perSecond: 'Messages a second, 1,000 rooms, a watcher in each',
      refused: 'Messages refused, of 10,000',
      notDelivered: 'Messages not delivered, of 10,000',
      p50: 'Delivered within, half of the messages',
      p99: 'Delivered within, 99 of 100 messages',
      memoryBefore: 'Memory of the server, before',
      memoryWatched: 'Memory of the server, 1,000 watchers',
      memoryAfter: 'Memory of the server, after the messages',
      missed: 'Two instances, one killed: watchers without the latest state, of 200',
      caughtUp: 'Two instances, one killed: from the last message until all watchers had it',
    },
  },
  /** `npm run bench:load`. */
  load: {
    names: {
      requests: 'Requests',
      perSecond: 'Requests a second',
      p50: 'Answered within, half of the requests',
      p99: 'Answered within, 99 of 100 requests',
      /** @param {string} status */
      status: (status) => `Answers with status ${status}`,
      wrong: 'Answers with another status than the right one',
      resident: 'Resident memory at the end',
      slope: 'Held memory grows with each request by',
    },
    /** @param {{ requests: number, resident: number, held: number } | undefined} look */
    checkpoint: (look) =>
      `After ${String(look?.requests).padStart(6)} requests: resident ${look?.resident.toFixed(0)} MB, held ${look?.held.toFixed(1)} MB`,
    /** @param {{ path: string, found: string, status: number }} answer */
    unexpected: ({ path, found, status }) => `${path} answered ${found}, not ${status}.`,
  },
  /** @param {readonly { name: string, version: string }[]} programs */
  installing: (programs) =>
    `Installing ${programs.map(({ name, version }) => `${name} ${version}`).join(', ')} …`,
  /** @param {string} output of npm */
  notInstalled: (output) => `The programs that measure could not be installed. npm says:\n\n${output}`,
  /** @param {{ code: number, said: string }} end of "next build" */
  bareNotBuilt: ({ code, said }) =>
    `The bare page could not be built: "next build" ended with code ${code}. It says:\n\n${said}`,
  /** @param {{ address: string, script: string }} missing */
  scriptMissing: ({ address, script }) => `Lighthouse at ${address}: ${script} did not come.`,
  /** @param {{ address: string, times: number }} failures */
  failedUnderLoad: ({ address, times }) => `${address} failed ${times} times under load.`,
  /** @param {string} address */
  notServed: (address) => `The server for ${address} ended before it answered. The lines above say why.`,
}
