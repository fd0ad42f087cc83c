/** Words that the project does not use: rare, old, or hard for people whose first language is another. */
export const RARE =
  /\b(whoever|whichever|somebody|nobody|everybody|anew|beside|ought|hence|thereby|whole|meanwhile|all the same|one and all|so far as|by hand of)\b/i
