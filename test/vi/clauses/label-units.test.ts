import { expect, test } from "vitest";
import { targets } from "./shown.ts";

test.for([
  [
    "Tỷ lệ hộ nghèo (%) năm 2026: 2,5; năm 2027: 2,0.",
    ["level reach 2.5, percent, 2026-12-31", "level reach 2, percent, 2027-12-31"],
  ],
  [
    "Tỷ lệ hộ nghèo (%): năm 2026: 2,5; năm 2027: 2.",
    ["level reach 2.5, percent, 2026-12-31", "level reach 2, percent, 2027-12-31"],
  ],
  ["Tỷ lệ tử vong trẻ em (‰) năm 2026 là 18,5.", ["level reach 1.85, percent, 2026-12-31"]],
  // What is counted after the number is no share.
  [
    "Tỷ lệ hộ nghèo (%) năm 2026 là 2,5, có 20 tổ công nghệ số.",
    ["level reach 2.5, percent, 2026-12-31", "level reach 20, count, 2026-12-31"],
  ],
] as const)(
  "a share sign in the brackets of a label is that of its numbers: %s",
  ([text, expected]) => {
    expect(targets(text, { year: 2025 })).toStrictEqual(expected);
  },
);
