/**
 * The year in which a text is taken to be written that does not tell it. Fixed, and no clock: the same text is read alike
 * for ever. Where it decides what a clause does, the draft says that this is doubtful.
 */
export const unsaidYear = 2025;
