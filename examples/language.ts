/** The languages that the examples have titles in: of those that dxplan speaks, these two. */
export const spoken = ["en", "vi"] as const;

/** One of them. */
export type Spoken = (typeof spoken)[number];
