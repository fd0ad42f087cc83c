import type { Locator, Page } from 'playwright/test'
import type { Words } from '../../lib/words/catalogue'

/** The fields of the form, by the link's parameter. */
const FIELDS = [
  ...(['product', 'region', 'name', 'description'] as const),
  ...(['tenant', 'account', 'lang', 'from', 'ref', 'until'] as const),
] as const

type FieldId = (typeof FIELDS)[number]

/** `/link`, as support staff use it. */
export class LinkPage {
  readonly page: Page
  readonly copyLink: Locator
  readonly link: Locator
  readonly email: Locator
  readonly chat: Locator
  readonly preview: Locator
  readonly faults: Locator
  readonly report: Locator
  readonly #words: Words['builder']

  constructor(page: Page, { builder, link, report }: Words) {
    this.page = page
    this.#words = builder
    const region = (name: string) => page.getByRole('region', { name, exact: true })
    this.copyLink = page.getByRole('button', { name: builder.result.copy, exact: true })
    this.link = region(builder.result.title).getByRole('paragraph')
    this.email = region(builder.result.email)
    this.chat = region(builder.result.chat)
    this.preview = region(builder.preview)
    this.faults = page.getByRole('list', { name: link.faults })
    this.report = region(report.view.title)
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/link${query}`)
  }

  /** A field of the form. The preview next to it has some of the same labels. */
  field(id: FieldId): Locator {
    const { form } = this.#words
    return this.page
      .getByRole('form', { name: form.label, exact: true })
      .getByLabel(form[id].label, { exact: true })
  }

  async fill(fields: Partial<Record<FieldId, string>>): Promise<void> {
    for (const id of FIELDS) if (fields[id] !== undefined) await this.field(id).fill(fields[id])
    // Moves the focus out of the last field, as a person does who goes to the button.
    await this.page.keyboard.press('Tab')
  }

  /** A file that a customer sent. */
  async openFile(path: string): Promise<void> {
    await this.#unfold()
    await this.page.getByLabel(this.#words.paste.file).setInputFiles(path)
  }

  async #unfold(): Promise<Locator> {
    const { title, label } = this.#words.paste
    const field = this.page.getByLabel(label)
    if (!(await field.isVisible())) await this.page.getByText(title, { exact: true }).click()
    return field
  }

  async paste(text: string): Promise<void> {
    const { open } = this.#words.paste
    const field = await this.#unfold()
    await field.fill(text)
    await this.page.getByRole('button', { name: open, exact: true }).click()
  }
}
