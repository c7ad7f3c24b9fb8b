import type { Clause } from "./clause.ts";
import { about, committed, reach, reported } from "./label.ts";

/** As newspapers write */
export const press: readonly Clause[] = [
  {
    id: "h-026",
    text: '"Sang năm 2025, chúng tôi kỳ vọng cứ 10 người dân thì có 7 người dùng chữ ký số" - lãnh đạo Sở chia sẻ bên lề hội thảo.',
    targets: [committed("level", reach(70), "percent", "2025-12-31")],
  },
  {
    id: "h-027",
    text: "Sau gần hai năm, đề án mới đi được một phần ba chặng đường: 7 trên 21 chỉ tiêu về đích.",
    targets: [reported("count", reach(7), "count", null, { of: 21 })],
  },
  {
    id: "h-028",
    text: "Con số 1.780 tỷ đồng doanh thu thương mại điện tử trong năm 2023 khiến nhiều người bất ngờ bởi kế hoạch chỉ là 1.200 tỷ đồng.",
    targets: [
      reported("level", reach(1_780_000_000_000), "amount", "2023-12-31"),
      committed("level", reach(1_200_000_000_000), "amount", "2023-12-31"),
    ],
  },
  {
    id: "h-029",
    text: "Tỉnh vừa nhảy vọt 12 bậc, từ vị trí 40 lên 28 trên bảng xếp hạng DTI năm 2022.",
    targets: [
      reported("change", reach(-12), "places", "2022-12-31"),
      reported("rank", reach(28), "rank", "2022-12-31"),
    ],
  },
  {
    id: "h-030",
    text: "Anh Y Thuận, 34 tuổi, chủ vườn 2 ha sầu riêng, bán 3 tấn trái qua mạng trong một buổi phát trực tiếp.",
    targets: [],
  },
  {
    id: "h-031",
    text: "Chạm mốc 80% dân số có hồ sơ sức khỏe điện tử từ giữa tháng 5, ngành y tế tự tin đạt 90% khi năm 2024 khép lại.",
    targets: [
      reported("level", reach(80), "percent", null, { doubt: "implied-period" }),
      committed("level", reach(90), "percent", "2024-12-31"),
    ],
  },
  {
    id: "h-032",
    text: "Theo lộ trình, đến 2026, cước phí hành chính nộp qua mạng sẽ giảm 50% so với nộp trực tiếp.",
    targets: [committed("change", reach(-50), "percent", "2026-12-31")],
  },
  {
    id: "h-033",
    text: "Hơn 500 đại biểu và gần 60 gian hàng góp mặt tại Ngày hội, kéo dài từ 8 đến 10/10.",
    targets: [],
  },
  {
    id: "h-034",
    text: "Địa phương này đặt tham vọng lớn: mười nghìn kỹ sư, 200 công ty phần mềm và doanh thu 1 tỉ USD trước năm 2031.",
    targets: [
      committed("level", reach(10_000), "count", "2030-12-31"),
      committed("level", reach(200), "count", "2030-12-31"),
      committed("level", reach(1_000_000_000), "amount", "2030-12-31"),
    ],
  },
  {
    id: "h-035",
    text: "Nếu như năm 2020 cả tỉnh chỉ có 12,4% thủ tục làm được qua mạng thì đến nay tỷ lệ này là 88,6%.",
    targets: [
      reported("level", reach(12.4), "percent", "2020-12-31"),
      reported("level", reach(88.6), "percent", null),
    ],
  },
  {
    id: "h-036",
    text: "(Dân trí số) - Lần thứ ba liên tiếp, thành phố giữ ngôi đầu bảng DTI với 0,8002 điểm.",
    targets: [
      reported("rank", reach(1), "rank", null),
      reported("level", reach(0.8002), "score", null),
    ],
  },
  {
    id: "h-037",
    text: "Chuyên gia khuyến cáo chỉ nên dành 20 phút mỗi lần đào tạo cho người lớn tuổi.",
    targets: [],
  },
  {
    id: "h-038",
    text: "Đà Lạt sẽ số hóa xong 100% di tích cấp quốc gia trước mùa du lịch 2027, còn di tích cấp tỉnh chừng 70%.",
    targets: [
      committed("level", reach(100), "percent", "2027-12-31", { doubt: "ambiguous-horizon" }),
      committed("level", about(70), "percent", "2027-12-31", { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "h-039",
    text: "Từ chỗ đứng thứ 58, sau hai năm tỉnh đã có mặt trong nửa trên của bảng xếp hạng.",
    targets: [],
  },
];
