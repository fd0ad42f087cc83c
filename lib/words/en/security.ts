import type { PageScope } from '@/lib/guide/permissions'

/** `/security`: for an administrator who asks what this page is allowed to do, before signing in. */
export const security = {
  title: 'Security',
  heading: 'What this page can and cannot do',
  lead: 'This page works in your browser, in your name, and changes something only after you press a button. Here is what that means, and how you can check it.',
  can: {
    title: 'What it can do',
    list: {
      rights:
        'It acts with your own rights, never with more. What you are not allowed to do in the Entra admin center, it cannot do either.',
      makes:
        'It registers one application in your tenant, lists its API permissions, records your consent and creates a client secret. Before each press it shows the requests that it will send.',
      apis: 'If your tenant does not have the Microsoft APIs that the application needs, it adds their service principals.',
      removes: 'When you ask for it, it removes what it made, and its own access.',
      follow:
        'If you press “Let support follow this run”, it shows support live which step you are at and what went wrong, until you stop it. Names, ids, your organization and the secret are not shown.',
    },
  },
  cannot: {
    title: 'What it cannot do',
    list: {
      password: 'It does not see your password. You sign in on Microsoft’s own page.',
      alone:
        'It cannot act without you. It has no secret and no application permissions of its own. After you sign out, it cannot reach your tenant.',
      data: 'It has no permission for the data that you connect, your mail or your files.',
      secret:
        'It cannot show the client secret a second time. The secret is in the memory of this tab until you press “I have saved the secret” or leave the page.',
      link: 'A link cannot make it do something else. A link can carry choices and names, but no address, no permission and no secret.',
    },
  },
  rights: {
    title: 'Which permissions it asks for, and why',
    lead: 'Microsoft asks you for each one when it is first needed. All are delegated permissions: with them the page acts as you.',
    why: {
      'User.Read':
        'To show your name, your organization and your roles, so that you can check that it is the right tenant.',
      'Application.ReadWrite.All':
        'To register the application, to read back what was made, and to remove it. Microsoft has no narrower permission for this: it covers every application that you are allowed to change. This page changes the one of your run, and every change is among the requests that it shows.',
      'DelegatedPermissionGrant.ReadWrite.All':
        'To record your consent for the people of your tenant, and to withdraw this page’s access at the end. If you leave out the consent, this page asks for it only to withdraw its access.',
    } satisfies Record<PageScope, string>,
    usedBy: (titles: string) => `Used by: ${titles}`,
    howLong: 'For how long',
    consent:
      'What you accept on Microsoft’s page stays in your tenant until you or a colleague withdraws it.',
    tokens:
      'The page can use it only while you are signed in here. Microsoft’s access tokens last about an hour and can be renewed for 24 hours at most. They are in the storage of this tab, and they are gone when you sign out.',
  },
  data: {
    title: 'Where data goes',
    server:
      'To the server of this page: the request for the page and its files, with the choices in its address. No token and no secret. The server has no database.',
    follow:
      'If you let support follow, also the messages for support. Your browser encrypts them, and the key is only in the link that you send: this server cannot read them. It sees when they come and from which IP address, and it forgets them when you stop, after 8 hours at the latest.',
    microsoft: 'To Microsoft, directly from your browser: <origins></origins>.',
    practice:
      'Here the practice tenant takes Microsoft’s place: what would go to Microsoft goes to <origins></origins>. Nothing reaches Microsoft.',
    practiceHere: 'the address of this page',
    unified:
      'To Unified.to: nothing. You enter the client ID and the secret there yourself. If the last screen offers a link that tests the connection, that link tells Unified.to the address of this page and nothing about your tenant.',
    sealed:
      'If your link names a person who receives the credentials: what you seal is encrypted in this browser, for that person’s key. You send it yourself. The server of this page does not get it.',
    browser:
      'In this browser: the tokens and the state of the run are in the storage of this tab. The only cookie, “language”, keeps the language that you chose. The practice tenant has one of its own, which tells whose companies are whose.',
    others: 'To others: nothing. There are no analytics, and no script comes from another host.',
    signing:
      'One exception, for support staff only: a person who signs links at /link sends an ID token to the server of this page. The server checks it and does not keep it.',
  },
  /** Only where the operator switched on that the page finds environments. */
  environments: {
    /** The API, as the admin center calls it. */
    api: 'Dynamics CRM',
    cannot:
      'It has no permission for your mail or your files. It has none for your Dynamics 365 data, unless you press “Find environments”; see “user_impersonation” below.',
    why: 'To list your Dynamics 365 environments at the end of a run, and to ask one of them whether you have access. Microsoft has no narrower permission for this: it covers the Dynamics 365 data that you can reach. This page reads none of that data. If you do not press “Find environments”, this page does not ask for it.',
    data: 'To Microsoft as well, when you press “Find environments”: https://globaldisco.crm.dynamics.com, and, when you press “Check access”, the address of the environment, which ends in dynamics.com.',
  },
  check: {
    title: 'How to check it yourself',
    open: 'Before you sign in, open your browser’s developer tools with F12, select Network, and switch on “Preserve log”.',
    look: 'Go through the steps. Every request goes to the address of this page or to an address named above. Your browser enforces this, because the page’s Content-Security-Policy allows nothing else: <policy></policy>',
    own: 'Look at the requests to the address of this page: none of them carries a token or the secret.',
    audit:
      'Compare the requests with what each step shows: method, path and request ID. In the Entra admin center, the audit logs list every change under your name.',
  },
  withdraw: {
    title: 'How to withdraw its access',
    here: (title: string) =>
      `On this page: at the end of the run, “${title}” removes the permissions that you gave, and signs you out.`,
    portal:
      'In the Entra admin center: an administrator selects Enterprise applications, “<name></name>”, Properties, Delete. This removes the page from your tenant, with all its permissions.',
    stays:
      'The application that you registered stays and keeps working. It belongs to you and does not need this page.',
  },
  help: {
    title: 'If you need help',
    ask: 'Ask the person who sent you the link to this page.',
    contact: 'Or <contact>contact the operator of this page</contact>.',
    report: (button: string) =>
      `During a run, “${button}” gives you a text with the steps, the times and Microsoft’s request IDs. It has no secret and no token in it.`,
  },
  version: {
    title: 'Version',
    text: 'Version <version></version>, build <build></build>.',
  },
}
