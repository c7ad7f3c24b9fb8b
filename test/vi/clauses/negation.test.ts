import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const year = { year: 2024 };

test.for([
  ["Đến năm 2026, không để quá 3% đơn thư tồn đọng.", "level atMost 3, percent, 2026-12-31"],
  [
    "Không để tỷ lệ cuộc gọi nhỡ vượt quá 4% trong năm 2026.",
    "level atMost 4, percent, 2026-12-31",
  ],
  ["Không để tỷ lệ cuộc gọi nhỡ trên 4% trong năm 2026.", "level atMost 4, percent, 2026-12-31"],
  ["Năm 2026 không để xảy ra hơn 02 sự cố mất dữ liệu.", "level atMost 2, count, 2026-12-31"],
  ["Đến năm 2026, không có quá 6% hồ sơ phải bổ sung.", "level atMost 6, percent, 2026-12-31"],
  ["Đến năm 2026, toàn huyện không có trên 6% hộ nghèo.", "level atMost 6, percent, 2026-12-31"],
  ["Tỷ lệ thất thoát không được vượt 7% vào năm 2026.", "level atMost 7, percent, 2026-12-31"],
  ["Thời gian chờ không kéo dài quá 15 phút vào năm 2026.", "level atMost 15, amount, 2026-12-31"],
  ["Không để tỷ lệ giải ngân dưới 92% năm 2026.", "level atLeast 92, percent, 2026-12-31"],
  ["Tỷ lệ hài lòng không được thấp hơn 88% vào năm 2026.", "level atLeast 88, percent, 2026-12-31"],
] as const)("a denial turns the comparator over: %s", ([text, expected]) => {
  expect(targets(text, year)).toStrictEqual([expected]);
});

test.for([
  ["Đến năm 2026, không có phường nào dưới 75% hộ có ví điện tử.", "atLeast 75, percent"],
  ["Đến năm 2026, không sở nào đạt dưới 85%.", "atLeast 85, percent"],
  ["Đến năm 2026, không một xã nào có dưới 4 tổ công nghệ số.", "atLeast 4, count"],
  ["Không có bộ nào có tỷ lệ hồ sơ giấy trên 9% năm 2026.", "atMost 9, percent"],
  ["Năm 2026, không để đơn vị nào dưới 60 điểm.", "atLeast 60, index"],
] as const)("none of them is below, so all are above: %s", ([text, expected]) => {
  expect(targets(text, year)).toStrictEqual([`level ${expected}, 2026-12-31`]);
});

test.for([
  // At most 5% up; at least 5% down (no less than 5% down); and so on with the sign of a fall.
  ["Chi thường xuyên không tăng quá 5% vào năm 2026.", "change in percent atMost 5, percent"],
  ["Số giấy tờ không giảm dưới 5% vào năm 2026.", "change in percent atMost -5, percent"],
  ["Doanh thu không giảm quá 5% vào năm 2026.", "change in percent atLeast -5, percent"],
  ["Không để chi thường xuyên tăng trên 5% năm 2026.", "change in percent atMost 5, percent"],
] as const)("a denied change keeps its sign: %s", ([text, expected]) => {
  expect(targets(text, year)).toStrictEqual([`${expected}, 2026-12-31`]);
});

test.for([
  ["Đến năm 2026, trên 70% giao dịch không dùng tiền mặt.", "moreThan 70"],
  ["Thanh toán không dùng tiền mặt đạt trên 70% vào năm 2026.", "moreThan 70"],
  ["Đến năm 2026, tỷ lệ hộ không có vườn dưới 8%.", "lessThan 8"],
  ["Không nhận bản giấy, trên 70% đơn nộp qua mạng năm 2026.", "moreThan 70"],
  ["Tỷ lệ ấp chưa có sóng không vượt quá 3% năm 2026.", "atMost 3"],
  ["Tỷ lệ hồ sơ không đạt yêu cầu năm 2026 dưới 3%.", "lessThan 3"],
] as const)(
  "what is denied is a name, another clause, or said with the comparator: %s",
  ([text, bound]) => {
    expect(targets(text, year)).toStrictEqual([`level ${bound}, percent, 2026-12-31`]);
  },
);

test.for([
  "Không để 5% hồ sơ chờ chữ ký năm 2026.",
  "Không dùng chung trên 5 tài khoản cũ năm 2026.",
  "Không để người dân đi lại quá 2 lần trong năm 2026.",
  "Không tăng 5% biên chế năm 2026.",
])("where it cannot be told what is denied, no number is read: %s", (text) => {
  expect(targets(text, year).filter((one) => !one.startsWith("statement"))).toStrictEqual([]);
});

test("words that deny are of no name", () => {
  expect(names("Đến năm 2026, không có xã nào dưới 70% hộ dùng ví.")).toStrictEqual([
    "xã hộ dùng ví",
  ]);
  expect(names("Đến năm 2026, không để xảy ra quá 2 sự cố mạng.")).toStrictEqual(["sự cố mạng"]);
  expect(names("Phí không được tăng quá 5% vào năm 2026.")).toStrictEqual(["Phí"]);
});

test("no one is without: two denials are none", () => {
  // None below or at "under 80%" is denied twice: at least 80.
  expect(targets("Đến năm 2026, không có xã nào chưa đạt 80% hộ có ví.", year)).toStrictEqual([
    "level atLeast 80, percent, 2026-12-31",
  ]);
});
