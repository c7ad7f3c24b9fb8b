import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, moreThan, reach, stated } from "./label.ts";

/** Ministries, courts, tax and customs. */
export const ministry: readonly Clause[] = [
  {
    id: "u-032",
    text: "Tòa án nhân dân tối cao phấn đấu đến năm 2026, 60% đơn khởi kiện được nộp trực tuyến; 100% bản án, quyết định có hiệu lực pháp luật được công bố trên Cổng thông tin điện tử (trừ các vụ việc xét xử kín).",
    targets: [
      committed("level", reach(60), "percent", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31", { exclusions: 1 }),
    ],
  },
  {
    id: "u-033",
    text: "Tới năm 2027, tất cả các trường phổ thông triển khai học bạ số; 50% chương trình đào tạo đại học có học phần trực tuyến, riêng khối ngành máy tính đạt 100%.",
    targets: [
      stated("2027-12-31"),
      committed("level", reach(50), "percent", "2027-12-31"),
      committed("level", reach(100), "percent", "2027-12-31"),
    ],
  },
  {
    id: "u-034",
    text: "Đến 30/9/2025, 100% bệnh viện hạng I, 85% bệnh viện hạng II và 60% bệnh viện hạng III triển khai bệnh án điện tử thay thế bệnh án giấy.",
    targets: [
      committed("level", reach(100), "percent", "2025-09-30"),
      committed("level", reach(85), "percent", "2025-09-30"),
      committed("level", reach(60), "percent", "2025-09-30"),
    ],
  },
  {
    id: "u-035",
    text: "Trong năm 2026, tối thiểu 80% nhiệm vụ của cơ quan cấp trung ương và cấp tỉnh, 65% nhiệm vụ của cấp xã được theo dõi, đôn đốc trên hệ thống điện tử.",
    targets: [
      committed("level", atLeast(80), "percent", "2026-12-31", {
        tiers: ["country", "province"],
      }),
      committed("level", atLeast(65), "percent", "2026-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "u-036",
    text: "Thứ hạng Chính phủ điện tử của Việt Nam: năm 2026 tăng ít nhất 8 bậc so với năm 2024, năm 2030 thuộc nhóm 40 nước dẫn đầu.",
    targets: [
      committed("change", atMost(-8), "places", "2026-12-31", { baseline: 2024 }),
      committed("rank", atMost(40), "rank", "2030-12-31"),
    ],
  },
  {
    id: "u-037",
    text: "Phấn đấu giai đoạn 2026-2030 xuất khẩu nông, lâm, thủy sản tăng bình quân 6 - 7%/năm, đến năm 2030 đạt trên 85 tỷ USD.",
    targets: [
      committed("growth", between(6, 7), "percent", "2030-12-31"),
      committed("level", moreThan(85_000_000_000), "amount", "2030-12-31"),
    ],
  },
  {
    id: "u-038",
    text: "Ngay trong năm 2025, cắt giảm tối thiểu 30% điều kiện kinh doanh thuộc phạm vi quản lý của Bộ.",
    targets: [committed("change", atMost(-30), "percent", "2025-12-31")],
  },
  {
    id: "u-039",
    text: "Đến năm 2027, thời gian giải phóng hàng nhập khẩu bằng đường biển không quá 36 giờ, hàng xuất khẩu tối đa 04 giờ kể từ khi đăng ký tờ khai.",
    targets: [
      committed("level", atMost(36), "hours", "2027-12-31"),
      committed("level", atMost(4), "hours", "2027-12-31"),
    ],
  },
  {
    id: "u-040",
    text: "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ từ 29,2% năm 2025 nâng lên 35 - 40% vào năm 2030.",
    targets: [committed("level", between(35, 40), "percent", "2030-12-31", { baseline: 2025 })],
  },
  {
    id: "u-041",
    text: "Đến năm 2030, tỷ lệ che phủ rừng duy trì ổn định ở mức 42 - 43%, diện tích rừng có chứng chỉ quản lý bền vững đạt ít nhất 1,5 triệu ha; tầm nhìn đến năm 2050, ngành lâm nghiệp trở thành ngành kinh tế - kỹ thuật hiện đại.",
    targets: [
      committed("level", between(42, 43), "percent", "2030-12-31"),
      committed("level", atLeast(1_500_000), "size", "2030-12-31"),
      stated("2050-12-31"),
    ],
  },
];
