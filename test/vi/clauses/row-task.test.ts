import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, targets } from "./shown.ts";

const text = (...lines: readonly string[]) => lines.join("\n");
const head = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành";

describe("a row of a table without numbers is read as a clause, due by its deadline", () => {
  test.for([
    [
      head,
      "1 | Giảm ít nhất 30% thời gian giải quyết thủ tục hành chính | Văn phòng | Quý III/2027",
      "change in percent atMost -30, percent, 2027-09-30",
    ],
    [
      head,
      "2 | 100% cán bộ, công chức được tập huấn kỹ năng số | Sở Nội vụ | 30/6/2027",
      "level reach 100, percent, 2027-06-30",
    ],
    [
      "STT\tNội dung nhiệm vụ\tĐơn vị thực hiện\tThời hạn\tSản phẩm",
      "3\tPhủ sóng 5G tới 95% dân số\tSở KH&CN\t2027\tBáo cáo",
      "level reach 95, percent, 2027-12-31",
    ],
    [
      "STT; Nội dung công việc; Đơn vị chủ trì; Tiến độ",
      "4; Cập nhật 100% hồ sơ cán bộ; Phòng Nội vụ; Tháng 6/2027",
      "level reach 100, percent, 2027-06-30",
    ],
    [
      "TT   Nhiệm vụ   Chủ trì   Thời hạn",
      "5    Bảo đảm 100% máy tính có phần mềm bảo vệ   Phòng VH-XH   31/12/2027",
      "level reach 100, percent, 2027-12-31",
    ],
    [
      "Chỉ tiêu | Thời gian hoàn thành | Đơn vị",
      "100% thủ tục đủ điều kiện được cung cấp toàn trình | 2027 | Văn phòng",
      "level reach 100, percent, 2027-12-31",
    ],
    [
      "TT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm | Thời gian thực hiện",
      "7 | Xây dựng 05 mô hình thôn thông minh | Phòng VH-XH | 05 mô hình | Quý II - Quý III/2027",
      "level reach 5, count, 2027-09-30",
    ],
    [
      head,
      "8 | Đào tạo 1.000 chuyên gia số | Sở Nội vụ | Giai đoạn 2026-2028",
      "level reach 1000, count, 2028-12-31",
    ],
  ] as const)("%s: %s", ([heads, row, expected]) => {
    const words = text(heads, row);
    expect(targets(words, { year: 2026 })).toStrictEqual([expected]);
    expect(parseTargets(words, { year: 2026 })[0]?.act).toBe("commitment");
  });

  test("and by none where the row has none", () => {
    const words = text(head, "5 | Tổ chức ít nhất 12 lớp tập huấn | Sở KH&CN | Thường xuyên");
    expect(targets(words)).toStrictEqual(["level atLeast 12, count"]);
    expect(doubts(words)).toStrictEqual(["implied-horizon: none or unknown"]);
  });

  test("with a deadline of its own where it says one", () => {
    const words = text(
      "TT | Mục tiêu | Đơn vị chủ trì | Ghi chú",
      "1 | Đến năm 2027, 100% xã có 5G | Sở KH&CN | ",
    );
    expect(targets(words)).toStrictEqual(["level reach 100, percent, 2027-12-31"]);
  });

  test("where a column tells what was done, in doubt what it is", () => {
    const words = text(
      "TT | Nhiệm vụ | Kết quả thực hiện | Tiến độ",
      "1 | Số hóa 100% hồ sơ hộ tịch | Đã hoàn thành | Đúng hạn",
    );
    expect(targets(words)).toStrictEqual(["level reach 100, percent"]);
    expect(doubts(words)).toContain("result-or-commitment: commitment or result");
  });
});

test("the words of a task without a number set nothing", () => {
  const row = "3 | Ban hành kế hoạch chuyển đổi số của ngành | Các sở, ngành | Tháng 3/2027";
  expect(targets(text(head, row))).toStrictEqual([]);
});

test.for([
  // No day is printed: what is told of is the draft of others, or a rule of scores.
  ["TT | Nội dung góp ý | Cơ quan góp ý | Ghi chú", "1 | Đề nghị nâng chỉ tiêu lên 90% | Sở | "],
  ["TT | Tiêu chí | Điểm chuẩn | Minh chứng", "1 | 100% hồ sơ đúng hạn | 5 | Báo cáo"],
  ["Thời gian | Nội dung | Người chủ trì", "8h00 - 8h30 | Đón tiếp đại biểu | Ban Tổ chức"],
  ["TT | Nội dung | Kinh phí (triệu đồng) | Thời gian", "1 | Tập huấn cho cán bộ | 250 | 2027"],
  ["TT | Tên dự án | Tổng mức đầu tư (tỷ đồng) | Thời gian", "1 | Trung tâm dữ liệu | 120 | 2027"],
] as const)("a table that says nothing of its own sets nothing: %s", ([heads, row]) => {
  expect(targets(text(heads, row))).toStrictEqual([]);
});

test("who does a task does not tell that it is done", () => {
  const words = text(
    "TT | Nội dung công việc | Người thực hiện | Thời gian",
    "1 | Kiểm tra 100% xã | Tổ công tác | Quý III/2027",
  );
  expect(targets(words)).toStrictEqual(["level reach 100, percent, 2027-09-30"]);
  expect(parseTargets(words, { year: 2027 })[0]?.act).toBe("commitment");
});

test("what is upgraded is counted, and is no rise", () => {
  const words = text(head, "2 | Nâng cấp 12 trạm BTS | Bưu điện | 2027");
  expect(targets(words)).toStrictEqual(["level reach 12, count, 2027-12-31"]);
  expect(targets("Năm 2027 hoàn thành nâng cấp 45 phòng máy.")).toStrictEqual([
    "level reach 45, count, 2027-12-31",
  ]);
});

test("what a row measures is no clause, though its cells are blank", () => {
  const words = text(
    "TT | Chỉ tiêu | ĐVT | KH 2027 | Đơn vị chủ trì",
    "1 | Tỷ lệ thôn có ít nhất 02 cụm loa | % | | Sở VHTT",
  );
  expect(targets(words)).toStrictEqual([]);
});

test("a heading of what was done makes a task a result", () => {
  const table = [
    "TT | Nhiệm vụ | Đơn vị | Thời gian",
    "1 | Phủ sóng 4G cho 100% thôn | VNPT | Quý II/2025",
  ];
  const acts = (heading: string) =>
    parseTargets(text(heading, ...table), { year: 2026 }).map(({ act, due }) => `${act} ${due}`);
  expect(acts("II. KẾT QUẢ THỰC HIỆN NĂM 2025")).toStrictEqual(["result 2025-06-30"]);
  expect(acts("II. PHỤ LỤC")).toStrictEqual(["commitment 2025-06-30"]);
});
