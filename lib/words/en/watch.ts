import type { Unsaid } from '@/lib/problem/bare'

/** "Let support follow this run": the administrator's side and support's page. */
export const watch = {
  offer: {
    button: 'Let support follow this run',
    means:
      'Support then sees live at which step you are and what went wrong, but no names, no ids and never the secret.',
  },
  now: {
    label: 'Support',
    on: 'Support can follow this run',
    hindered: 'Support cannot follow at the moment. This page tries again every 30 seconds.',
    stop: 'Stop',
    stopped: 'Support can no longer follow this run.',
  },
  link: {
    title: 'Link for support',
    send: 'Send this link to support. Anyone who has it can follow this run, until you stop.',
    copy: 'Copy link for support',
    copied: 'Link for support copied',
    more: 'Support can press nothing. The server of this page cannot read what it passes on. Following ends when you press “Stop” or sign out, and after 8 hours at the latest.',
  },
  page: {
    title: 'Follow a run',
    heading: 'The administrator’s run, live',
    lead: 'The administrator lets you follow this run. You see steps and problems, and nothing that names the organization. You cannot press anything here.',
    steps: 'Steps of the run',
    reads: 'The administrator reads',
    waits: (attempt: string) => `The page waits for Microsoft, attempt ${attempt}.`,
    again: (time: string) => `It tries again in ${time}.`,
    againNow: 'It tries again now.',
    after: 'After the run',
    news: (ago: string) => `Last update ${ago}`,
    lessThanAMinute: 'less than a minute ago',
    /** For screen readers: the step, and where it stands. */
    said: (title: string, standing: string) => `${title}: ${standing}`,
    finished: 'All steps are done.',
    state: {
      connecting: {
        title: 'Connecting …',
        means: 'This page asks the server for updates of the run.',
      },
      waiting: {
        title: 'Waiting for the administrator',
        means:
          'You are connected, and no update has come yet. The first one appears here at most 30 seconds after the administrator’s page is open.',
      },
      open: {
        title: 'You are following the run',
        means: 'What the administrator’s page shows appears here at once.',
      },
      away: {
        title: 'The administrator has left the page',
        means:
          'Usually the administrator is on Microsoft’s page, to sign in or to accept a permission, and the run then continues. The administrator may also have closed the page.',
      },
      quiet: {
        title: 'No update for some time',
        means:
          'The administrator’s page sends an update every 30 seconds. It may be closed, offline, or at Microsoft’s page. Below is what it showed last.',
      },
      lost: {
        title: 'The connection is lost',
        means: 'This page tries again by itself. Below is what it showed last, if it showed anything.',
      },
      ended: {
        title: 'You can no longer follow this run',
        means: 'The administrator stopped it. Below is what the page showed last.',
      },
      over: {
        title: 'This link no longer works',
        means:
          'The administrator stopped it, or it is older than 8 hours. If you still need to follow the run, ask for a new link.',
      },
      noLink: {
        title: 'This link cannot be read',
        means:
          'A part of it is missing or was changed on its way. Ask the administrator to copy the link again and to send it as text, and open it completely, with everything after the #.',
      },
    },
    fault: {
      unreadable: {
        title: 'A message could not be read',
        means:
          'It was changed on its way, or the link does not belong to this run. If this does not go away within a minute, ask the administrator to stop and to send you a new link. Below is the last message that could be read.',
      },
      older: {
        title: 'An outdated message arrived',
        means: 'This page ignored it. Below is the latest one.',
      },
    },
  },
  /** What stands in a problem’s sentences where support does not see a detail. */
  unseen: {
    code: 'the code is on the administrator’s screen',
    expected: '[organization of the link]',
    actual: '[another organization]',
    deleted: '[name not shown]',
    api: '[API of the product]',
    permission: '[permission of the product]',
  } satisfies Unsaid,
}
