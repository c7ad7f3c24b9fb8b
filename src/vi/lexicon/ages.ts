/** Words before an age: who is meant. */
export const ageLimits: readonly string[] = [
  "từ",
  "từ đủ",
  "đủ",
  "dưới",
  "trên",
  "hơn",
  "quá",
  "không quá",
  "đến",
  "từ trên",
  "từ dưới",
];
