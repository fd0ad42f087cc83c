export const message = {
  copy: 'Copy message',
  copied: 'Message copied',
  copiedLink: 'Link copied',
  mail: 'Write an e-mail',
}

/** What is passed on to a colleague. */
export const passOn = {
  summary: 'Pass this on to a colleague',
  /** What is passed on as soon as the roles are known. */
  administratorSteps: 'the steps that need an administrator',
  subject: (service: string, task: string) => `${service} and Unified.to: ${task}`,
  body: (message: { service: string; tenant: string; task: string; roles: string; link: string }) => `Hello,

I am connecting ${message.service} to Unified.to for ${message.tenant}. There is something that I am not allowed to do myself: ${message.task}.
Roles that can do this: ${message.roles}.

Could you open this link and sign in? The page finds what I have done so far and continues from there.
It shows every change before it makes it.

${message.link}`,
  copyLink: 'Copy link',
}

/** The page itself needs an approval. */
export const approval = {
  summary: 'Ask an administrator to approve this page',
  subject: (service: string) => `Please approve a page for ${service} and Unified.to`,
  body: (message: {
    service: string
    tenant: string
    scopes: string
    roles: string
    link: string
    page: string
  }) => `Hello,

I want to register an application for ${message.service} and Unified.to in ${message.tenant}. The page that helps me with it needs an administrator’s approval first. It asks for ${message.scopes} of Microsoft Graph.
It acts only with my own rights, and it shows every change before it makes it.

Roles that can approve it: ${message.roles}.
Please open this link, sign in and accept:
${message.link}

The page itself: ${message.page}
You can withdraw the approval in the Entra admin center, under Enterprise applications.`,
  copyLink: 'Copy approval link',
}
