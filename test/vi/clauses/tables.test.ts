import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const text = (...lines: readonly string[]) => lines.join("\n");
const acts = (words: string) => parseTargets(words).map(({ act }) => act);

describe("a row with no year in its head", () => {
  const head = "Mục tiêu năm 2027";

  test.for([
    [
      "bars",
      "TT | Chỉ tiêu | ĐVT | Kế hoạch | Đơn vị chủ trì",
      "1 | Tỷ lệ ký số | % | 75 | Sở Nội vụ",
    ],
    ["tabulators", "STT\tNội dung\tĐơn vị tính\tMục tiêu\tGhi chú", "1\tTỷ lệ ký số\t%\t75\t"],
    ["blanks", "TT   Chỉ tiêu   ĐVT   Kế hoạch", "1   Tỷ lệ ký số   %   75"],
    ["semicolons", "TT; Chỉ tiêu; ĐVT; Kế hoạch", "1; Tỷ lệ ký số; %; 75"],
    ["a head that does not tell", "TT | Tên chỉ tiêu | ĐVT | Giá trị", "1 | Tỷ lệ ký số | % | 75"],
    ["the unit in its name", "TT | Chỉ tiêu | Kế hoạch", "1 | Tỷ lệ ký số (%) | 75"],
    ["the unit after a comma", "TT | Chỉ tiêu | Kế hoạch", "1 | Tỷ lệ ký số, % | 75"],
    ["the unit in its head", "TT | Chỉ tiêu | Kế hoạch (%)", "1 | Tỷ lệ ký số | 75"],
    ["a unit with words", "TT | Chỉ tiêu | ĐVT | Kế hoạch", "1 | Tỷ lệ ký số | Tỷ lệ % | 75"],
    ["a unit in brackets", "TT | Chỉ tiêu | ĐVT | Kế hoạch", "1 | Tỷ lệ ký số | Tỷ lệ (%) | 75"],
    ["no head", "Các chỉ tiêu của xã năm 2027:", "1 | Tỷ lệ ký số | % | 75 | Văn phòng"],
    ["no head, and the unit with the number", "Chỉ tiêu năm 2027:", "1 | Tỷ lệ ký số | 75%"],
    ["no serial number", "Chỉ tiêu năm 2027:", "Tỷ lệ ký số | % | 75"],
  ] as const)("is dated by what stands above: %s", ([, heads, row]) => {
    const words = text(head, heads, row);
    // A head with a year of its own is a heading of its own.
    const given = heads.includes("2027")
      ? text(heads, row.includes("|") ? `${row} |` : row)
      : words;
    expect(targets(given)).toStrictEqual(["level reach 75, percent, 2027-12-31"]);
    expect(names(given)).toStrictEqual(["Tỷ lệ ký số"]);
  });

  test("says where each part of it stands", () => {
    const words = text(
      head,
      "TT | Chỉ tiêu | ĐVT | Kế hoạch",
      "1 | Doanh thu số | tỷ đồng | ≥ 1.500",
    );
    const [draft] = parseTargets(words);
    const shown = (span: { start: number; end: number } | undefined) =>
      span && words.slice(span.start, span.end);
    // 1 500 times 10^9.
    expect(draft?.bound).toStrictEqual({ kind: "atLeast", value: 1_500_000_000_000 });
    expect(draft?.text).toBe("Doanh thu số | tỷ đồng | ≥ 1.500");
    expect(shown(draft?.span)).toBe(draft?.text);
    expect(shown(draft?.spans.value)).toBe("1.500");
    expect(shown(draft?.spans.bound)).toBe("≥ 1.500");
    expect(shown(draft?.spans.unit)).toBe("tỷ đồng");
    expect(shown(draft?.spans.name)).toBe("Doanh thu số");
    expect(shown(draft?.spans.due)).toBe("NĂM 2027".toLowerCase());
  });

  test("has the noun of its unit, known or not", () => {
    const words = text(
      head,
      "TT | Chỉ tiêu | ĐVT | Kế hoạch",
      "1 | Số tổ công nghệ số | tổ | 120",
      "2 | Số điểm phát wifi | điểm | 45",
      "3 | Xếp hạng DTI | hạng | 9",
      "4 | Số dân từ 15 tuổi có tài khoản | người | 2.000 trở lên",
    );
    expect(targets(words)).toStrictEqual([
      "level reach 120, count, 2027-12-31",
      "level reach 45, count, 2027-12-31",
      "rank reach 9, rank, 2027-12-31",
      "level atLeast 2000, count, 2027-12-31",
    ]);
    expect(parseTargets(words).map(({ unit }) => unit?.label)).toStrictEqual([
      "tổ",
      "điểm",
      null,
      "người",
    ]);
  });

  test.for([
    ["Đơn vị tính: triệu đồng", 45_000_000_000],
    ["(ĐVT: triệu đồng)", 45_000_000_000],
    ["Đơn vị: tỷ đồng.", 45_000_000_000_000],
    // No unit is said for the table.
    ["Đơn vị: Văn phòng huyện", 45_000],
    ["Đơn vị tính triệu đồng", 45_000],
  ] as const)("has the unit that is said over its table: %s", ([caption, value]) => {
    const words = text(
      head,
      caption,
      "TT | Nội dung | Kế hoạch | Tỷ lệ (%)",
      "1 | Doanh thu số | 45.000 | 12",
    );
    // 45 000 times 10^6, or 10^9.
    expect(parseTargets(words)[0]?.bound).toStrictEqual({ kind: "reach", value });
    expect(parseTargets(words)[0]?.text).toBe("Doanh thu số | 45.000");
  });

  test("keeps a unit of its own under a unit of its table", () => {
    const words = text(
      head,
      "ĐVT: triệu đồng",
      "TT | Chỉ tiêu | Kế hoạch (%)",
      "1 | Tỷ lệ ký số | 75",
    );
    expect(targets(words)).toStrictEqual(["level reach 75, percent, 2027-12-31"]);
    const own = text(
      head,
      "ĐVT: triệu đồng",
      "TT | Chỉ tiêu | ĐVT | Kế hoạch",
      "1 | Số xã | xã | 7",
    );
    expect(targets(own)).toStrictEqual(["level reach 7, count, 2027-12-31"]);
  });

  test("has a name in which numbers and cues say nothing", () => {
    const words = text(
      head,
      "TT | Chỉ tiêu | ĐVT | Kế hoạch",
      "1 | Tỷ lệ thôn đã có ít nhất 02 loa; 100% tự động (mới) | % | 75",
    );
    expect(targets(words)).toStrictEqual(["level reach 75, percent, 2027-12-31"]);
    expect(acts(words)).toStrictEqual(["commitment"]);
  });

  test("may be dated by a line after its table", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | Kế hoạch",
      "1 | Tỷ lệ ký số | % | 75",
      "Hạn: 30/6/2027.",
    );
    expect(targets(words)).toStrictEqual(["level reach 75, percent, 2027-06-30"]);
  });

  test("may be a part of the row above it", () => {
    const words = text(
      head,
      "TT | Chỉ tiêu | ĐVT | Kế hoạch",
      "1 | Tỷ lệ văn bản ký số | |",
      "1.1 | - Cấp tỉnh | % | 99",
      "1.2 | Trong đó: cấp xã | % | 90",
    );
    expect(names(words)).toStrictEqual(["Tỷ lệ văn bản ký số", "Tỷ lệ văn bản ký số"]);
    expect(parseTargets(words).map(({ tiers }) => tiers)).toStrictEqual([
      ["province"],
      ["commune"],
    ]);
  });

  test("is not read without a head if it has two numbers, no unit, or no name", () => {
    const two = "1 | Tỷ lệ ký số | % | 60 | 75";
    const none = "1 | Tỷ lệ ký số | 75 | tốt";
    expect(targets(text(head, two))).not.toContain("level reach 1, percent, 2027-12-31");
    expect(targets(text(head, none))).toStrictEqual([]);
    expect(targets(text(head, "1 | 2 | % | 75"))).toStrictEqual([]);
    expect(
      targets(text(head, "TT | Chỉ tiêu | ĐVT | Kế hoạch", "1 | Khác | % | 75")),
    ).toStrictEqual([]);
  });
});

describe("the columns of a table", () => {
  test("are a result and a commitment by their heads", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Kế hoạch 2026 | Tỷ lệ đạt | Đơn vị chủ trì",
      "1 | Tỷ lệ thôn có 5G | % | 62,5 | 80 | 78,1 | Sở Công Thương",
    );
    expect(targets(words)).toStrictEqual([
      "level reach 62.5, percent, 2025-12-31",
      "level reach 80, percent, 2026-12-31",
    ]);
    expect(acts(words)).toStrictEqual(["result", "commitment"]);
  });

  test("of scores tell what was reached, and not the most that can be", () => {
    const words = text(
      "Năm 2026",
      "STT | Tiêu chí | Điểm tối đa | Điểm tự chấm",
      "1 | Thể chế số | 50 | 42",
    );
    expect(targets(words)).toStrictEqual(["level reach 42, index, 2026-12-31"]);
    expect(acts(words)).toStrictEqual(["result"]);
  });

  test("of deadlines date their rows, but no result", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Chỉ tiêu giao | Thời hạn",
      "1 | Tỷ lệ số hóa | % | 40 | 100 | 30/6/2027",
      "2 | Tập huấn kỹ năng số | lượt người | 900 | 2.500 | Quý III/2027",
    );
    expect(targets(words)).toStrictEqual([
      "level reach 40, percent, 2025-12-31",
      "level reach 100, percent, 2027-06-30",
      "level reach 900, count, 2025-12-31",
      "level reach 2500, count, 2027-09-30",
    ]);
  });

  test("go on after a heading, and end with a line that sets something", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | Năm 2027",
      "1 | Tỷ lệ ký số | % | 75",
      "II. XÃ HỘI SỐ",
      "2 | Tỷ lệ hộ dùng ví | % | 60",
      "Đến năm 2030, 90% hộ dùng ví.",
      "3 | Tỷ lệ hộ | % | 12 | 13",
    );
    expect(targets(words)).toStrictEqual([
      "level reach 75, percent, 2027-12-31",
      "level reach 60, percent, 2027-12-31",
      "level reach 90, percent, 2030-12-31",
    ]);
  });

  test("are left where a row does not fit them", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | Năm 2027",
      "Tỷ lệ ký số | % | 75",
      "Tỷ lệ họp số | 80 | %",
    );
    expect(targets(words).map((one) => one.slice(0, 14))).toStrictEqual([
      "level reach 75",
      "level reach 80",
    ]);
  });
});

test.for([
  "- Phòng Văn hóa: 80% hộ;  60% thôn;  50% xã có loa.",
  "- Phòng Văn hóa:  80% hộ;  60% thôn; 50% xã có loa.",
])("blanks and semicolons alone make no table: %s", (words) => {
  expect(targets(words)).toStrictEqual([
    "level reach 80, percent",
    "level reach 60, percent",
    "level reach 50, percent",
  ]);
});

describe("a head of two rows", () => {
  const shown = (words: string) =>
    parseTargets(words, { year: 2025 }).map(
      ({ act, bound, due, tiers }) =>
        `${act} ${bound?.value} ${due?.slice(0, 4)}${tiers.map((tier) => ` ${tier}`).join("")}`,
    );
  const both = ["commitment 70 2024", "result 72 2024", "commitment 80 2025", "result 81 2025"];

  test.for([
    [
      "bars between cells alone",
      "TT | Chỉ tiêu | ĐVT | Năm 2024 | | Năm 2025 |",
      " | | | KH | TH | KH | TH",
      "1 | Tỷ lệ ký số | % | 70 | 72 | 80 | 81",
    ],
    [
      "bars around",
      "| TT | Chỉ tiêu | ĐVT | Năm 2024 | | Năm 2025 | |",
      "| | | | KH | TH | KH | TH |",
      "| 1 | Tỷ lệ ký số | % | 70 | 72 | 80 | 81 |",
    ],
    [
      "tabulators",
      "TT\tChỉ tiêu\tĐVT\tNăm 2024\tNăm 2024\tNăm 2025\tNăm 2025",
      "\t\t\tKH\tTH\tKH\tTH",
      "1\tTỷ lệ ký số\t%\t70\t72\t80\t81",
    ],
  ] as const)("says year and kind: %s", ([, upper, lower, row]) => {
    expect(shown(text(upper, lower, row))).toStrictEqual(both);
  });

  test("says tiers under years", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | Năm 2026 | | Năm 2030 | |",
      " | | | Cấp tỉnh | Cấp xã | Cấp tỉnh | Cấp xã |",
      "1 | Tỷ lệ hồ sơ | % | 90 | 80 | 100 | 90 |",
    );
    expect(shown(words)).toStrictEqual([
      "commitment 90 2026 province",
      "commitment 80 2026 commune",
      "commitment 100 2030 province",
      "commitment 90 2030 commune",
    ]);
  });

  test("ends with the first row that tells nothing more of its columns", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | Kế hoạch 2026",
      "I | Chính quyền số | | |",
      "1 | Tỷ lệ ký số | % | 75",
    );
    expect(shown(words)).toStrictEqual(["commitment 75 2026"]);
  });
});

test("tiers and a year in the head of a table are those of the numbers under it", () => {
  const words = text(
    "Chỉ tiêu năm 2026 | Cấp tỉnh | Cấp xã",
    "Hồ sơ công việc được ký số | 95% | 70%",
  );
  const drafts = parseTargets(words);
  expect(drafts.map(({ tiers }) => tiers)).toStrictEqual([["province"], ["commune"]]);
  expect(targets(words)).toStrictEqual([
    "level reach 95, percent, 2026-12-31",
    "level reach 70, percent, 2026-12-31",
  ]);
});

test("a row whose first cell is blank stands under the heads of its own width", () => {
  const words = text("TT | Chỉ tiêu | ĐVT | Năm 2026", " | Tỷ lệ ký số | % | 75");
  expect(targets(words)).toStrictEqual(["level reach 75, percent, 2026-12-31"]);
  expect(names(words)).toStrictEqual(["Tỷ lệ ký số"]);
});

describe("a row that changes what it names", () => {
  const head = "TT | Chỉ tiêu | ĐVT | Năm 2026";

  test.for([
    [
      "1 | Giảm thời gian chờ | % | 10",
      "change in percent reach -10, percent, 2026-12-31",
      "thời gian chờ",
    ],
    [
      "1 | Mức giảm chi phí so với năm 2024 | % | ≥ 20",
      "change in percent atMost -20, percent, 2026-12-31",
      "chi phí",
    ],
    [
      "1 | Tăng thu ngân sách | % | ≥ 7",
      "change in percent atLeast 7, percent, 2026-12-31",
      "thu ngân sách",
    ],
    // How high a share is to be, and a rate of growth, are levels.
    ["1 | Tăng tỷ lệ ký số | % | 80", "level reach 80, percent, 2026-12-31", "tỷ lệ ký số"],
    ["1 | Tăng trưởng GRDP | % | 8", "level reach 8, percent, 2026-12-31", "Tăng trưởng GRDP"],
  ] as const)("%s", ([row, expected, thing]) => {
    expect(targets(text(head, row))).toStrictEqual([expected]);
    expect(names(text(head, row))).toStrictEqual([thing]);
  });
});

describe("columns", () => {
  const shown = (...lines: readonly string[]) =>
    parseTargets(text(...lines), { year: 2026 }).map(
      ({ act, bound, due }) => `${act} ${bound?.kind} ${bound?.value} ${due}`,
    );

  test("that report up to a day are results of that day", () => {
    expect(
      shown(
        "TT | Chỉ tiêu | ĐVT | KH 2026 | Thực hiện đến 30/9/2026",
        "1 | Hộ nghèo | % | 1 | 2,3",
      ),
    ).toStrictEqual(["commitment reach 1 2026-12-31", "result reach 2.3 2026-09-30"]);
  });

  test("that compare two others are none of either", () => {
    expect(
      shown(
        "TT | Chỉ tiêu | ĐVT | TH 2025 | KH 2026 | KH 2026/TH 2025 (%)",
        "1 | Doanh thu số | tỷ đồng | 120 | 130 | 108,3",
      ),
    ).toStrictEqual([
      "result reach 120000000000 2025-12-31",
      "commitment reach 130000000000 2026-12-31",
    ]);
  });

  test("that say who assigned a number commit", () => {
    expect(
      shown("TT | Chỉ tiêu | ĐVT | Tỉnh giao 2026 | TH 2025", "1 | Tỷ lệ ký số | % | 80 | 75"),
    ).toStrictEqual(["commitment reach 80 2026-12-31", "result reach 75 2025-12-31"]);
  });

  test("take a comparator from the end of the name of a row", () => {
    expect(
      shown(
        "TT | Chỉ tiêu | ĐVT | KH 2026",
        "1 | Tỷ lệ trễ hạn (không quá) | % | 2",
        "2 | Thời gian chờ dưới | phút | 15",
      ),
    ).toStrictEqual(["commitment atMost 2 2026-12-31", "commitment lessThan 15 2026-12-31"]);
  });

  test("hold changes where the name of a row ends in one", () => {
    expect(
      shown("TT | Chỉ tiêu | ĐVT | KH 2026", "1 | Tỷ lệ hộ nghèo giảm | % | 1,5"),
    ).toStrictEqual(["commitment reach -1.5 2026-12-31"]);
  });
});

test.for([
  ["a blank head", "| | Năm 2026 | Năm 2030 |", "| Tỷ lệ ký số (%) | 80 | 95 |"],
  [
    "a head of no known word",
    "| Loại | ĐVT | Năm 2026 | Năm 2030 |",
    "| Tỷ lệ ký số | % | 80 | 95 |",
  ],
] as const)("the first words of a row name it under %s", ([, heads, row]) => {
  const words = text(heads, row);
  expect(targets(words)).toStrictEqual([
    "level reach 80, percent, 2026-12-31",
    "level reach 95, percent, 2030-12-31",
  ]);
  expect(names(words)).toStrictEqual(["Tỷ lệ ký số", "Tỷ lệ ký số"]);
});
