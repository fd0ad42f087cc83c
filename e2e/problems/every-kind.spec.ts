import type { ProblemKind } from '@/lib/problem/problem'
import { expectAccessible } from '../access/look'
import { POLICY } from './of-a-policy'
import { MICROSOFT } from './of-microsoft'
import { SIGNING_IN } from './of-signing-in'
import { TENANT } from './of-the-tenant'
import { type Case, expect, test } from './scene'

/** Every way to stop. A new kind without a case does not compile. */
const CASES: Record<ProblemKind, Case> = { ...SIGNING_IN, ...MICROSOFT, ...TENANT, ...POLICY }

for (const [kind, one] of Object.entries(CASES)) {
  test.describe(kind, () => {
    test.use({ seed: one.seed ?? 'fresh' })

    test(`${kind}: told in words, with a way on that works`, async ({ scene, page }) => {
      const step = scene.guide.step(await one.provoke(scene))
      const { problem } = step
      await expect(problem).toHaveAttribute('data-problem', kind)
      const title = problem.getByRole('heading', { level: 3 })
      await expect(title).toHaveText(one.title)
      await expect(title).not.toHaveText(/AADSTS|HTTP|[a-z]+_[a-z]+$/)
      for (const words of one.says) await expect(problem).toContainText(words)
      for (const name of one.ways) {
        const way = problem.getByRole('button', { name }).or(problem.getByRole('link', { name }))
        await expect(way.first()).toBeVisible()
      }
      await step.byHand.click()
      await expect(step.region.getByRole('listitem').first()).toBeVisible()

      await problem.getByText('Details for support', { exact: true }).click()
      const now = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
      for (const detail of [kind, now, ...one.details]) {
        await expect(problem.getByRole('definition').getByText(detail, { exact: true })).toBeVisible()
      }
      await expect(page.locator('body')).not.toContainText(/undefined|\[object|Error:|\bat \S+:\d+:\d+/)
      await expectAccessible(page, kind)
      await one.goOn(scene)
    })
  })
}
