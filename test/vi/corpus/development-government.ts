import type { Clause } from "./clause.ts";
import { about, atLeast, atMost, committed, lessThan, maintain, moreThan, reach } from "./label.ts";

/** Digital government */
export const government: readonly Clause[] = [
  {
    id: "d-001",
    text: "Đến năm 2025, tối thiểu 85% thủ tục hành chính đủ điều kiện của tỉnh được cung cấp dưới hình thức dịch vụ công trực tuyến toàn trình.",
    targets: [committed("level", atLeast(85), "percent", "2025-12-31")],
  },
  {
    id: "d-002",
    text: "Phấn đấu đến hết năm 2026, tỷ lệ hồ sơ TTHC nộp trực tuyến đạt từ 75% trở lên; tỷ lệ hồ sơ được số hoá khi tiếp nhận đạt 90%.",
    targets: [
      committed("level", atLeast(75), "percent", "2026-12-31"),
      committed("level", reach(90), "percent", "2026-12-31"),
    ],
  },
  {
    id: "d-003",
    text: "Ít nhất 40% hoạt động thanh tra, kiểm tra của các sở, ngành được tiến hành trên môi trường số trong năm 2025.",
    targets: [committed("level", atLeast(40), "percent", "2025-12-31")],
  },
  {
    id: "d-004",
    text: "Mức độ hài lòng của tổ chức, cá nhân đối với việc giải quyết thủ tục hành chính không dưới 95% vào năm 2027.",
    targets: [committed("level", atLeast(95), "percent", "2027-12-31")],
  },
  {
    id: "d-005",
    text: "Sở Tài nguyên và Môi trường đặt mục tiêu trên 70% hồ sơ đất đai được luân chuyển điện tử giữa cơ quan đăng ký và cơ quan thuế trước khi kết thúc năm 2025.",
    targets: [committed("level", moreThan(70), "percent", "2025-12-31")],
  },
  {
    id: "d-006",
    text: "Giai đoạn 2023 - 2025, 100% văn bản (trừ văn bản mật) giữa các cơ quan, đơn vị trong tỉnh được gửi, nhận điện tử và ký số.",
    targets: [committed("level", reach(100), "percent", "2025-12-31", { exclusions: 1 })],
  },
  {
    id: "d-007",
    text: "Tỷ lệ hồ sơ trễ hạn của cả ba cấp không quá 1% trong năm 2024.",
    targets: [
      committed("level", atMost(1), "percent", "2024-12-31", {
        tiers: ["province", "district", "commune"],
      }),
    ],
  },
  {
    id: "d-008",
    text: "Năm 2025, phấn đấu dưới 2% hồ sơ phải bổ sung từ lần thứ hai.",
    targets: [committed("level", lessThan(2), "percent", "2025-12-31")],
  },
  {
    id: "d-009",
    text: "Đến 31/12/2025, hoàn thành kết nối 100% cơ sở dữ liệu chuyên ngành với nền tảng tích hợp, chia sẻ dữ liệu (LGSP) của tỉnh.",
    targets: [committed("level", reach(100), "percent", "2025-12-31")],
  },
  {
    id: "d-010",
    text: "Bảo đảm 100% cán bộ, công chức được cấp chứng thư số cá nhân; khoảng 60% viên chức ngành giáo dục được cấp chứng thư số trước năm học 2025-2026.",
    targets: [
      committed("level", reach(100), "percent", null, { doubt: "ambiguous-horizon" }),
      committed("level", about(60), "percent", null, { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "d-011",
    text: "Đến năm 2025: 95% hồ sơ công việc tại cấp tỉnh, 85% tại cấp huyện và 70% tại cấp xã được xử lý trên môi trường mạng (không bao gồm hồ sơ thuộc phạm vi bí mật nhà nước).",
    targets: [
      committed("level", reach(95), "percent", "2025-12-31", {
        tiers: ["province"],
        exclusions: 1,
      }),
      committed("level", reach(85), "percent", "2025-12-31", {
        tiers: ["district"],
        exclusions: 1,
      }),
      committed("level", reach(70), "percent", "2025-12-31", { tiers: ["commune"], exclusions: 1 }),
    ],
  },
  {
    id: "d-012",
    text: "Tối thiểu 60% cuộc họp của UBND cấp huyện và 40% cuộc họp của UBND cấp xã được tổ chức theo hình thức trực tuyến hoặc không giấy tờ đến hết năm 2024.",
    targets: [
      committed("level", atLeast(60), "percent", "2024-12-31", { tiers: ["district"] }),
      committed("level", atLeast(40), "percent", "2024-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "d-013",
    text: "Duy trì tỷ lệ 100% văn bản đi của Uỷ ban nhân dân tỉnh được ký số trong năm 2025.",
    targets: [committed("level", maintain(100), "percent", "2025-12-31")],
  },
  {
    id: "d-014",
    text: "Phấn đấu đến năm 2028 có ít nhất 80% dịch vụ công trực tuyến toàn trình phát sinh hồ sơ, trong đó trên 65% dịch vụ có hồ sơ được thanh toán trực tuyến.",
    targets: [
      committed("level", atLeast(80), "percent", "2028-12-31"),
      committed("level", moreThan(65), "percent", "2028-12-31"),
    ],
  },
  {
    id: "d-015",
    text: "Trong năm 2025, thời gian giải quyết hồ sơ cấp đổi giấy phép lái xe tối đa 3 ngày làm việc.",
    targets: [committed("level", atMost(3), "days", "2025-12-31")],
  },
  {
    id: "d-016",
    text: "Đến năm 2030, toàn bộ 100% hồ sơ công việc cấp tỉnh và tối thiểu 90% hồ sơ công việc cấp xã được xử lý hoàn toàn trên môi trường điện tử.",
    targets: [
      committed("level", reach(100), "percent", "2030-12-31", { tiers: ["province"] }),
      committed("level", atLeast(90), "percent", "2030-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "d-017",
    text: "Tối thiểu 80% hồ sơ công việc cấp tỉnh (năm 2030: 100%), 65% hồ sơ công việc cấp xã (năm 2030: 85%) được lập và lưu trữ điện tử vào năm 2026, trừ hồ sơ mật.",
    targets: [
      committed("level", atLeast(80), "percent", "2026-12-31", {
        tiers: ["province"],
        exclusions: 1,
      }),
      committed("level", reach(100), "percent", "2030-12-31", {
        tiers: ["province"],
        exclusions: 1,
      }),
      committed("level", atLeast(65), "percent", "2026-12-31", {
        tiers: ["commune"],
        exclusions: 1,
      }),
      committed("level", reach(85), "percent", "2030-12-31", { tiers: ["commune"], exclusions: 1 }),
    ],
  },
  {
    id: "d-018",
    text: "Cổng dữ liệu mở của tỉnh cung cấp ít nhất 150 bộ dữ liệu vào cuối năm 2025 và 300 bộ vào cuối năm 2030.",
    targets: [
      committed("level", atLeast(150), "count", "2025-12-31"),
      committed("level", atLeast(300), "count", "2030-12-31", { doubt: "implied-bound" }),
    ],
  },
  {
    id: "d-019",
    text: "Cắt giảm ít nhất 25% thời gian giải quyết thủ tục hành chính so với quy định vào năm 2025.",
    targets: [committed("change", atMost(-25), "percent", "2025-12-31")],
  },
  {
    id: "d-020",
    text: "Kế hoạch đặt ra chỉ tiêu 100 phần trăm xã, phường có bộ phận một cửa hiện đại; bảy mươi phần trăm hồ sơ không phải xuất trình giấy tờ đã được số hóa, thực hiện trong năm 2026.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", reach(70), "percent", "2026-12-31"),
    ],
  },
];
