import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach } from "./label.ts";

/** Plans of districts, towns and cities under a province, until the middle of 2025. */
export const district: readonly Clause[] = [
  {
    id: "f-014",
    text: "Năm 2023, phấn đấu 100% phòng, ban chuyên môn thuộc UBND huyện và 100% UBND các xã, thị trấn sử dụng chữ ký số trong phát hành văn bản điện tử.",
    targets: [
      committed("level", reach(100), "percent", "2023-12-31"),
      committed("level", reach(100), "percent", "2023-12-31"),
    ],
  },
  {
    id: "f-015",
    text: "1. Mục tiêu đến hết năm 2024\n- 100% hồ sơ công việc tại UBND huyện, 90% hồ sơ công việc tại UBND cấp xã được xử lý trên môi trường mạng, trừ hồ sơ mật.\n- Tỷ lệ hồ sơ giải quyết thủ tục hành chính đúng hạn và trước hạn đạt từ 98% trở lên.\n- 100% khu dân cư có Tổ công nghệ số cộng đồng hoạt động hiệu quả.",
    targets: [
      committed("level", reach(100), "percent", "2024-12-31", {
        exclusions: 1,
        doubt: "implied-tier",
      }),
      committed("level", reach(90), "percent", "2024-12-31", { tiers: ["commune"], exclusions: 1 }),
      committed("level", atLeast(98), "percent", "2024-12-31"),
      committed("level", reach(100), "percent", "2024-12-31"),
    ],
  },
  {
    id: "f-016",
    text: "Thành phố phấn đấu đến cuối năm 2024 có ít nhất 03 tuyến phố và 05 chợ thực hiện mô hình thanh toán không dùng tiền mặt.",
    targets: [
      committed("level", atLeast(3), "count", "2024-12-31"),
      committed("level", atLeast(5), "count", "2024-12-31", { doubt: "implied-bound" }),
    ],
  },
  {
    id: "f-017",
    text: "Phấn đấu hoàn thành 14/16 chỉ tiêu chuyển đổi số cấp huyện được UBND tỉnh giao năm 2024.",
    targets: [
      committed("count", reach(14), "count", "2024-12-31", {
        of: 16,
        tiers: ["district"],
        doubt: "implied-tier",
      }),
    ],
  },
  {
    id: "f-018",
    text: "- 10/12 xã, thị trấn đạt tiêu chí chuyển đổi số trong xây dựng nông thôn mới nâng cao vào năm 2025.\n- 60% sản phẩm OCOP từ 3 sao trở lên được giới thiệu, bán trên sàn thương mại điện tử.",
    targets: [
      committed("level", reach(10), "count", "2025-12-31", { of: 12 }),
      committed("level", reach(60), "percent", null, { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "f-019",
    text: "Chỉ số chuyển đổi số (DTI) của thị xã năm 2024 xếp từ thứ 5 trở lên trong số 11 huyện, thị xã, thành phố; điểm số đạt trên 720/1.000 điểm.",
    targets: [
      committed("rank", atMost(5), "rank", "2024-12-31", { of: 11 }),
      committed("level", moreThan(720), "score", "2024-12-31", { of: 1000 }),
    ],
  },
  {
    id: "f-020",
    text: "Trên 80% hộ gia đình tại quận có đường truyền Internet cáp quang, trên 90% người dân trưởng thành sử dụng điện thoại thông minh vào năm 2025.",
    targets: [
      committed("level", moreThan(80), "percent", "2025-12-31"),
      committed("level", moreThan(90), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-021",
    text: "Rút ngắn thời gian giải quyết thủ tục đăng ký hộ kinh doanh từ 03 ngày xuống còn 02 ngày làm việc; cắt giảm tối thiểu 20% thời gian giải quyết đối với các thủ tục thuộc thẩm quyền của UBND huyện trong năm 2023.",
    targets: [
      committed("level", reach(2), "days", "2023-12-31", { doubt: "implied-horizon" }),
      committed("change", atMost(-20), "percent", "2023-12-31"),
    ],
  },
  {
    id: "f-022",
    text: "Phấn đấu 100% trường học, cơ sở y tế trên địa bàn triển khai thu học phí, viện phí không dùng tiền mặt trước năm 2025; tỷ lệ phụ huynh nộp học phí qua tài khoản đạt trên 85%.",
    targets: [
      committed("level", reach(100), "percent", "2024-12-31"),
      committed("level", moreThan(85), "percent", "2024-12-31", { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "f-023",
    text: "a) Về hạ tầng số: 100% nhà văn hóa thôn, tổ dân phố có kết nối Internet cáp quang và lắp đặt wifi miễn phí; xóa 07 vùng lõm sóng di động trên địa bàn huyện. Hoàn thành trong quý III/2024.",
    targets: [
      committed("level", reach(100), "percent", "2024-09-30"),
      committed("level", reach(7), "count", "2024-09-30"),
    ],
  },
  {
    id: "f-024",
    text: "Số lượt người dân tương tác trên ứng dụng “Công dân số” của thành phố năm 2024 tăng ít nhất 1,5 lần so với năm 2023; tỷ lệ phản ánh được xử lý đúng hạn không thấp hơn 95%.",
    targets: [
      committed("change", atLeast(1.5), "times", "2024-12-31", { baseline: 2023 }),
      committed("level", atLeast(95), "percent", "2024-12-31"),
    ],
  },
];
