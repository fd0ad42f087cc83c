/** Who is signed in, to which organization, with which rights. */
export const account = {}
