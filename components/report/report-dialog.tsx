'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import type { Ticks } from '@/lib/report/scrub'
import type { Catalogue } from '@/lib/words/catalogue'

type ReportDialogProps = {
  words: Catalogue['report']['dialog']
  build: (ticks: Ticks) => string
  onClose: () => void
}

const NOTHING: Ticks = { withNames: false, withIds: false }

/** Shows the report before it is copied. Names and full ids are in it only if ticked. Opens at once. */
export function ReportDialog({ words, build, onClose }: ReportDialogProps) {
  const title = useId()
  const [ticks, setTicks] = useState(NOTHING)
  const text = build(ticks)

  return (
    <dialog
      ref={openAtOnce}
      aria-labelledby={title}
      onClose={onClose}
      className="m-auto text-start max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-3xl overflow-y-auto rounded-xl border border-edge bg-card p-5 text-ink shadow-lg backdrop:bg-paper/80 sm:p-6"
    >
      <div className="space-y-4">
        <h2 id={title} className="text-xl font-semibold tracking-tight">
          {words.title}
        </h2>
        <p className="max-w-prose text-soft">{words.all}</p>
        <div className="space-y-1">
          <Tick
            label={words.names}
            hint={words.namesHint}
            checked={ticks.withNames}
            onTick={(withNames) => setTicks({ ...ticks, withNames })}
          />
          <Tick
            label={words.ids}
            hint={words.idsHint}
            checked={ticks.withIds}
            onTick={(withIds) => setTicks({ ...ticks, withIds })}
          />
        </div>
        <label className="block text-sm text-soft">
          {words.report}
          <textarea
            readOnly
            rows={12}
            value={text}
            spellCheck={false}
            className="mt-1 block w-full rounded-md border border-line bg-paper p-3 font-mono text-xs leading-relaxed text-ink"
          />
        </label>
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton
            key={text}
            appearance="primary"
            label={words.copy}
            copied={words.copied}
            text={() => text}
          />
          <Button
            appearance="secondary"
            onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
          >
            {words.close}
          </Button>
        </div>
      </div>
    </dialog>
  )
}

function openAtOnce(dialog: HTMLDialogElement | null): void {
  dialog?.showModal()
}

function Tick(props: { label: string; hint: string; checked: boolean; onTick: (ticked: boolean) => void }) {
  return (
    <label className="flex min-h-8 cursor-pointer items-start gap-3 py-1">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onTick(event.target.checked)}
        className="mt-1 size-4 shrink-0 accent-(--accent)"
      />
      <span>
        <span className="font-medium">{props.label}</span>
        <span className="text-soft">: {props.hint}</span>
      </span>
    </label>
  )
}
