/** A seal can be opened for this many days after it was made: long enough for a holiday, short enough to be forgotten. */
export const SEAL_DAYS = 14
