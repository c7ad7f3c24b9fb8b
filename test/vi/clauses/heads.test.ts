import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, names } from "./shown.ts";

const text = (...lines: readonly string[]) => lines.join("\n");
const read = (lines: readonly string[]) => parseTargets(text(...lines), { year: 2026 });
const tiers = (...lines: readonly string[]) =>
  read(lines).map((draft) =>
    [draft.bound?.value, draft.due?.slice(0, 4), ...draft.tiers].join(" "),
  );
const acts = (...lines: readonly string[]) =>
  read(lines).map(({ act, bound, due }) => `${act} ${bound?.value} ${due}`);

describe("heads that name tiers without a word for them", () => {
  test.for([
    [
      "a province, districts and communes",
      "Chỉ tiêu | ĐVT | Tỉnh | Huyện | Xã",
      "Tỷ lệ ký số năm 2027 | % | 90 | 80 | 60",
    ],
    [
      "a year over them",
      "TT | Chỉ tiêu năm 2027 | Tỉnh | Huyện | Xã",
      "1 | Tỷ lệ ký số | 90% | 80% | 60%",
    ],
    [
      "units behind them",
      "TT | Chỉ tiêu năm 2027 | Tỉnh (%) | Huyện (%) | Xã (%)",
      "1 | Tỷ lệ ký số | 90 | 80 | 60",
    ],
    [
      "units behind words for them",
      "TT | Chỉ tiêu năm 2027 | Cấp tỉnh (%) | Cấp huyện (%) | Cấp xã (%)",
      "1 | Tỷ lệ ký số | 90 | 80 | 60",
    ],
    [
      "their offices",
      "TT | Chỉ tiêu năm 2027 | Sở, ngành | UBND cấp huyện | UBND xã, phường",
      "1 | Tỷ lệ ký số | 90% | 80% | 60%",
    ],
  ] as const)("%s", ([, head, row]) => {
    expect(tiers(head, row)).toStrictEqual([
      "90 2027 province",
      "80 2027 district",
      "60 2027 commune",
    ]);
  });

  test("under years", () => {
    expect(
      tiers(
        "TT\tChỉ tiêu\tĐVT\tNăm 2027\t\tNăm 2030\t",
        "\t\t\tTỉnh\tXã\tTỉnh\tXã",
        "1\tHồ sơ trên mạng\t%\t90\t80\t100\t95",
      ),
    ).toStrictEqual([
      "90 2027 province",
      "80 2027 commune",
      "100 2030 province",
      "95 2030 commune",
    ]);
  });

  test("over years", () => {
    expect(
      tiers(
        "| TT | Chỉ tiêu | ĐVT | Tỉnh | | Xã | |",
        "| | | | 2027 | 2030 | 2027 | 2030 |",
        "| 1 | Hồ sơ trên mạng | % | 90 | 100 | 80 | 95 |",
      ),
    ).toStrictEqual([
      "90 2027 province",
      "100 2030 province",
      "80 2027 commune",
      "95 2030 commune",
    ]);
  });

  test("are none alone, before the names, or as the names of places", () => {
    expect(
      tiers("TT | Xã | Chỉ tiêu | KH 2027", "1 | Tân Hưng | Tỷ lệ ký số (%) | 80"),
    ).toStrictEqual(["80 2027"]);
    expect(
      tiers(
        "TT | Huyện | Xã | Chỉ tiêu | KH 2027",
        "1 | An Dương | Tân Hưng | Tỷ lệ ký số (%) | 80",
      ),
    ).toStrictEqual(["80 2027"]);
  });
});

describe("heads of a year that is not over", () => {
  test.for([
    ["KH năm 2026", "TH 6 tháng", "Ước cả năm", "2026-06-30"],
    ["Kế hoạch năm", "Thực hiện 6 tháng đầu năm", "Ước thực hiện cả năm", "2026-06-30"],
    ["KH 2026", "TH 9T/2026", "UTH 2026", "2026-09-30"],
    ["Chỉ tiêu giao năm 2026", "TH 9 tháng/2026", "ƯTH năm 2026", "2026-09-30"],
    ["Nghị quyết HĐND giao", "Lũy kế đến 30/9/2026", "Ước năm 2026", "2026-09-30"],
    ["Nghị quyết 12/NQ-HĐND giao năm 2026", "TH Q1", "UTH cả năm", "2026-03-31"],
  ] as const)("%s | %s | %s", ([plan, done, estimate, day]) => {
    const [first, ...others] = acts(
      `TT | Chỉ tiêu | ĐVT | ${plan} | ${done} | ${estimate} | So với KH (%) | Cơ quan theo dõi`,
      "1 | Tỷ lệ ký số | % | 80 | 45 | 82 | 102,5 | Sở Nội vụ",
    );
    expect(first?.slice(0, 13)).toBe("commitment 80");
    expect(others).toStrictEqual([`result 45 ${day}`, "result 82 2026-12-31"]);
  });

  test("take the latest year printed before them, in doubt", () => {
    const words = text(
      "Chỉ tiêu | TH 2024 | KH 2025 | TH 6 tháng | Ước cả năm",
      "Tỷ lệ ký số (%) | 60 | 80 | 45 | 82",
    );
    expect(parseTargets(words, { year: 2026 }).map(({ due }) => due)).toStrictEqual([
      "2024-12-31",
      "2025-12-31",
      "2025-06-30",
      "2025-12-31",
    ]);
    expect(doubts(words)).toStrictEqual([
      "given-year: 2025-06-30 or unknown",
      "given-year: 2025-12-31 or unknown",
    ]);
  });

  test("have no day where no year is known", () => {
    const words = text("TT | Chỉ tiêu | KH năm | TH 6 tháng", "1 | Tỷ lệ ký số (%) | 80 | 45");
    expect(parseTargets(words).map(({ act, due }) => `${act} ${due}`)).toStrictEqual([
      "commitment null",
      "result null",
    ]);
  });

  test("mean no year where years are counted", () => {
    expect(
      acts(
        "TT | Chỉ tiêu | ĐVT | KH 2026 | Bình quân hằng năm",
        "1 | Doanh thu số | tỷ đồng | 80 | 45",
      ),
    ).toStrictEqual(["commitment 80000000000 2026-12-31"]);
  });
});

test("a row of numbers is no head, whatever words stand beside them", () => {
  expect(
    acts("TT | Chỉ tiêu | KH 2027 | Ghi chú", "1 | Tỷ lệ hộ nghèo (%) | 1,5 | Giảm 0,5"),
  ).toStrictEqual(["commitment 1.5 2027-12-31"]);
});

test("a digital address is no index", () => {
  expect(names("Đến năm 2027, số hộ có địa chỉ số đạt 12.500 hộ.")).toStrictEqual([
    "số hộ có địa chỉ số",
  ]);
});
