type Texts = { unknown: string; after: (seconds: number) => string; at: (moment: number) => string }

/** When Microsoft takes a request again. A text stands for a while, so it names the time, where it is known. */
export function allowedAgain(seconds: number | null, refusedAt: string, texts: Texts): string {
  if (seconds === null) return texts.unknown
  const refused = Date.parse(refusedAt)
  return Number.isNaN(refused) ? texts.after(seconds) : texts.at(refused + seconds * 1000)
}
