import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const text = (...lines: readonly string[]) => lines.join("\n");

describe("of several columns of names the narrower one names a row", () => {
  test.for([
    ["Lĩnh vực | Chỉ tiêu | ĐVT | KH 2027", "Chính quyền số | Tỷ lệ hồ sơ điện tử | % | 80"],
    [
      "TT | Nhóm chỉ tiêu | Tên chỉ tiêu | Đơn vị | Mục tiêu đến năm 2027",
      "1 | Chính quyền số | Tỷ lệ hồ sơ điện tử | % | 80",
    ],
    [
      "| TT | Trụ cột | Lĩnh vực | Chỉ tiêu | ĐVT | Năm 2027 |",
      "| 1 | Chính quyền số | Văn phòng | Tỷ lệ hồ sơ điện tử | % | 80 |",
    ],
    ["Mục tiêu | Chỉ tiêu | ĐVT | KH 2027", "Chính quyền số | Tỷ lệ hồ sơ điện tử | % | 80"],
    // The field stands once for the rows under it.
    ["| Lĩnh vực | Chỉ tiêu | ĐVT | KH 2027 |", "| | Tỷ lệ hồ sơ điện tử | % | 80 |"],
  ] as const)("%s: %s", ([head, row]) => {
    expect(names(text(head, row))).toStrictEqual(["Tỷ lệ hồ sơ điện tử"]);
    expect(targets(text(head, row))).toStrictEqual(["level reach 80, percent, 2027-12-31"]);
  });

  test("unless it has the number", () => {
    const words = text("Nội dung | Chỉ tiêu | Thời hạn", "Tỷ lệ hồ sơ điện tử | 80% | 30/6/2027");
    expect(names(words)).toStrictEqual(["Tỷ lệ hồ sơ điện tử"]);
    expect(targets(words)).toStrictEqual(["level reach 80, percent, 2027-06-30"]);
  });
});

describe("a sign before a number", () => {
  test.for([
    ["1 | Mức giảm tỷ lệ hộ nghèo | % | -1,2", "change in points reach -1.2, percent, 2027-12-31"],
    ["2 | Tỷ lệ hộ nghèo | % | -1", "change in points reach -1, percent, 2027-12-31"],
    ["3 | Giảm thời gian chờ | % | -20", "change in percent reach -20, percent, 2027-12-31"],
    ["4 | Số trạm 5G | trạm | +100", "change in points reach 100, count, 2027-12-31"],
    ["5 | Tăng thu ngân sách | % | +7", "change in percent reach 7, percent, 2027-12-31"],
    // A rate of growth may lie below 0.
    ["6 | Tăng trưởng GRDP | % | -2,5", "level reach -2.5, percent, 2027-12-31"],
  ] as const)("is a change: %s", ([row, expected]) => {
    expect(targets(text("TT | Chỉ tiêu | ĐVT | KH 2027", row))).toStrictEqual([expected]);
  });

  test("leaves the name of a row as it is", () => {
    const words = text("TT | Chỉ tiêu | ĐVT | KH 2027", "3 | Số trạm 5G | trạm | +100");
    expect(names(words)).toStrictEqual(["Số trạm 5G"]);
  });
});

test.for([
  ["1 | Chỉ số DTI | xếp hạng | 10", "rank reach 10, rank, 2027-12-31"],
  ["2 | Chỉ số PCI | Thứ hạng | 15/34", "rank of 34 reach 15, rank, 2027-12-31"],
  ["3 | Chỉ số PAR INDEX | Thứ bậc | ≤ 20", "rank atMost 20, rank, 2027-12-31"],
  ["4 | PAPI | Hạng | Top 10", "rank atMost 10, rank, 2027-12-31"],
  ["5 | Chỉ số DTI | điểm | 0,75", "level reach 0.75, index, 2027-12-31"],
] as const)("a unit says that a number is a place: %s", ([row, expected]) => {
  expect(targets(text("TT | Chỉ tiêu | ĐVT | KH 2027", row))).toStrictEqual([expected]);
});

describe("the unit of a row", () => {
  const head = "TT | Chỉ tiêu | ĐVT | KH 2027";

  test.for([
    ["told of something", "1 | Tỷ lệ phủ sóng 5G | % dân số | 60", "level reach 60, percent"],
    ["of something each", "2 | Thời gian xử lý | phút/hồ sơ | ≤ 15", "level atMost 15, amount"],
    [
      "with a number as scale",
      "3 | Dân số số | 1.000 người | 1.234,5",
      "level reach 1234500, count",
    ],
    ["with a longer number", "4 | Sản lượng thép | 1000 tấn | 125", "level reach 125000, amount"],
    ["within its name", "5 | Tỷ lệ hồ sơ (%) trên mạng | | 70", "level reach 70, percent"],
    ["of each in its name", "6 | Thời gian xử lý (phút/hồ sơ) | | 10", "level reach 10, amount"],
    ["of thousandths", "7 | Tỷ suất sinh thô | ‰ | 12", "level reach 1.2, percent"],
    // A number that is no scale stands under no head of units.
    ["that is none", "8 | Tỷ lệ hồ sơ | 500 | 70", null],
  ] as const)("%s", ([, row, expected]) => {
    const shown = expected === null ? [] : [`${expected}, 2027-12-31`];
    expect(targets(text(head, row))).toStrictEqual(shown);
  });

  test("in brackets at the end of its name is no part of the name", () => {
    expect(names(text(head, "5 | Tỷ lệ hồ sơ (%) | | 70"))).toStrictEqual(["Tỷ lệ hồ sơ"]);
  });

  test("is not in brackets that hold words", () => {
    const row = "9 | Số dịch vụ (đợt 1) đã có | dịch vụ | 70";
    expect(targets(text(head, row))).toStrictEqual(["level reach 70, count, 2027-12-31"]);
  });
});

test("years stand beside the head of a row", () => {
  expect(targets(text("Năm | 2027 | 2028", "Tỷ lệ ký số (%) | 60 | 80"))).toStrictEqual([
    "level reach 60, percent, 2027-12-31",
    "level reach 80, percent, 2028-12-31",
  ]);
});

test("what a tier registers commits", () => {
  const words = text(
    "TT | Chỉ tiêu năm 2027 | Tỉnh giao | Xã đăng ký",
    "1 | Tỷ lệ ký số (%) | 70 | 80",
  );
  expect(targets(words)).toStrictEqual([
    "level reach 70, percent, 2027-12-31",
    "level reach 80, percent, 2027-12-31",
  ]);
});

describe("a row that is a part of the row above it", () => {
  const tiers = (words: string) =>
    parseTargets(words).map((draft) => [draft.name, draft.bound?.value, ...draft.tiers].join(", "));

  test("may stand under words that only say so", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | KH 2027",
      "1 | Số lớp tập huấn | lớp | 20",
      " | Trong đó: | |",
      " | - Cấp tỉnh | lớp | 5",
      " | - Cấp xã | lớp | 15",
    );
    expect(tiers(words)).toStrictEqual([
      "Số lớp tập huấn, 20",
      "Số lớp tập huấn, 5, province",
      "Số lớp tập huấn, 15, commune",
    ]);
  });

  test.for([["Trang 2/5"], ["- 12 -"], ["13"], [""]] as const)(
    "may stand on the next page: %s",
    ([page]) => {
      const head = "| TT | Chỉ tiêu | ĐVT | KH 2027 |";
      const words = text(
        head,
        "|---|---|---|---|",
        "| 1 | Tỷ lệ ký số | % | 80 |",
        page,
        head,
        "|---|---|---|---|",
        "| 1.1 | Cấp xã | % | 70 |",
      );
      expect(tiers(words)).toStrictEqual(["Tỷ lệ ký số, 80", "Tỷ lệ ký số, 70, commune"]);
    },
  );

  test("is none of a row of another table", () => {
    const words = text(
      "TT | Chỉ tiêu | ĐVT | KH 2027",
      "1 | Tỷ lệ ký số | % | 80",
      "TT | Chỉ tiêu | ĐVT | KH 2028",
      "1 | Cấp xã | % | 70",
    );
    expect(tiers(words)).toStrictEqual(["Tỷ lệ ký số, 80", ", 70, commune"]);
  });
});

test("a row that blanks part may have no number of its own", () => {
  const words = text(
    "STT   Chỉ tiêu                    ĐVT   Năm 2027   Năm 2030",
    "1     Tỷ lệ hộ có địa chỉ số      %     50         90",
    "      Trong đó: vùng nông thôn    %     40         85",
  );
  expect(targets(words)).toStrictEqual([
    "level reach 50, percent, 2027-12-31",
    "level reach 90, percent, 2030-12-31",
    "level reach 40, percent, 2027-12-31",
    "level reach 85, percent, 2030-12-31",
  ]);
});

describe("heads of scores and places", () => {
  test("stand under years", () => {
    const words = text(
      "TT | Chỉ số | Năm 2024 | | Mục tiêu năm 2027 | ",
      " | | Điểm | Xếp hạng | Điểm | Xếp hạng",
      "1 | PAR INDEX | 88,5 | 20 | 90 | 15",
    );
    expect(targets(words)).toStrictEqual([
      "level reach 88.5, index, 2024-12-31",
      "rank reach 20, rank, 2024-12-31",
      "level reach 90, index, 2027-12-31",
      "rank reach 15, rank, 2027-12-31",
    ]);
  });

  test("say what the columns beside them hold", () => {
    const words = text(
      "STT | Chỉ số thành phần | Điểm tối đa | Điểm năm 2024 | Mục tiêu 2027",
      "1 | Nhận thức số | 100 | 72,5 | 85",
    );
    expect(targets(words)).toStrictEqual([
      "level reach 72.5, index, 2024-12-31",
      "level reach 85, index, 2027-12-31",
    ]);
  });
});

test("what is now and what is sought stand beside each other", () => {
  const words = text(
    "Chỉ tiêu | Hiện tại | Mục tiêu | Thời hạn",
    "Tỷ lệ hồ sơ trực tuyến | 45% | 80% | Tháng 12/2027",
  );
  expect(targets(words)).toStrictEqual([
    "level reach 45, percent",
    "level reach 80, percent, 2027-12-31",
  ]);
  expect(parseTargets(words).map(({ act }) => act)).toStrictEqual(["result", "commitment"]);
});

test("a result to come is a commitment", () => {
  const words = text(
    "Mục tiêu | Kết quả then chốt | Hạn",
    "Tỷ lệ hộ có chữ ký số | 60% | 31/12/2027",
  );
  expect(targets(words)).toStrictEqual(["level reach 60, percent, 2027-12-31"]);
});

test("cells may be printed in bold", () => {
  const words = text(
    "| **Chỉ tiêu** | **KH 2027** | Ghi chú |",
    "|---|---|---|",
    "| **Tỷ lệ ký số** | **≥ 90%** | ** |",
  );
  expect(targets(words)).toStrictEqual(["level atLeast 90, percent, 2027-12-31"]);
  expect(names(words)).toStrictEqual(["Tỷ lệ ký số"]);
});

test("a column of thresholds commits, each by the term of its row", () => {
  const table =
    "Chỉ tiêu | Ngưỡng | Thời hạn\nVăn bản ký số | không dưới 98% | 31/12/2024\nCán bộ có chữ ký số | 100% | 30/9/2024";
  expect(targets(table)).toStrictEqual([
    "level atLeast 98, percent, 2024-12-31",
    "level reach 100, percent, 2024-09-30",
  ]);
});
