/** The eight main indices that count since 2021, in the order of the tables. */
export const mainIndices = [
  "awareness",
  "institutions",
  "infrastructure",
  "human-resources",
  "cyber-security",
  "government-activities",
  "economic-activities",
  "social-activities",
] as const;

/** Those that are known of all 63. */
export const knownOfAll = [
  "infrastructure",
  "government-activities",
  "economic-activities",
  "social-activities",
] as const;

/** The pillars. */
export const pillarIds = ["government", "economy", "society"] as const;
