import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, targets } from "./shown.ts";

const text = (...lines: readonly string[]) => lines.join("\n");
const dues = (words: string) => parseTargets(words).map(({ due }) => due);

describe("a line that only says when", () => {
  test.for([
    ["the time of doing", "Thời gian hoàn thành: hết năm 2027."],
    ["a term", "Thời hạn: 31/12/2027"],
    ["a term of things above", "Thời hạn thực hiện các nội dung nêu trên: trong năm 2027."],
    ["things above", "Các chỉ tiêu trên hoàn thành trong năm 2027."],
    ["so many things above", "03 chỉ tiêu này phấn đấu đạt vào năm 2027."],
    ["things of a part", "Các mục tiêu tại mục này phấn đấu hoàn thành trong năm 2027."],
    ["a verb alone", "Hoàn thành trong năm 2027."],
    ["all of it", "Tất cả phải xong trong năm 2027."],
    ["brackets", "(Hoàn thành trong năm 2027)"],
    ["years", "Thời gian thực hiện: 2026-2027."],
    ["an entry", "- Mốc hoàn thành: tháng 12/2027"],
  ] as const)("dates the list before it: %s", ([, line]) => {
    const list = text("Xã phấn đấu:", "- 85% hồ sơ ký số;", "- 60% thôn có loa.", line);
    expect(targets(list)).toStrictEqual([
      "level reach 85, percent, 2027-12-31",
      "level reach 60, percent, 2027-12-31",
    ]);
    expect(doubts(list)).toStrictEqual([]);
    expect(parseTargets(list).map(({ dueBasis }) => dueBasis)).toStrictEqual(["stated", "stated"]);
  });

  test("leaves a deadline that is printed as it is", () => {
    const list = text("- Đến năm 2029, 85% hồ sơ ký số.", "- 60% thôn có loa.", "Hạn: 30/6/2027.");
    expect(dues(list)).toStrictEqual(["2029-12-31", "2027-06-30"]);
  });

  test("leaves results as they are", () => {
    const report = text("Đã có 85% hồ sơ ký số.", "Hoàn thành trong năm 2027.");
    expect(dues(report)).toStrictEqual([null]);
  });

  test.for([
    ["tells", "Các chỉ tiêu trên đã hoàn thành trong năm 2027."],
    ["asks for work", "Sở Nội vụ theo dõi các chỉ tiêu trên, báo cáo trong năm 2027."],
    ["names a task", "Hoàn thành rà soát hạ tầng trong năm 2027."],
    ["opens a list", "Thời gian thực hiện trong năm 2027:"],
  ] as const)("is none if it %s", ([, line]) => {
    expect(dues(text("- 60% thôn có loa.", line))[0]).toBeNull();
  });

  test("within an entry holds for the entry", () => {
    const list = text(
      "(1) 100% hồ sơ lưu trữ số. Hạn: 30/9/2027.",
      "(2) 80% báo cáo trực tuyến. Hoàn thành: quý II/2028.",
      "(3) 70% cuộc họp không giấy.",
    );
    expect(dues(list)).toStrictEqual(["2027-09-30", "2028-06-30", null]);
  });

  test("within an entry that speaks of all entries holds for all", () => {
    const list = text(
      "- 85% hồ sơ ký số.",
      "- 60% thôn có loa. Các chỉ tiêu trên đạt vào năm 2027.",
    );
    expect(dues(list)).toStrictEqual(["2027-12-31", "2027-12-31"]);
  });

  test("of one target holds for that before it", () => {
    const list = text(
      "- 85% hồ sơ ký số.",
      "- 60% thôn có loa.",
      "Chỉ tiêu này xong trong năm 2027.",
    );
    expect(dues(list)).toStrictEqual([null, "2027-12-31"]);
  });

  test("holds for the list under its heading, and that of several above for their part", () => {
    const plan = (last: string) =>
      text(
        "I. Mục tiêu",
        "1. Chính quyền số",
        "- 85% hồ sơ ký số.",
        "2. Xã hội số",
        "- 60% hộ.",
        last,
      );
    expect(dues(plan("Hoàn thành trong năm 2027."))).toStrictEqual([null, "2027-12-31"]);
    expect(dues(plan("Các chỉ tiêu trên xong trong năm 2027."))).toStrictEqual([
      "2027-12-31",
      "2027-12-31",
    ]);
    expect(
      dues(text(plan("II. Lộ trình"), "Các chỉ tiêu trên xong trong năm 2027.")),
    ).toStrictEqual([null, null]);
  });

  test("holds for what no line before it has dated", () => {
    const plan = text(
      "a) Cấp tỉnh:",
      "- 85% hồ sơ ký số.",
      "Hoàn thành trong năm 2027.",
      "b) Cấp xã:",
      "- 60% hồ sơ ký số.",
      "Hoàn thành trong năm 2028.",
    );
    expect(dues(plan)).toStrictEqual(["2027-12-31", "2028-12-31"]);
  });

  test("after a paragraph holds for the paragraph", () => {
    const plan = text(
      "- 85% hồ sơ ký số.",
      "Huyện phấn đấu 60% hộ có mã số. Mạng lưới được mở rộng.",
      "Hoàn thành trong năm 2027.",
    );
    expect(dues(plan)).toStrictEqual([null, "2027-12-31"]);
    const list = text(
      "Huyện phấn đấu 60% hộ có mã số. Mạng rộng.",
      "- 85% hồ sơ.",
      "Hạn: 30/6/2027.",
    );
    expect(dues(list)).toStrictEqual([null, "2027-06-30"]);
  });

  test("may go on with sentences of its own", () => {
    const plan = text("- 85% hồ sơ ký số.", "Thời hạn: năm 2027. Đến năm 2030, 95% hồ sơ ký số.");
    expect(dues(plan)).toStrictEqual(["2027-12-31", "2030-12-31"]);
  });

  test("is no statement", () => {
    expect(
      targets("Cấp chữ ký số cho 90% cán bộ; hoàn thành trước ngày 16/10/2027."),
    ).toStrictEqual(["level reach 90, percent, 2027-10-15"]);
    expect(targets("Phấn đấu 90% cán bộ có chữ ký số. Hoàn thành trong năm 2027.")).toStrictEqual([
      "level reach 90, percent, 2027-12-31",
    ]);
  });
});

test("what reads like the title of a document has a deadline after trong, vào, trước", () => {
  expect(targets("Hoàn thành 100% kế hoạch tập huấn trong năm 2027.")).toStrictEqual([
    "level reach 100, percent, 2027-12-31",
  ]);
  expect(
    dues("Theo Đề án số hóa giai đoạn 2026-2030, phấn đấu 90% hồ sơ được số hóa."),
  ).toStrictEqual([null]);
});

test.for([
  ["Nhiệm kỳ 2025 - 2030, phấn đấu 100% chi bộ họp số.", "chi bộ họp số"],
  ["Chỉ tiêu nhiệm kỳ 2025 - 2030:\n- 85% hồ sơ trực tuyến.", "hồ sơ trực tuyến"],
  ["Mục tiêu nhiệm kỳ 2025 - 2030:\n- Trong nhiệm kỳ, 90% cán bộ được học.", "cán bộ được học"],
  ["Nhiệm kỳ 2025 - 2030 kết nạp từ 150 đảng viên trở lên.", "đảng viên"],
] as const)("a term of office is a period up to its last year: %s", ([words, name]) => {
  const [draft] = parseTargets(words);
  expect(draft?.due).toBe("2030-12-31");
  expect(draft?.name).toBe(name);
});

test.for([
  "Từ năm 2027, 100% hồ sơ được nộp trực tuyến.",
  "Kể từ quý II/2027, 100% hồ sơ được nộp trực tuyến.",
  "100% hồ sơ được nộp trực tuyến từ ngày 01/7/2027.",
  "Sau năm 2027, 100% hồ sơ được nộp trực tuyến.",
])("a closing line does not date what is to hold from a time on: %s", (line) => {
  const closing = "Các chỉ tiêu trên hoàn thành trong năm 2026.";
  expect(dues(text("Mục tiêu:", `- ${line}`, "- 90% hộ có Internet.", closing))).toStrictEqual([
    null,
    "2026-12-31",
  ]);
});
