import type { Clause } from "./clause.ts";
import { about, atLeast, between, committed, reach, reported } from "./label.ts";

/** Cities, companies, unions, associations */
export const cities: readonly Clause[] = [
  {
    id: "h-116",
    text: "Thành phố trực thuộc Trung ương này muốn có từ 3-5 kỳ lân công nghệ vào năm 2035, ít nhất một nửa trong số đó do người Việt sáng lập.",
    targets: [
      committed("level", between(3, 5), "count", "2035-12-31"),
      committed("level", atLeast(50), "percent", "2035-12-31"),
    ],
  },
  {
    id: "h-117",
    text: "VNPT tỉnh cam kết phủ sóng 100% thôn còn trắng sóng trong 9 tháng đầu năm 2025; tổng số trạm không ít hơn 610 trạm.",
    targets: [
      committed("level", reach(100), "percent", "2025-09-30"),
      committed("level", atLeast(610), "count", "2025-09-30"),
    ],
  },
  {
    id: "h-118",
    text: "Điện lực huyện: công tơ điện tử đo xa đạt 94,2% khách hàng; thu tiền điện không tiền mặt 100%, hoàn thành trước thời hạn 8 tháng.",
    targets: [
      reported("level", reach(94.2), "percent", null),
      reported("level", reach(100), "percent", null),
    ],
  },
  {
    id: "h-119",
    text: "Đến năm 2028 mỗi hội viên Hội Phụ nữ làm chủ doanh nghiệp dùng thành thạo ít nhất một công cụ số; vận động được 1.000 chị em mở gian hàng.",
    targets: [
      committed("level", atLeast(1), "count", "2028-12-31"),
      committed("level", reach(1000), "count", "2028-12-31"),
    ],
  },
  {
    id: "h-120",
    text: 'Với chủ đề năm 2024 là "kinh tế số", thành phố dồn lực để cuối năm có 70% tiểu thương chợ truyền thống nhận chuyển khoản, riêng 3 chợ trung tâm phải là 100%.',
    targets: [
      committed("level", reach(70), "percent", "2024-12-31"),
      committed("level", reach(100), "percent", "2024-12-31"),
    ],
  },
  {
    id: "h-121",
    text: "Bưu điện tỉnh hỗ trợ đưa 820 nông sản lên sàn Postmart, vượt 2,5% kế hoạch năm 2023.",
    targets: [
      reported("level", reach(820), "count", "2023-12-31"),
      reported("change", reach(2.5), "percent", "2023-12-31"),
    ],
  },
  {
    id: "h-122",
    text: "Khu công nghệ cao dự kiến lấp đầy 80% diện tích vào năm 2027, giải quyết việc làm cho khoảng 12 ngàn lao động.",
    targets: [
      committed("level", reach(80), "percent", "2027-12-31"),
      committed("level", about(12_000), "count", "2027-12-31"),
    ],
  },
  {
    id: "h-123",
    text: "Hợp tác xã ký hợp đồng điện tử với 14/20 đối tác; năm sau nâng lên 20/20.",
    targets: [
      reported("level", reach(14), "count", null, { of: 20 }),
      committed("level", reach(20), "count", null, { of: 20, doubt: "implied-horizon" }),
    ],
  },
  {
    id: "h-124",
    text: "Đến ngày 2/9/2025 hoàn thành 80 năm - 80 công trình số chào mừng Quốc khánh.",
    targets: [committed("level", reach(80), "count", "2025-09-02")],
  },
  {
    id: "h-125",
    text: "Giao thông công cộng: vé điện tử liên thông trên toàn bộ 128 tuyến buýt và 3 tuyến metro trước năm 2027; thị phần vận tải hành khách công cộng đạt 15-17%.",
    targets: [
      committed("level", reach(128), "count", "2026-12-31"),
      committed("level", reach(3), "count", "2026-12-31"),
      committed("level", between(15, 17), "percent", "2026-12-31"),
    ],
  },
  {
    id: "h-126",
    text: "Chúng tôi chưa dám hứa con số cụ thể, nhưng chắc chắn người dân sẽ không phải đi lại nhiều lần.",
    targets: [],
  },
  {
    id: "h-127",
    text: "Công đoàn Viên chức: 95% công đoàn cơ sở họp trực tuyến được (trừ 4 đơn vị ở đảo), 88% dùng phần mềm kế toán; số liệu chốt ngày 31/12/2022.",
    targets: [
      reported("level", reach(95), "percent", "2022-12-31", { exclusions: 1 }),
      reported("level", reach(88), "percent", "2022-12-31"),
    ],
  },
];
