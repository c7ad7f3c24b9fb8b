import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

test.for([
  // What is done to something says which share of it is meant.
  ["Tỷ lệ lao động qua đào tạo đạt 75%.", ["Tỷ lệ lao động qua đào tạo"]],
  ["Đưa tỷ lệ cán bộ được bồi dưỡng lên 90%.", ["tỷ lệ cán bộ được bồi dưỡng"]],
  ["Tỷ lệ bưu cục được kết nối lên trên 90%.", ["Tỷ lệ bưu cục được kết nối"]],
  ["Vốn huy động đạt 5.000 tỷ đồng.", ["Vốn huy động"]],
  // What is done with the number itself, and what only keeps it up, does not.
  ["Phấn đấu thu hút được 50 dự án.", ["dự án"]],
  ["Tỷ lệ hài lòng duy trì ở mức 95%.", ["Tỷ lệ hài lòng"]],
  // "Chứng chỉ đạt" is a certificate, and nothing that "only" reaches.
  ["Lao động có bằng cấp, chứng chỉ đạt 35%.", ["Lao động có bằng cấp, chứng chỉ"]],
  ["Thuê bao có địa chỉ đạt 100%.", ["Thuê bao có địa chỉ"]],
  // The verb of the change is no part of what changes.
  ["Giảm số hồ sơ quá hạn xuống dưới 1%.", ["số hồ sơ quá hạn"]],
  ["Thời gian xử lý rút ngắn từ 15 ngày xuống còn 10 ngày.", ["Thời gian xử lý"]],
  ["Tăng trưởng kinh tế số đạt 15%.", ["Tăng trưởng kinh tế số"]],
  ["Giảm nghèo đa chiều xuống còn 2%.", ["Giảm nghèo đa chiều"]],
] as const)("what is measured: %s", ([text, expected]) => {
  expect(names(text)).toStrictEqual(expected);
});

test.for([
  ["Thời gian xử lý hồ sơ giảm còn 10 ngày.", ["level reach 10, amount"]],
  ["Rút ngắn thời gian cấp sổ từ 30 ngày xuống còn tối đa 20 ngày.", ["level atMost 20, amount"]],
  ["Giảm thời gian thông quan từ 5 giờ xuống dưới 3 giờ.", ["level lessThan 3, amount"]],
  ["Số doanh nghiệp từ 120 lên 200.", ["level reach 200, count"]],
  ["Doanh thu bưu chính đạt 1.200 tỷ đồng.", ["level reach 1200000000000, amount"]],
  ["Kinh phí chi cho khoa học đạt 2% GDP.", ["level reach 2, percent"]],
  // Money set aside, what is left, hours of the day and years in a row are none.
  ["Kinh phí thực hiện là 50 tỷ đồng.", []],
  ["Cả nước còn 34 tỉnh.", []],
  ["Làm việc từ 7 giờ đến 11 giờ.", []],
  ["Phấn đấu 3 năm liên tiếp nằm trong tốp 10.", ["rank atMost 10, rank"]],
] as const)("a sum that something reaches or falls to: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});

test.for([
  [
    "Cắt giảm tối thiểu 30% thời gian, 50% chi phí tuân thủ.",
    ["change in percent atMost -30, percent", "change in percent atMost -50, percent"],
  ],
  [
    "Giảm 10% số vụ, 15% số người chết và 20% số ca nặng.",
    [
      "change in percent reach -10, percent",
      "change in percent reach -15, percent",
      "change in percent reach -20, percent",
    ],
  ],
  // What has a verb of its own is no part of the list, and lends it none.
  [
    "Tăng 10% lượng khách, 100% cơ sở lưu trú dùng hóa đơn điện tử.",
    ["change in percent reach 10, percent", "level reach 100, percent"],
  ],
] as const)("a list of changes: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});

test("a change and a level share no verb", () => {
  expect(names("Tăng 10% lượng khách, 100% cơ sở lưu trú dùng hóa đơn điện tử.")).toStrictEqual([
    "lượng khách",
    "cơ sở lưu trú dùng hóa đơn điện tử",
  ]);
});

test.for([
  ["Tỷ lệ số hóa đạt 60%.", ["Tỷ lệ số hóa"]],
  ["Tỷ lệ ký số đạt 90%, tỷ lệ số hóa đạt 60%.", ["Tỷ lệ ký số", "tỷ lệ số hóa"]],
  ["Chỉ số DTI: xếp thứ 18/34, tăng 3 bậc.", ["Chỉ số DTI", "Chỉ số DTI"]],
  ["PCI năm 2025: xếp thứ 18/34.", ["PCI"]],
  ["Mục tiêu: xếp thứ 10 về DTI.", ["DTI"]],
  ["PAPI từ 43 điểm trở lên.", ["PAPI"]],
  ["Tỷ lệ hộ có ví: 95% hộ ở thôn.", ["Tỷ lệ hộ có ví"]],
  ["Hạ tầng số: 100% xã.", ["xã"]],
  // A limit within a definition names nothing.
  ["Học sinh có điểm từ 8 điểm trở lên được khen thưởng.", []],
] as const)("names before verbs, after labels: %s", ([text, expected]) => {
  expect(names(text)).toStrictEqual(expected);
});
