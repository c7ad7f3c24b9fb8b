import type { Clause } from "./clause.ts";
import { committed, reach, reported } from "./label.ts";

/** Reports of provinces and departments */
export const report: readonly Clause[] = [
  {
    id: "h-040",
    text: "I. KẾT QUẢ THỰC HIỆN\n1. Thể chế số: ban hành 42 văn bản.\n2. Hạ tầng số: tỷ lệ phủ sóng 4G 99,8% dân cư; 5G 12,5%.\n3. Nhân lực số: 3.560 lượt cán bộ được bồi dưỡng, đạt 118,7% kế hoạch.",
    targets: [
      reported("level", reach(42), "count", null),
      reported("level", reach(99.8), "percent", null),
      reported("level", reach(12.5), "percent", null),
      reported("level", reach(3560), "count", null),
      reported("level", reach(118.7), "percent", null),
    ],
  },
  {
    id: "h-041",
    text: "Trong kỳ báo cáo (từ 15/12/2023 đến 14/6/2024), hệ thống một cửa tiếp nhận 184.226 hồ sơ, giải quyết trước và đúng hạn 181.390 hồ sơ, bằng 98,46%.",
    targets: [
      reported("level", reach(184_226), "count", "2024-06-14"),
      reported("level", reach(181_390), "count", "2024-06-14"),
      reported("level", reach(98.46), "percent", "2024-06-14"),
    ],
  },
  {
    id: "h-042",
    text: "Ước cả năm 2024: kinh tế số đạt 9,8% GRDP (chỉ tiêu giao 12%), không hoàn thành.",
    targets: [
      reported("level", reach(9.8), "percent", "2024-12-31"),
      committed("level", reach(12), "percent", "2024-12-31"),
    ],
  },
  {
    id: "h-043",
    text: "Các chỉ tiêu hoàn thành: 22. Các chỉ tiêu chưa hoàn thành: 5. Chưa đánh giá: 3.",
    targets: [
      reported("count", reach(22), "count", null),
      reported("count", reach(5), "count", null),
      reported("count", reach(3), "count", null),
    ],
  },
  {
    id: "h-044",
    text: "Đối với cấp huyện, trung bình đạt 76,15 điểm; cao nhất là 91,2 điểm, thấp nhất 48,05 điểm.",
    targets: [
      reported("level", reach(76.15), "score", null, { tiers: ["district"] }),
      reported("level", reach(91.2), "score", null, { tiers: ["district"] }),
      reported("level", reach(48.05), "score", null, { tiers: ["district"] }),
    ],
  },
  {
    id: "h-045",
    text: "Phương hướng năm 2025: thực hiện nghiêm các nhiệm vụ được giao tại Kế hoạch số 12-KH/TU; khắc phục các tồn tại đã nêu tại Mục III.",
    targets: [],
  },
  {
    id: "h-046",
    text: "Số dịch vụ công toàn trình là 812 (tăng 96 dịch vụ so với quý trước), một phần là 640, còn lại 391 dịch vụ cung cấp thông tin.",
    targets: [
      reported("level", reach(812), "count", null),
      reported("change", reach(96), "count", null),
      reported("level", reach(640), "count", null),
      reported("level", reach(391), "count", null),
    ],
  },
  {
    id: "h-047",
    text: "Luỹ kế đến hết tháng 10 năm 2023 giải ngân được 53,2/97 tỷ đồng vốn đầu tư công cho công nghệ thông tin (54,8%).",
    targets: [reported("level", reach(54.8), "percent", "2023-10-31")],
  },
  {
    id: "h-048",
    text: "Tỷ lệ khai thác thông tin, dữ liệu số hoá mới ở mức 18%, thấp hơn 22 điểm phần trăm so với yêu cầu.",
    targets: [
      reported("level", reach(18), "percent", null),
      reported("change", reach(-22), "points", null),
    ],
  },
  {
    id: "h-049",
    text: "Ngoại trừ Sở Ngoại vụ và Ban Dân tộc, 100% các sở đã hoàn thành số hoá kết quả còn hiệu lực.",
    targets: [reported("level", reach(100), "percent", null, { exclusions: 2 })],
  },
  {
    id: "h-050",
    text: "Kiến nghị Bộ quan tâm hỗ trợ 25 tỷ đồng nâng cấp trung tâm dữ liệu.",
    targets: [],
  },
  {
    id: "h-051",
    text: "Năm 2022 tăng 4,1%; năm 2023 tăng 6,9% so với năm 2022 về số doanh nghiệp nộp thuế điện tử.",
    targets: [
      reported("change", reach(4.1), "percent", "2022-12-31"),
      reported("change", reach(6.9), "percent", "2023-12-31", { baseline: 2022 }),
    ],
  },
  {
    id: "h-052",
    text: "Đã khắc phục 27/29 lỗ hổng bảo mật, còn 02 lỗ hổng sẽ xử lý dứt điểm trong tháng 7/2024.",
    targets: [
      reported("level", reach(27), "count", null, { of: 29 }),
      committed("level", reach(2), "count", "2024-07-31"),
    ],
  },
  {
    id: "h-053",
    text: "Kết quả chấm điểm: xếp loại Tốt 6 đơn vị, Khá 11 đơn vị, Trung bình 3 đơn vị.",
    targets: [
      reported("level", reach(6), "count", null),
      reported("level", reach(11), "count", null),
      reported("level", reach(3), "count", null),
    ],
  },
];
