import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, maintain, moreThan, reach, stated } from "./label.ts";

/** Yearly and five-year plans of provinces. */
export const province: readonly Clause[] = [
  {
    id: "f-001",
    text: "Đến hết năm 2024, 100% thủ tục hành chính đủ điều kiện được cung cấp dưới hình thức dịch vụ công trực tuyến toàn trình; tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 65%.",
    targets: [
      committed("level", reach(100), "percent", "2024-12-31"),
      committed("level", atLeast(65), "percent", "2024-12-31"),
    ],
  },
  {
    id: "f-002",
    text: "II. MỤC TIÊU NĂM 2024\n1. Chính quyền số\n- 95% hồ sơ công việc cấp tỉnh, 85% hồ sơ công việc cấp huyện và 75% hồ sơ công việc cấp xã được xử lý trên môi trường mạng (trừ hồ sơ thuộc phạm vi bí mật nhà nước).\n- 100% chế độ báo cáo định kỳ được thực hiện trên Hệ thống thông tin báo cáo của tỉnh.\n- Tối thiểu 40% hoạt động kiểm tra của cơ quan quản lý được thực hiện qua hệ thống thông tin.",
    targets: [
      committed("level", reach(95), "percent", "2024-12-31", {
        tiers: ["province"],
        exclusions: 1,
      }),
      committed("level", reach(85), "percent", "2024-12-31", {
        tiers: ["district"],
        exclusions: 1,
      }),
      committed("level", reach(75), "percent", "2024-12-31", { tiers: ["commune"], exclusions: 1 }),
      committed("level", reach(100), "percent", "2024-12-31"),
      committed("level", atLeast(40), "percent", "2024-12-31"),
    ],
  },
  {
    id: "f-003",
    text: "- Kinh tế số chiếm tối thiểu 18% GRDP của tỉnh; tỷ trọng kinh tế số trong từng ngành, lĩnh vực đạt tối thiểu 8%.",
    targets: [
      committed("level", atLeast(18), "percent", null),
      committed("level", atLeast(8), "percent", null),
    ],
  },
  {
    id: "f-004",
    text: "b) Mục tiêu đến năm 2030\n- Tỷ trọng kinh tế số đạt từ 25 - 30% GRDP.\n- Năng suất lao động tăng bình quân trên 7,5%/năm.\n- Phổ cập dịch vụ mạng Internet băng rộng cáp quang, dịch vụ mạng di động 5G.",
    targets: [
      committed("level", between(25, 30), "percent", "2030-12-31"),
      committed("growth", moreThan(7.5), "percent", "2030-12-31"),
      stated("2030-12-31"),
    ],
  },
  {
    id: "f-005",
    text: "Phấn đấu năm 2025, Chỉ số chuyển đổi số (DTI) của tỉnh thuộc nhóm 25 tỉnh, thành phố dẫn đầu cả nước.",
    targets: [committed("rank", atMost(25), "rank", "2025-12-31")],
  },
  {
    id: "f-006",
    text: "Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc tổ chức được phép khác đạt từ 82% trở lên vào cuối năm 2025.",
    targets: [committed("level", atLeast(82), "percent", "2025-12-31")],
  },
  {
    id: "f-007",
    text: "3. Xã hội số\n3.1. Trên 70% người dân trong độ tuổi lao động được phổ cập kỹ năng số cơ bản.\n3.2. Trên 55% dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân.\n3.3. 92% người dân có hồ sơ sức khỏe điện tử.\n(Thời gian hoàn thành các chỉ tiêu tại mục 3: hết năm 2025.)",
    targets: [
      committed("level", moreThan(70), "percent", "2025-12-31"),
      committed("level", moreThan(55), "percent", "2025-12-31"),
      committed("level", reach(92), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-008",
    text: "Năm 2026, tỉnh phấn đấu có 120 doanh nghiệp công nghệ số được thành lập mới, nâng tổng số doanh nghiệp công nghệ số trên địa bàn lên 780 doanh nghiệp.",
    targets: [
      committed("level", reach(120), "count", "2026-12-31"),
      committed("level", reach(780), "count", "2026-12-31"),
    ],
  },
  {
    id: "f-009",
    text: "- Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính tại Bộ phận Một cửa các cấp: cấp tỉnh đạt 100%, cấp xã đạt tối thiểu 85% (hoàn thành trước ngày 01/12/2025).",
    targets: [
      committed("level", reach(100), "percent", "2025-11-30", { tiers: ["province"] }),
      committed("level", atLeast(85), "percent", "2025-11-30", { tiers: ["commune"] }),
    ],
  },
  {
    id: "f-010",
    text: "Đến năm 2025, tối thiểu 80% cơ sở dữ liệu dùng chung của tỉnh được kết nối, chia sẻ trên toàn tỉnh; đến năm 2030 tỷ lệ này đạt 100%.",
    targets: [
      committed("level", atLeast(80), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-011",
    text: "Trong giai đoạn 2026 - 2030, doanh thu lĩnh vực công nghiệp công nghệ số tăng trưởng bình quân từ 15%/năm trở lên, đến năm 2030 đạt trên 24.500 tỷ đồng.",
    targets: [
      committed("growth", atLeast(15), "percent", "2030-12-31"),
      committed("level", moreThan(24_500_000_000_000), "amount", "2030-12-31"),
    ],
  },
  {
    id: "f-012",
    text: "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 95%; trong đó lĩnh vực đất đai, xây dựng đạt tối thiểu 90% trong năm 2025.",
    targets: [
      committed("level", atLeast(95), "percent", "2025-12-31", { doubt: "implied-horizon" }),
      committed("level", atLeast(90), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-013",
    text: "Duy trì 100% văn bản điện tử (trừ văn bản mật theo quy định) được trao đổi qua Trục liên thông văn bản của tỉnh.",
    targets: [committed("level", maintain(100), "percent", null, { exclusions: 1 })],
  },
];
