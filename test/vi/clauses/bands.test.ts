import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { targets } from "./shown.ts";

const text = (...lines: readonly string[]) => lines.join("\n");
const shown = (...lines: readonly string[]) =>
  parseTargets(text(...lines), { year: 2026 }).map(
    ({ bound, due, tiers }) => `${bound?.value} ${due} ${tiers.join()}`,
  );

describe("a row with words in one cell", () => {
  test.for([
    ["I | NĂM 2027 |", "II | NĂM 2030 |"],
    ["A | Đến năm 2027 | ", "B | Đến năm 2030 | "],
    [" | Mục tiêu đến năm 2027 | ", " | Mục tiêu đến năm 2030 | "],
    ["Năm 2027 | | ", "Năm 2030 | | "],
  ] as const)("dates the rows under it: %s, %s", ([first, second]) => {
    expect(
      shown(
        "TT | Chỉ tiêu | Mục tiêu",
        first,
        "1 | Tỷ lệ ký số | 80%",
        "2 | Tỷ lệ số hóa | 60%",
        second,
        "1 | Tỷ lệ ký số | 100%",
      ),
    ).toStrictEqual(["80 2027-12-31 ", "60 2027-12-31 ", "100 2030-12-31 "]);
  });

  test("names the tier of the rows under it, up to the next part of the table", () => {
    expect(
      shown(
        "TT | Chỉ tiêu | ĐVT | KH 2027",
        "I | Cấp tỉnh | |",
        "1 | Tỷ lệ ký số | % | 95",
        "II | Cấp xã | |",
        "1 | Tỷ lệ ký số | % | 80",
        "III | Kinh tế số | |",
        "1 | Tỷ trọng kinh tế số | % | 20",
      ),
    ).toStrictEqual(["95 2027-12-31 province", "80 2027-12-31 commune", "20 2027-12-31 "]);
  });

  test("says nothing of another table, or of what follows it", () => {
    const rows = ["TT | Chỉ tiêu | ĐVT | KH 2027", "I | Cấp tỉnh | |", "1 | Tỷ lệ ký số | % | 95"];
    expect(
      shown(...rows, "TT | Chỉ tiêu | ĐVT | KH 2028", "1 | Tỷ lệ họp số | % | 80"),
    ).toStrictEqual(["95 2027-12-31 province", "80 2028-12-31 "]);
    expect(shown(...rows, "Đến năm 2028, 60% hộ có ví điện tử.")).toStrictEqual([
      "95 2027-12-31 province",
      "60 2028-12-31 ",
    ]);
  });

  test("of a number is no part of the table", () => {
    expect(
      shown(
        "TT | Chỉ tiêu | ĐVT | KH 2027",
        "I | Cấp tỉnh | |",
        "1 | Tỷ lệ văn bản năm 2025 | |",
        "1.1 | Tỷ lệ ký số | % | 95",
      ),
    ).toStrictEqual(["95 2027-12-31 province"]);
  });
});

describe("heads without a year", () => {
  test("mean that of the heading over them, in doubt", () => {
    expect(
      shown(
        "II. CHỈ TIÊU NĂM 2027",
        "Chỉ tiêu | ĐVT | KH quý I | KH cả năm",
        "Số lớp | lớp | 2 | 12",
      ),
    ).toStrictEqual(["2 2027-03-31 ", "12 2027-12-31 "]);
  });

  test("mean that of the title", () => {
    expect(
      shown(
        "Kế hoạch chuyển đổi số năm 2027",
        "",
        "Chỉ tiêu | ĐVT | KH 6 tháng | KH cả năm",
        "Số lớp | lớp | 2 | 12",
      ),
    ).toStrictEqual(["2 2027-06-30 ", "12 2027-12-31 "]);
  });

  test("mean the year of the text where they tell what was done before it", () => {
    expect(
      shown(
        "II. CHỈ TIÊU NĂM 2027",
        "Chỉ tiêu | ĐVT | TH 6 tháng | KH 2027",
        "Số lớp | lớp | 2 | 12",
      ),
    ).toStrictEqual(["2 2026-06-30 ", "12 2027-12-31 "]);
  });
});

test("what is now has no deadline from above", () => {
  const table = ["TT | Chỉ tiêu | Hiện trạng | Mục tiêu", "1 | Tỷ lệ ký số | 45% | 80%"];
  expect(shown("Chỉ tiêu chủ yếu đến năm 2027", ...table)).toStrictEqual([
    "45 null ",
    "80 2027-12-31 ",
  ]);
  expect(shown("Chỉ tiêu năm 2027", ...table)).toStrictEqual(["45 null ", "80 2027-12-31 "]);
  expect(shown("Kết quả năm 2025", ...table)[0]).toBe("45 2025-12-31 ");
});

test("the rest of a name that was broken is no row", () => {
  const words = text(
    "| STT | Chỉ tiêu | ĐVT | Năm 2027 |",
    "| 1 | Tỷ lệ hồ sơ xử lý trên mạng",
    "(không bao gồm hồ sơ mật) | % | 90 |",
    "| 2 | Tỷ lệ họp trực tuyến | % | 50 |",
  );
  expect(targets(words)).toStrictEqual(["level reach 50, percent, 2027-12-31"]);
});
