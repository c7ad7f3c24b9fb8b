import type { Clause } from "./clause.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  committed,
  lessThan,
  maintain,
  moreThan,
  reach,
  stated,
} from "./label.ts";

/** Plans of provinces and cities. */
export const province: readonly Clause[] = [
  {
    id: "b-001",
    text: "Phấn đấu hết năm 2026, 92% hồ sơ công việc tại cấp tỉnh, 85% hồ sơ công việc tại cấp xã được lập và xử lý hoàn toàn trên môi trường điện tử (trừ hồ sơ mật); 100% báo cáo định kỳ được tổng hợp tự động.",
    targets: [
      committed("level", reach(92), "percent", "2026-12-31", {
        tiers: ["province"],
        exclusions: 1,
      }),
      committed("level", reach(85), "percent", "2026-12-31", { tiers: ["commune"], exclusions: 1 }),
      committed("level", reach(100), "percent", "2026-12-31"),
    ],
  },
  {
    id: "b-002",
    text: "Kinh tế số: năm 2027 chiếm 18% GRDP, đến năm 2030 chiếm tối thiểu 25% GRDP; tỷ trọng thương mại điện tử trong tổng mức bán lẻ hàng hóa vượt 14%.",
    targets: [
      committed("level", reach(18), "percent", "2027-12-31"),
      committed("level", atLeast(25), "percent", "2030-12-31"),
      committed("level", moreThan(14), "percent", "2030-12-31"),
    ],
  },
  {
    id: "b-003",
    text: "Năm 2026, thành phố giữ vững vị trí trong nhóm 5 địa phương dẫn đầu cả nước về Chỉ số chuyển đổi số (DTI), giá trị chỉ số đạt từ 0,82 trở lên, riêng trụ cột xã hội số xếp thứ 3 trở lên.",
    targets: [
      committed("rank", maintain(5), "rank", "2026-12-31"),
      committed("level", atLeast(0.82), "score", "2026-12-31"),
      committed("rank", atMost(3), "rank", "2026-12-31"),
    ],
  },
  {
    id: "b-004",
    text: "Đến 2030, cắt giảm tối thiểu 35% chi phí tuân thủ thủ tục hành chính so với năm 2024; thời gian chờ của người dân tại Trung tâm Phục vụ hành chính công bình quân không quá 12 phút/lượt.",
    targets: [
      committed("change", atMost(-35), "percent", "2030-12-31", { baseline: 2024 }),
      committed("level", atMost(12), "minutes", "2030-12-31"),
    ],
  },
  {
    id: "b-005",
    text: "Phủ sóng 5G tới ít nhất 60% dân số trong năm 2026 và 99% dân số năm 2030; tốc độ tải xuống trung bình của mạng di động khi đó đạt 120 Mbps.",
    targets: [
      committed("level", atLeast(60), "percent", "2026-12-31"),
      committed("level", atLeast(99), "percent", "2030-12-31"),
      committed("level", reach(120), "speed", "2030-12-31"),
    ],
  },
  {
    id: "b-006",
    text: "Giai đoạn 2026 – 2030, thu hút khoảng 2.500 tỉ đồng vốn đầu tư vào khu công nghệ số tập trung, tạo việc làm cho 6.000 – 7.000 lao động, hình thành ít nhất 03 doanh nghiệp có doanh thu trên 1.000 tỉ đồng mỗi năm.",
    targets: [
      committed("level", about(2_500_000_000_000), "amount", "2030-12-31"),
      committed("level", between(6000, 7000), "count", "2030-12-31"),
      committed("level", atLeast(3), "count", "2030-12-31"),
    ],
  },
  {
    id: "b-007",
    text: "Mỗi năm thành lập mới từ 150 doanh nghiệp công nghệ số trở lên.",
    targets: [committed("level", atLeast(150), "count", null)],
  },
  {
    id: "b-008",
    text: "Tốc độ tăng trưởng doanh thu ngành công nghiệp công nghệ thông tin giai đoạn 2026-2030 bình quân 14 - 15%/năm; năng suất lao động tăng bình quân trên 8,5%/năm; GRDP bình quân đầu người đến năm 2030 đạt 142 triệu đồng.",
    targets: [
      committed("growth", between(14, 15), "percent", "2030-12-31"),
      committed("growth", moreThan(8.5), "percent", "2030-12-31"),
      committed("level", reach(142_000_000), "amount", "2030-12-31"),
    ],
  },
  {
    id: "b-009",
    text: "Đến năm 2028, mọi thôn, bản trên địa bàn tỉnh đều có sóng di động, không còn vùng lõm thông tin.",
    targets: [stated("2028-12-31")],
  },
  {
    id: "b-010",
    text: "Nâng tỷ lệ người dân trưởng thành có tài khoản định danh điện tử mức độ 2 từ 71,4% năm 2024 lên trên 85% vào năm 2026, tiến tới 95% vào năm 2028.",
    targets: [
      committed("level", moreThan(85), "percent", "2026-12-31", { baseline: 2024 }),
      committed("level", reach(95), "percent", "2028-12-31"),
    ],
  },
  {
    id: "b-011",
    text: "Chỉ số PAPI của thành phố năm 2026 tăng ít nhất 06 bậc so với năm 2025.",
    targets: [committed("change", atMost(-6), "places", "2026-12-31", { baseline: 2025 })],
  },
  {
    id: "b-012",
    text: "Hoàn thành số hóa 100% kết quả giải quyết thủ tục hành chính còn hiệu lực của khối huyện trước ngày 01/4/2025, của khối tỉnh trước ngày 01/7/2025.",
    targets: [
      committed("level", reach(100), "percent", "2025-03-31", { tiers: ["district"] }),
      committed("level", reach(100), "percent", "2025-06-30", { tiers: ["province"] }),
    ],
  },
  {
    id: "b-013",
    text: "Tỷ lệ thửa đất có thông tin sai lệch trong cơ sở dữ liệu đất đai dưới 2%; tối đa 01% hồ sơ phải trả lại do lỗi hệ thống. Thời hạn hoàn thành: quý III/2026.",
    targets: [
      committed("level", lessThan(2), "percent", "2026-09-30"),
      committed("level", atMost(1), "percent", "2026-09-30"),
    ],
  },
  {
    id: "b-014",
    text: "Trong năm 2026: duy trì 100\u00a0% cơ quan, đơn vị có mạng nội bộ được phê duyệt cấp độ an toàn thông tin.",
    targets: [committed("level", maintain(100), "percent", "2026-12-31")],
  },
];
