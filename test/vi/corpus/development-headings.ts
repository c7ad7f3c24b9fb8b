import type { Clause } from "./clause.ts";
import { atLeast, committed, moreThan, reach, reported, stated } from "./label.ts";

/** Headings and lists that share a horizon */
export const headings: readonly Clause[] = [
  {
    id: "d-140",
    text: "II. MỤC TIÊU ĐẾN NĂM 2025\n1. Về chính quyền số\n- 100% hồ sơ TTHC của tỉnh được đồng bộ lên Cổng Dịch vụ công quốc gia.\n- Tối thiểu 50% hoạt động kiểm tra được thực hiện qua môi trường số.\n2. Về kinh tế số\n- Kinh tế số chiếm 15% GRDP.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(50), "percent", "2025-12-31"),
      committed("level", reach(15), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-141",
    text: "Các chỉ tiêu chủ yếu năm 2024:\na) Tỷ lệ văn bản ký số: 98%;\nb) Tỷ lệ hồ sơ trực tuyến: ≥ 70%;\nc) Số xã thí điểm mô hình xã số: 05 xã.",
    targets: [
      committed("level", reach(98), "percent", "2024-12-31"),
      committed("level", atLeast(70), "percent", "2024-12-31"),
      committed("level", reach(5), "count", "2024-12-31"),
    ],
  },
  {
    id: "d-142",
    text: "1. Đến năm 2025\n+ Trên 80% hộ gia đình có đường truyền cáp quang;\n+ Hạ tầng 5G phủ 40% dân số.\n2. Định hướng đến năm 2030\n+ 95% hộ gia đình có đường truyền cáp quang;\n+ Hạ tầng 5G phủ 90% dân số.",
    targets: [
      committed("level", moreThan(80), "percent", "2025-12-31"),
      committed("level", reach(40), "percent", "2025-12-31"),
      committed("level", reach(95), "percent", "2030-12-31"),
      committed("level", reach(90), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-143",
    text: "Phát triển xã hội số đến năm 2026:\n- Điện thoại thông minh: 85% dân số trưởng thành.\n- Tài khoản thanh toán: từ 80% dân số từ 15 tuổi trở lên.\n- Định danh điện tử mức độ 2: trên 90% công dân đủ điều kiện.",
    targets: [
      committed("level", reach(85), "percent", "2026-12-31"),
      committed("level", atLeast(80), "percent", "2026-12-31", { doubt: "implied-bound" }),
      committed("level", moreThan(90), "percent", "2026-12-31"),
    ],
  },
  {
    id: "d-144",
    text: "* Mục tiêu cụ thể giai đoạn 2024-2026\n- Mỗi năm tối thiểu 30% cán bộ cấp xã được bồi dưỡng kỹ năng số; đến năm 2026 đạt 100%.\n- 100% cơ quan nhà nước triển khai bảo vệ 4 lớp.",
    targets: [
      committed("level", atLeast(30), "percent", "2026-12-31", { tiers: ["commune"] }),
      committed("level", reach(100), "percent", "2026-12-31", { tiers: ["commune"] }),
      committed("level", reach(100), "percent", "2026-12-31"),
    ],
  },
  {
    id: "d-145",
    text: "Kết quả đạt được năm 2023:\n- 12/15 chỉ tiêu đạt và vượt kế hoạch.\n- Hồ sơ trực tuyến: 64,7%.\n- Thanh toán trực tuyến: 28%.",
    targets: [
      reported("count", reach(12), "count", "2023-12-31", { of: 15 }),
      reported("level", reach(64.7), "percent", "2023-12-31"),
      reported("level", reach(28), "percent", "2023-12-31"),
    ],
  },
  {
    id: "d-146",
    text: "Mục tiêu năm 2025 của xã:\n1. 90% số hộ có điện thoại thông minh.\n2. 60% hồ sơ nộp qua mạng.\n3. Ra mắt trang Zalo OA của xã.",
    targets: [
      committed("level", reach(90), "percent", "2025-12-31"),
      committed("level", reach(60), "percent", "2025-12-31"),
      stated("2025-12-31"),
    ],
  },
  {
    id: "d-147",
    text: "Nhiệm vụ trọng tâm quý IV/2024\n- Nâng cấp hệ thống hội nghị truyền hình;\n- Rà soát, cập nhật Kiến trúc chính quyền điện tử phiên bản 3.0.",
    targets: [],
  },
  {
    id: "d-148",
    text: "Đến năm 2030, huyện phấn đấu:\n- Kinh tế số chiếm trên 20% giá trị sản xuất trên địa bàn (riêng thị trấn trên 30%).\n- Không còn thôn lõm sóng.",
    targets: [
      committed("level", moreThan(20), "percent", "2030-12-31"),
      committed("level", moreThan(30), "percent", "2030-12-31"),
      stated("2030-12-31"),
    ],
  },
  {
    id: "d-149",
    text: "Mục tiêu                         Năm 2025        Năm 2030\nHồ sơ công việc trực tuyến       90%             100%\nKinh tế số/GRDP                  15%             25%",
    targets: [
      committed("level", reach(90), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
      committed("level", reach(15), "percent", "2025-12-31"),
      committed("level", reach(25), "percent", "2030-12-31"),
    ],
  },
];
