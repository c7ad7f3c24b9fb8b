import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const text = (...lines: readonly string[]) => lines.join("\n");

test.for([
  ["bars", " | "],
  ["tabulators", "\t"],
] as const)(
  "rows of a table that begin with a small letter are rows of their own: %s",
  ([, mark]) => {
    const line = (...cells: readonly string[]) => cells.join(mark);
    const words = text(
      line("TT", "Chỉ tiêu", "ĐVT", "KH 2027"),
      line("1", "Tỷ lệ văn bản ký số", "%", "95"),
      line("a", "Cấp tỉnh", "%", "99"),
      line("b", "Cấp xã", "%", "90"),
    );
    expect(targets(words)).toStrictEqual([
      "level reach 95, percent, 2027-12-31",
      "level reach 99, percent, 2027-12-31",
      "level reach 90, percent, 2027-12-31",
    ]);
    expect(names(words)).toStrictEqual(Array(3).fill("Tỷ lệ văn bản ký số"));
  },
);

test("a row that follows the word of a state is a row of its own", () => {
  const words = text(
    "TT | Chỉ tiêu | ĐVT | 2027 | 2028",
    "6 | Trung tâm dữ liệu | | x | Đạt",
    "7 | Số hộ dùng ví | hộ | 1.200 | 1.300",
  );
  expect(targets(words)).toStrictEqual([
    "level reach 1200, count, 2027-12-31",
    "level reach 1300, count, 2028-12-31",
  ]);
});

test("a row whose name was broken for want of room is one", () => {
  const words = text(
    "TT | Chỉ tiêu | ĐVT | KH 2027",
    "1 | Tỷ lệ hộ gia đình",
    "có cáp quang | % | 80",
  );
  expect(targets(words)).toStrictEqual(["level reach 80, percent, 2027-12-31"]);
});
