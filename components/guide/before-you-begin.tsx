import { Aspect } from '@/components/ui/aspect'
import { Term } from '@/components/ui/term'
import { PAGE_PERMISSIONS } from '@/lib/guide/permissions'

/** What a careful administrator wants to know before signing in anywhere. */
export function BeforeYouBegin() {
  return (
    <section aria-labelledby="before" className="space-y-5">
      <h2 id="before" className="text-2xl font-semibold tracking-tight">
        Before you begin
      </h2>
      <div className="grid gap-6 md:grid-cols-3">
        <Aspect icon="person" title="Who can do it">
          <p>
            A <strong>Cloud Application Administrator</strong>, Application Administrator or Global
            Administrator can do every step.
          </p>
          <p className="mt-2">
            An <strong>Application Developer</strong> can do steps 2, 3 and 5, and needs an administrator
            twice: to approve this page before step 2, and to grant <Term name="admin consent" /> in step 4.
            After you sign in, the page has a message ready for each.
          </p>
        </Aspect>
        <Aspect icon="lock" title="What will be asked">
          <ul className="space-y-1.5">
            {PAGE_PERMISSIONS.map((permission) => (
              <li key={permission.scope}>
                {permission.askedAt}:{' '}
                <code className="font-mono text-[0.8em] break-words">{permission.scope}</code>,{' '}
                {permission.why}.
              </li>
            ))}
          </ul>
          <p className="mt-2">
            Each is a <Term name="delegated permission" />. You can withdraw them when you are done.
          </p>
        </Aspect>
        <Aspect icon="clock" title="How long it takes">
          <p>
            Three to ten minutes. You can stop after any step: opening this page again finds the run in your
            tenant and goes on.
          </p>
          <p className="mt-2">
            Microsoft may call this page “unverified” when it asks for your yes; check that the name is the
            one you expect.
          </p>
        </Aspect>
      </div>
    </section>
  )
}
