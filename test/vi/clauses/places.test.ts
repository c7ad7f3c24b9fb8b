import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, names, target, targets } from "./shown.ts";

/** What the drafts of a text of 2026 set or tell, each with what its change starts from. */
const told = (text: string): string[] =>
  parseTargets(text, { year: 2026 }).map((draft) => {
    const { act, baseline } = draft;
    const base = baseline === null ? "" : `, from ${baseline.value ?? "?"} in ${baseline.year}`;
    return `${act}: ${target(draft)}${base}`;
  });

describe("a place that is told beside one that is aimed at", () => {
  test.for([
    [
      "Năm 2025 chỉ số PCI đứng thứ 15/34 tỉnh, thành phố; phấn đấu năm 2027 vươn lên thứ 10.",
      [
        "result: rank of 34 reach 15, rank, 2025-12-31",
        "commitment: rank reach 10, rank, 2027-12-31",
      ],
    ],
    [
      "Năm 2025, Chỉ số PAR INDEX xếp thứ 21/34; phấn đấu năm 2026 vươn lên vị trí thứ 15.",
      [
        "result: rank of 34 reach 21, rank, 2025-12-31",
        "commitment: rank reach 15, rank, 2026-12-31",
      ],
    ],
    [
      "Chỉ số DTI xếp hạng 18/34 (năm 2024), mục tiêu năm 2026 lên hạng 12.",
      [
        "result: rank of 34 reach 18, rank, 2024-12-31",
        "commitment: rank reach 12, rank, 2026-12-31",
      ],
    ],
    [
      "Chỉ số PCI tụt xuống thứ 40/63 năm 2024; phấn đấu năm 2026 trở lại nhóm 20.",
      [
        "result: rank of 63 reach 40, rank, 2024-12-31",
        "commitment: rank atMost 20, rank, 2026-12-31",
      ],
    ],
    [
      "Xếp hạng DTI năm 2025: 18/34; mục tiêu năm 2026: 15/34; năm 2027: 12/34.",
      [
        "result: rank of 34 reach 18, rank, 2025-12-31",
        "commitment: rank of 34 reach 15, rank, 2026-12-31",
        "commitment: rank of 34 reach 12, rank, 2027-12-31",
      ],
    ],
    [
      "Năm 2025 DTI cấp xã xếp 45/102, phấn đấu năm 2026 lên 30/102.",
      [
        "result: rank of 102 reach 45, rank, 2025-12-31",
        "commitment: rank of 102 reach 30, rank, 2026-12-31",
      ],
    ],
    [
      "Xếp hạng PCI: năm 2024: 37/63, năm 2025: 25/34, phấn đấu năm 2026: 20/34.",
      [
        "result: rank of 63 reach 37, rank, 2024-12-31",
        "result: rank of 34 reach 25, rank, 2025-12-31",
        "commitment: rank of 34 reach 20, rank, 2026-12-31",
      ],
    ],
    // Another count of provinces after a ranking is no place.
    [
      "Chỉ số PAPI năm 2025 xếp thứ 25/34; số tỉnh tham gia năm 2025: 30/34.",
      [
        "result: rank of 34 reach 25, rank, 2025-12-31",
        "result: level reach 30, count, 2025-12-31",
      ],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(told(text)).toStrictEqual(expected);
  });
});

describe("words that move to a place", () => {
  test.for([
    ["chỉ số PCI vươn lên thứ 10", "rank reach 10, rank"],
    ["chỉ số DCI vươn lên thứ hạng 3", "rank reach 3, rank"],
    ["chỉ số SIPAS vượt lên thứ 8", "rank reach 8, rank"],
    ["chỉ số ICT Index lọt vào tốp 10", "rank atMost 10, rank"],
    ["lọt tốp 15 về chỉ số PCI", "rank atMost 15, rank"],
    ["chỉ số PGI lọt vào 10 tỉnh dẫn đầu", "rank atMost 10, rank"],
    ["thăng hạng lên vị trí 12/34", "rank of 34 reach 12, rank"],
    ["chỉ số PAPI đạt thứ 15/34", "rank of 34 reach 15, rank"],
    ["chỉ số PAR INDEX vươn lên nhóm 15 tỉnh dẫn đầu", "rank atMost 15, rank"],
    ["xếp từ thứ 10 trở lên", "rank atMost 10, rank"],
  ] as const)("%s", ([words, expected]) => {
    expect(targets(`Phấn đấu đến năm 2030 ${words}.`)).toStrictEqual([`${expected}, 2030-12-31`]);
  });

  test.for([
    ["Phấn đấu năm 2026 chỉ số DCI của huyện vươn lên thứ hạng 3.", ["chỉ số DCI của huyện"]],
    ["Phấn đấu cải thiện thứ hạng PCI, vươn lên vị trí thứ 20 vào năm 2027.", ["thứ hạng PCI"]],
    ["Chỉ số PCI đã đứng thứ 15/34.", ["Chỉ số PCI"]],
    ["PAR INDEX năm 2024: 88,2 điểm; mục tiêu năm 2026: 90 điểm.", ["PAR INDEX", "PAR INDEX"]],
  ] as const)("are of no name: %s", ([text, expected]) => {
    expect(names(text)).toStrictEqual(expected);
  });

  test.for([
    "Họp giao ban từ thứ 2 đến thứ 6 hằng tuần.",
    "Kỳ họp thứ 12 thông qua nghị quyết.",
    "Nghị quyết của phiên họp thứ 3/2025.",
    "Báo cáo vào thứ 6/10.",
  ])("no place: %s", (text) => {
    expect(targets(text)).toStrictEqual([]);
  });
});

describe("words before a place that compare it", () => {
  test.for([
    ["không thấp hơn hạng 30", "atMost 30"],
    ["không dưới hạng 30", "atMost 30"],
    ["không thấp hơn vị trí thứ 20", "atMost 20"],
    ["không thấp hơn thứ 25", "atMost 25"],
    ["không tụt dưới hạng 25", "atMost 25"],
    ["không để tụt xuống dưới vị trí thứ 12", "atMost 12"],
    ["tối thiểu đạt vị trí thứ 15", "atMost 15"],
    ["ít nhất đứng thứ 15", "atMost 15"],
    ["xếp trên hạng 20", "lessThan 20"],
    ["đứng cao hơn vị trí thứ 20", "lessThan 20"],
  ] as const)("%s", ([words, expected]) => {
    const text = `Phấn đấu năm 2027 chỉ số PCI ${words}.`;
    expect(targets(text)).toStrictEqual([`rank ${expected}, rank, 2027-12-31`]);
    expect(names(text)).toStrictEqual(["chỉ số PCI"]);
  });

  test("a place that is not reached is below it", () => {
    expect(told("Năm 2024 chỉ số PCI đứng dưới hạng 30.")).toStrictEqual([
      "result: rank moreThan 30, rank, 2024-12-31",
    ]);
  });

  test("so many years are no field of a ranking", () => {
    expect(targets("Chỉ số ICT Index không thấp hơn thứ 8 trong 3 năm.")).toStrictEqual([
      "rank atMost 8, rank",
    ]);
  });
});

describe("a place where a change starts", () => {
  test.for([
    [
      "Phấn đấu nâng chỉ số chuyển đổi số từ vị trí 15/34 lên vị trí thứ 10.",
      ["commitment: rank reach 10, rank"],
    ],
    [
      "Phấn đấu đến năm 2028 đưa chỉ số PAPI từ hạng 30/34 lên hạng 15/34.",
      ["commitment: rank of 34 reach 15, rank, 2028-12-31"],
    ],
    [
      "Phấn đấu cải thiện PAR INDEX từ vị trí thứ 21 năm 2025 lên vị trí thứ 12 năm 2027.",
      ["commitment: rank reach 12, rank, 2027-12-31, from 21 in 2025"],
    ],
    [
      "Đưa chỉ số DTI từ nhóm 30 lên nhóm 20 tỉnh dẫn đầu vào năm 2027.",
      ["commitment: rank atMost 20, rank, 2027-12-31"],
    ],
    [
      "Phấn đấu đưa xếp hạng từ 37/63 lên 25/34 vào năm 2026.",
      ["commitment: rank of 34 reach 25, rank, 2026-12-31"],
    ],
    [
      "Phấn đấu đưa xếp hạng PCI của tỉnh từ 37/63 năm 2024 lên 25/34 vào năm 2026.",
      ["commitment: rank of 34 reach 25, rank, 2026-12-31, from 37 in 2024"],
    ],
    [
      "Mục tiêu năm 2027 đưa chỉ số SIPAS từ vị trí 28/34 lên 18/34.",
      ["commitment: rank of 34 reach 18, rank, 2027-12-31"],
    ],
    [
      "Phấn đấu nâng xếp hạng PCI từ thứ 37 lên 25 vào năm 2026.",
      ["commitment: rank reach 25, rank, 2026-12-31"],
    ],
    [
      "Nâng xếp hạng PCI từ 37/63 (năm 2023) lên 25/34 (năm 2026), 20/34 (năm 2027).",
      [
        "commitment: rank of 34 reach 25, rank, 2026-12-31, from 37 in 2023",
        "commitment: rank of 34 reach 20, rank, 2027-12-31",
      ],
    ],
    [
      "Xếp hạng PCI tăng từ thứ 37 (năm 2023) lên thứ 25 (năm 2025).",
      ["result: rank reach 25, rank, 2025-12-31, from 37 in 2023"],
    ],
    [
      "Xếp hạng PCI đã tăng từ thứ 37/63 (năm 2023) lên thứ 25/34 (năm 2025).",
      ["result: rank of 34 reach 25, rank, 2025-12-31, from 37 in 2023"],
    ],
    [
      "Chỉ số SIPAS tụt từ thứ 12 (năm 2023) xuống thứ 25 (năm 2024).",
      ["result: rank reach 25, rank, 2024-12-31, from 12 in 2023"],
    ],
    [
      "Phấn đấu tăng hạng DTI từ 35 (năm 2024) lên hạng 20 (năm 2026).",
      ["commitment: rank reach 20, rank, 2026-12-31, from 35 in 2024"],
    ],
    // Communes after a ranking of provinces are no place.
    [
      "Phấn đấu năm 2026 nâng xếp hạng PCI từ 37/63 lên 25/34, 20/34 xã đạt chuẩn.",
      [
        "commitment: rank of 34 reach 25, rank, 2026-12-31",
        "commitment: level reach 20, count, 2026-12-31",
      ],
    ],
    [
      "Phấn đấu năm 2026 nâng xếp hạng PCI từ 37/63 lên 25/34; 20/34 xã đạt chuẩn.",
      [
        "commitment: rank of 34 reach 25, rank, 2026-12-31",
        "commitment: level reach 20, count, 2026-12-31",
      ],
    ],
    // What starts there and ends at no place is none itself.
    ["Từ vị trí thứ 40 năm 2022, tỉnh đã vươn lên mạnh mẽ.", []],
  ] as const)("%s", ([text, expected]) => {
    expect(told(text)).toStrictEqual(expected);
  });

  test("a change is of what stands before its start", () => {
    expect(names("Tỷ lệ ký số đã tăng từ 45% lên 60%.")).toStrictEqual(["Tỷ lệ ký số"]);
    expect(names("Xếp hạng PCI đã tăng từ thứ 37 (năm 2023) lên thứ 25.")).toStrictEqual([
      "Xếp hạng PCI",
    ]);
    expect(names("Chỉ số PAR INDEX tăng 12 bậc, từ vị trí 37 lên vị trí 25.")).toStrictEqual([
      "Chỉ số PAR INDEX",
      "Chỉ số PAR INDEX",
    ]);
  });
});

test.for([
  [
    "Năm 2027, cải thiện thứ hạng PAPI tối thiểu 3 bậc.",
    "commitment: change in points atMost -3, rank, 2027-12-31",
  ],
  [
    "Phấn đấu năm 2027 thứ hạng PCI ít nhất 5 bậc so với năm 2025.",
    "commitment: change in points atMost -5, rank, 2027-12-31, from ? in 2025",
  ],
] as const)("so many places are a way up: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual([expected]);
});

test("an aim of a place may say nothing else", () => {
  expect(told("Năm 2025 DTI xếp thứ 18. Năm 2026 phấn đấu thứ 12.")).toStrictEqual([
    "result: rank reach 18, rank, 2025-12-31",
    "commitment: rank reach 12, rank, 2026-12-31",
  ]);
});

describe("a number where a change starts", () => {
  test.for([
    [
      "Phấn đấu nâng điểm PCI từ 65,2 điểm lên 70 điểm năm 2027.",
      ["commitment: level reach 70, index, 2027-12-31"],
    ],
    [
      "Phấn đấu nâng số xã nông thôn mới từ 12/20 xã lên 15/20 xã năm 2027.",
      ["commitment: level reach 15, count, 2027-12-31"],
    ],
    [
      "Nâng thu nhập bình quân từ 45 triệu đồng năm 2025 lên 60 triệu đồng năm 2027.",
      ["commitment: level reach 60000000, amount, 2027-12-31, from 45000000 in 2025"],
    ],
    [
      "Phấn đấu năm 2026 giảm số hộ nghèo từ 1.250 hộ xuống còn 900 hộ.",
      ["commitment: level reach 900, count, 2026-12-31"],
    ],
    ["Thời gian cấp phép giảm từ 15 ngày xuống 10 ngày.", ["commitment: level reach 10, amount"]],
    // The year of a start is of no number after it.
    [
      "Phấn đấu tỷ lệ ký số từ 60% năm 2023 lên 75%, tỷ lệ xã có mạng đạt 80% vào năm 2027.",
      [
        "commitment: level reach 75, percent, 2027-12-31, from 60 in 2023",
        "commitment: level reach 80, percent, 2027-12-31",
      ],
    ],
    // A limit is no start.
    ["Hộ nghèo là hộ có thu nhập từ 1.500.000 đồng trở xuống.", []],
  ] as const)("%s", ([text, expected]) => {
    expect(told(text)).toStrictEqual(expected);
  });
});

describe("places in a list", () => {
  const places = (text: string): string[] =>
    parseTargets(text, { year: 2025 }).map(
      ({ name, quantity, bound, due }) =>
        `${name} ${quantity.kind === "rank" ? `${bound?.value}/${quantity.of ?? "?"}` : quantity.kind} ${due?.slice(0, 4)}`,
    );

  test.for([
    [
      "Năm 2024, chính quyền số xếp 20/63, kinh tế số 35/63, xã hội số 12/63.",
      ["chính quyền số 20/63 2024", "kinh tế số 35/63 2024", "xã hội số 12/63 2024"],
    ],
    [
      "Năm 2024: PCI xếp hạng 20/63; PAPI 35/63; PAR INDEX 12/63.",
      ["PCI 20/63 2024", "PAPI 35/63 2024", "PAR INDEX 12/63 2024"],
    ],
    [
      "Năm 2026, phấn đấu PCI xếp thứ 20/63, PAPI thứ 35/63, SIPAS 12/63.",
      ["PCI 20/63 2026", "PAPI 35/63 2026", "SIPAS 12/63 2026"],
    ],
    ["Năm 2026, 2027, PCI lần lượt xếp thứ 15, 20.", ["PCI 15/? 2026", "PCI 20/? 2027"]],
    // What is counted is no place.
    [
      "Năm 2024, PCI xếp thứ 20/63, 35/40 xã đạt chuẩn.",
      ["PCI 20/63 2024", "xã đạt chuẩn level 2024"],
    ],
    ["Năm 2024, PCI xếp thứ 20/63, số tỉnh được chấm 63/63.", ["PCI 20/63 2024"]],
    // In brackets they are of the time that opens the brackets.
    [
      "PCI (năm 2024: 67,5 điểm, xếp thứ 20/63) phấn đấu năm 2026 xếp thứ 15/63.",
      ["PCI 15/63 2026", "PCI level 2024", "PCI 20/63 2024"],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(places(text)).toStrictEqual(expected);
  });
});

test.for([
  "Năm 2026, chỉ số DTI xếp hạng 10 - 15.",
  "Năm 2026, chỉ số DTI xếp thứ 10-15.",
  "Đến năm 2026, chỉ số DTI xếp từ thứ 10 đến thứ 15.",
  "Năm 2026, chỉ số DTI đạt thứ hạng từ 10 đến 15 cả nước.",
  "Năm 2026, chỉ số DTI nằm trong hạng 10 đến 15.",
  "Đến năm 2026, chỉ số DTI nâng từ hạng 30-35 lên hạng 10-15.",
])("a range of places is at most its further end: %s", (text) => {
  expect(targets(text)).toStrictEqual(["rank atMost 15, rank, 2026-12-31"]);
  expect(doubts(text)).toContain("implied-bound: atMost or between");
});
