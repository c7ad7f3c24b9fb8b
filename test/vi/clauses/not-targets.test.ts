import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { targets } from "./shown.ts";

test.for([
  "",
  "Quyết định số 12/QĐ-UBND ngày 15/02/2026 của Chủ tịch UBND tỉnh.",
  "Căn cứ Nghị quyết 57-NQ/TW và Kế hoạch 88/KH-UBND.",
  "Theo khoản 2 Điều 15 và điểm 3 mục 4.",
  "Điện thoại: 0204 3856 123, fax 0204 3856 124.",
  "Người từ 18 tuổi trở lên được mời họp.",
  "Trẻ từ 6 đến 10 tuổi được tặng sách.",
  "Cần tận dụng tối đa lợi thế của vùng.",
  "Cuộc cách mạng công nghiệp 4.0 mở ra nhiều hướng mới.",
  "Hệ thống hoạt động 24/7, phủ sóng 4G/5G.",
  "Dịch vụ công mức độ 4, hệ thống cấp độ 3.",
  "Hôm nay: 12034, tất cả: 1.204.334.",
  "Tỉnh có 9 huyện và 120 xã.",
  "Từ ngày 01/7/2025 cả nước còn 34 tỉnh.",
  "Chương trình gồm 5 nhiệm vụ, 12 giải pháp.",
  "Một số địa phương là một trong những nơi đi đầu.",
  "Thành công thì 70% là nhờ con người.",
  "Tổng mức đầu tư của dự án là 120 tỷ đồng.",
  "Họp lúc 7h30, thời lượng 15 phút.",
  "Kỳ họp có 52/52 đại biểu tán thành.",
  "Hơn 400 người và khoảng 30 gian hàng dự lễ.",
  "Đường dây hỗ trợ 1900.4321 nhận phản ánh.",
  "Tỷ lệ từ 80% được 10 điểm.",
  "Nhà văn hóa xây năm 2019 với kinh phí 3 tỷ đồng.",
  "Hỗ trợ 40% chi phí chữ ký số, không quá 2 triệu đồng/hộ.",
  "Đề án có kinh phí 3 tỷ đồng, ngân sách huyện bố trí 60%, nguồn xã hội hóa 40%.",
  "Lớp chia thành 4 nhóm, mỗi nhóm 30 học viên.",
])("no target: %s", (text) => {
  expect(targets(text)).toStrictEqual([]);
});

test("a count before the list of a rule is none", () => {
  expect(targets("Xã giao chỉ tiêu cho 9 ấp: mỗi ấp có 80% hộ dùng ví.")).toStrictEqual([
    "level reach 80, percent",
  ]);
});

test("a share of people that are supported is one", () => {
  expect(targets("Đến năm 2027, hỗ trợ 40% số hộ nghèo có máy tính.")).toStrictEqual([
    "level reach 40, percent, 2027-12-31",
  ]);
});

test("the investment of a whole economy is one, that of a project is none", () => {
  expect(targets("Tổng vốn đầu tư toàn xã hội năm 2030 đạt 90 nghìn tỷ đồng.")).toStrictEqual([
    "level reach 90000000000000, amount, 2030-12-31",
  ]);
  expect(targets("Tổng vốn đầu tư của trạm y tế là 9 tỷ đồng.")).toStrictEqual([]);
});

test("so many for each thousand people: the second number is the target", () => {
  expect(targets("Đến năm 2030, số bác sĩ trên 10.000 dân đạt 14.")).toStrictEqual([
    "level reach 14, count, 2030-12-31",
  ]);
  expect(targets("Đến năm 2030, giá trị sản phẩm trên 1 ha đạt 150 triệu đồng.")).toStrictEqual([
    "level reach 150000000, amount, 2030-12-31",
  ]);
});

test("20 tỉnh are no 20 billion", () => {
  expect(targets("Đến năm 2030, có 20 tỉnh dùng chung nền tảng.")).toStrictEqual([
    "level reach 20, count, 2030-12-31",
  ]);
});

describe("numbers of idioms, scales and scores", () => {
  test.for([
    "Tổng đài hỗ trợ 24/7: 0296 3812 457.",
    "Đối tượng áp dụng: tổ chức có từ 10 lao động trở lên.",
    "Lập quy hoạch chi tiết tỷ lệ 1/500 khu phố.",
    "Đạt từ 80% trở lên: 10 điểm; dưới 50%: 0 điểm.",
    "Tỷ lệ đúng hạn là số hồ sơ đúng hạn chia cho tổng số, nhân với 100%.",
  ])("%s", (text) => {
    expect(parseTargets(text)).toStrictEqual([]);
  });
});

test.for([
  "Nguồn kinh phí năm 2025: 500 triệu đồng.",
  "Nhu cầu kinh phí 2025: 18,6 tỷ đồng.",
  "Tổng nhu cầu kinh phí năm 2026: 18,6 tỷ đồng.",
])("money that is set aside is no target: %s", (text) => {
  expect(parseTargets(text, { year: 2025 })).toStrictEqual([]);
});

describe("whom a rule concerns", () => {
  test.for([
    "Cơ quan có từ 50 người trở lên phải có bộ phận chuyên trách.",
    "Các trường có từ 500 học sinh trở lên bố trí 02 nhân viên y tế.",
    "Doanh nghiệp có từ 50% vốn nhà nước trở lên phải công khai báo cáo.",
    "Các xã có tỷ lệ hộ nghèo trên 25% được ưu tiên vốn.",
    "Đơn vị có tỷ lệ hồ sơ trễ hạn trên 5% phải giải trình.",
    "Đối với các xã có tỷ lệ hộ nghèo dưới 5%, giao UBND huyện rà soát.",
    "Đối với thôn có từ 100 hộ trở lên, lập tổ công nghệ số.",
  ])("is no target: %s", (text) => {
    expect(targets(text)).toStrictEqual([]);
  });

  test.for([
    ["Mỗi xã có từ 2 hợp tác xã trở lên thành lập mới.", "level atLeast 2, count"],
    ["Phấn đấu xã có từ 2 hợp tác xã trở lên thành lập mới.", "level atLeast 2, count"],
    ["Phấn đấu 5 huyện có tỷ lệ hộ nghèo dưới 5%.", "level lessThan 5, percent"],
    ["Xã có ít nhất 90% hộ dùng nước sạch.", "level atLeast 90, percent"],
    ["Huyện có trên 90% hộ dân được sử dụng nước sạch.", "level moreThan 90, percent"],
    ["Cơ quan có tỷ lệ hồ sơ trễ hạn giảm còn dưới 5%.", "level lessThan 5, percent"],
  ] as const)("but what is aimed at is one: %s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual([expected]);
  });
});

describe("ways, waits, and how long a piece of writing is", () => {
  test.for([
    "Học sinh phải đi bộ 18 km đến trường.",
    "Người dân phải đi hơn 20 km mới tới trạm y tế.",
    "Các em phải vượt 7 km đường rừng.",
    "Người dân phải chờ 30 phút mới tới lượt.",
    "Mỗi bộ hồ sơ không quá 10 trang.",
    "Báo cáo tóm tắt tối đa 5 trang giấy A4.",
    "Bài dự thi không quá 1.000 từ, dung lượng không quá 5 MB.",
    "Tham luận trình bày không quá 10 phút.",
  ])("set nothing: %s", (text) => {
    expect(targets(text)).toStrictEqual([]);
  });

  test.for([
    ["Thời gian chờ không quá 30 phút.", "level atMost 30, amount"],
    ["Người dân phải chờ không quá 15 phút.", "level atMost 15, amount"],
    ["Đến năm 2027, khoảng cách dưới 5 km.", "level lessThan 5, amount, 2027-12-31"],
    ["Đến năm 2026 có 20 trang thông tin điện tử.", "level reach 20, count, 2026-12-31"],
  ] as const)("but a limit of what is measured does: %s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual([expected]);
  });
});
