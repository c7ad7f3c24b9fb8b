import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";

const shown = (...lines: readonly string[]) =>
  parseTargets(lines.join("\n"), { year: 2026 }).map(
    ({ act, bound, due, tiers }) =>
      `${act} ${bound?.value} ${due?.slice(0, 4)}${tiers.map((tier) => ` ${tier}`).join("")}`,
  );

const row = "1 | Tỷ lệ ký số | % | 70 | 72 | 80 | 81";
const both = ["commitment 70 2025", "result 72 2025", "commitment 80 2027", "result 81 2027"];

describe("a second row of heads without blank cells", () => {
  test.for([
    [
      "under heads printed once",
      "TT | Chỉ tiêu | ĐVT | Năm 2025 | Năm 2027",
      "KH | TH | KH | TH",
      row,
    ],
    [
      "before a column of remarks",
      "TT | Chỉ tiêu | ĐVT | Năm 2025 | | Năm 2027 | | Ghi chú",
      "KH | TH | KH | TH",
      `${row} | tốt`,
    ],
    [
      "before remarks, under heads printed once",
      "TT | Chỉ tiêu | ĐVT | Năm 2025 | Năm 2027 | Ghi chú",
      " | | | KH | TH | KH | TH",
      `${row} | tốt`,
    ],
  ] as const)("stands under the columns of values: %s", ([, upper, lower, values]) => {
    expect(shown(upper, lower, values)).toStrictEqual(both);
  });

  test("stands under a head each where they are as many", () => {
    expect(
      shown(
        "TT | Chỉ tiêu | ĐVT | Năm 2025 | Năm 2027 | Ghi chú",
        "TH | KH",
        "1 | Tỷ lệ ký số | % | 70 | 80 |",
      ),
    ).toStrictEqual(["result 70 2025", "commitment 80 2027"]);
  });

  test("is none where it cannot be told what it stands under", () => {
    expect(
      shown(
        "TT | Chỉ tiêu | ĐVT | Năm 2025 | Năm 2027 | Ghi chú",
        "KH | TH | KH",
        "1 | Tỷ lệ ký số | % | 70 | 72 | 80 |",
      ),
    ).toStrictEqual([]);
    expect(
      shown("TT | Chỉ tiêu | ĐVT | Năm 2025 | Năm 2027", "KH | TH | KH | TH | KH", row),
    ).toStrictEqual([]);
  });
});

describe("a second row of heads behind tabulators", () => {
  test("has lost those at the end of the first", () => {
    expect(
      shown(
        "TT\tChỉ tiêu\tĐVT\tNăm 2025\t\tNăm 2027",
        "\t\t\tKH\tTH\tKH\tTH",
        "1\tTỷ lệ ký số\t%\t70\t72\t80\t81",
      ),
    ).toStrictEqual(both);
  });

  test("stands before another column", () => {
    expect(
      shown(
        "TT\tChỉ tiêu\tĐVT\tThực hiện 2025\tMục tiêu\t\t\tCơ quan chủ trì",
        "\t\t\t\t2027\t2028\t2030\t",
        "1\tTỷ lệ ký số\t%\t60\t70\t80\t95\tSở Nội vụ",
      ),
    ).toStrictEqual([
      "result 60 2025",
      "commitment 70 2027",
      "commitment 80 2028",
      "commitment 95 2030",
    ]);
  });
});

test("a row with more numbers than its table has heads stands under none", () => {
  expect(
    shown("TT | Chỉ tiêu | ĐVT | Năm 2025 | Năm 2027", "1 | Tỷ lệ ký số | % | 70 | 72 | 80"),
  ).toStrictEqual([]);
});

test.for([
  ["TT | Chỉ tiêu | ĐVT | TH 2025 | KH 2027", "A | B | C | 1 | 2"],
  ["TT | Chỉ tiêu | ĐVT | TH 2025 | KH 2027", "(1) | (2) | (3) | (4) | (5)=(4)/(3)"],
  ["| TT | Chỉ tiêu | ĐVT | TH 2025 | KH 2027 |", "|---|:---|:--:|---:|---:|"],
] as const)(
  "a line under a head that only numbers or rules its columns is no row: %s, %s",
  ([head, line]) => {
    const cells = "1 | Tỷ lệ ký số | % | 70 | 80";
    const values = head.startsWith("|") ? `| ${cells} |` : cells;
    expect(shown(head, line, values)).toStrictEqual(["result 70 2025", "commitment 80 2027"]);
  },
);

test("a line under the first row of heads may stand before the second", () => {
  expect(
    shown(
      "| TT | Chỉ tiêu | ĐVT | Năm 2025 | | Năm 2027 | |",
      "|---|---|---|---|---|---|---|",
      "| | | | KH | TH | KH | TH |",
      `| ${row} |`,
    ),
  ).toStrictEqual(both);
});
