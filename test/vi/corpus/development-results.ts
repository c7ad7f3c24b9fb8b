import type { Clause } from "./clause.ts";
import { about, committed, moreThan, reach, reported } from "./label.ts";

/** Figures reported */
export const results: readonly Clause[] = [
  {
    id: "d-094",
    text: "Đến nay, toàn tỉnh đã cung cấp 1.245/1.902 thủ tục hành chính dưới hình thức trực tuyến, đạt 65,46%.",
    targets: [reported("level", reach(65.46), "percent", null)],
  },
  {
    id: "d-095",
    text: "Tính đến ngày 30/9/2024, 78,4% hồ sơ thủ tục hành chính được nộp trực tuyến, vượt chỉ tiêu giao (70%).",
    targets: [
      reported("level", reach(78.4), "percent", "2024-09-30"),
      committed("level", reach(70), "percent", null, { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "d-096",
    text: "Hạ tầng cáp quang đã đến 100% trung tâm xã; 96,8% thôn, ấp có sóng 4G.",
    targets: [
      reported("level", reach(100), "percent", null),
      reported("level", reach(96.8), "percent", null),
    ],
  },
  {
    id: "d-097",
    text: "Năm 2022, tỷ lệ thanh toán trực tuyến mới đạt 3,2%, còn thấp so với bình quân cả nước.",
    targets: [reported("level", reach(3.2), "percent", "2022-12-31")],
  },
  {
    id: "d-098",
    text: "Theo báo cáo quý III/2023 của Sở Công Thương, có gần 2.300 sản phẩm được đưa lên sàn với doanh số ước đạt 64 tỉ đồng.",
    targets: [
      reported("level", about(2300), "count", "2023-09-30"),
      reported("level", reach(64_000_000_000), "amount", "2023-09-30"),
    ],
  },
  {
    id: "d-099",
    text: "Kết quả thực hiện 6 tháng đầu năm 2024: hoàn thành 9/21 chỉ tiêu, 35/60 nhiệm vụ.",
    targets: [
      reported("count", reach(9), "count", "2024-06-30", { of: 21 }),
      reported("count", reach(35), "count", "2024-06-30", { of: 60 }),
    ],
  },
  {
    id: "d-100",
    text: "Toàn huyện thành lập được 142 tổ công nghệ số cộng đồng với 987 thành viên, phủ kín 100% thôn, buôn.",
    targets: [
      reported("level", reach(142), "count", null),
      reported("level", reach(987), "count", null),
      reported("level", reach(100), "percent", null),
    ],
  },
  {
    id: "d-101",
    text: "Ước thực hiện cả năm 2023, GRDP tăng 6,85% so với năm 2022; GRDP bình quân đầu người đạt 71,4 triệu đồng.",
    targets: [
      reported("change", reach(6.85), "percent", "2023-12-31", { baseline: 2022 }),
      reported("level", reach(71_400_000), "amount", "2023-12-31"),
    ],
  },
  {
    id: "d-102",
    text: "Trong tháng 8/2024 hệ thống đã ngăn chặn hơn 15 nghìn lượt tấn công mạng.",
    targets: [reported("level", moreThan(15_000), "count", "2024-08-31")],
  },
  {
    id: "d-103",
    text: "Tỷ lệ người dân có tài khoản định danh điện tử mức 2 đã đạt 71,9 % dân số đủ điều kiện vào cuối năm 2023.",
    targets: [reported("level", reach(71.9), "percent", "2023-12-31")],
  },
  {
    id: "d-104",
    text: "Số hồ sơ trễ hạn giảm 40% so với cùng kỳ năm 2022.",
    targets: [
      reported("change", reach(-40), "percent", null, { baseline: 2022, doubt: "implied-period" }),
    ],
  },
  {
    id: "d-105",
    text: "Doanh thu thương mại điện tử năm 2023 tăng gấp 1,8 lần năm 2020.",
    targets: [reported("change", reach(1.8), "times", "2023-12-31", { baseline: 2020 })],
  },
  {
    id: "d-106",
    text: "Đã cấp 312.000 thẻ căn cước công dân gắn chíp và kích hoạt trên 205 nghìn tài khoản VNeID.",
    targets: [
      reported("level", reach(312_000), "count", null),
      reported("level", moreThan(205_000), "count", null),
    ],
  },
  {
    id: "d-107",
    text: "Tỷ lệ hộ nghèo tiếp cận Internet mới chỉ dừng ở mức 41% năm 2021, chưa đạt mục tiêu đề ra là 50%.",
    targets: [
      reported("level", reach(41), "percent", "2021-12-31"),
      committed("level", reach(50), "percent", null, { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "d-108",
    text: "Điểm đánh giá chuyển đổi số cấp huyện bình quân năm 2023 là 512,6/1000 điểm.",
    targets: [reported("level", reach(512.6), "score", "2023-12-31")],
  },
  {
    id: "d-109",
    text: "Tổng kinh phí ngân sách nhà nước chi cho ứng dụng công nghệ thông tin giai đoạn 2021-2023 là 186,7 tỷ đồng, bằng khoảng 0,9% tổng chi ngân sách địa phương.",
    targets: [
      reported("level", reach(186_700_000_000), "amount", "2023-12-31"),
      reported("level", about(0.9), "percent", "2023-12-31"),
    ],
  },
  {
    id: "d-110",
    text: "Quý I năm 2025, tỷ lệ giải quyết đúng hạn đạt 99,12% (cùng kỳ năm 2024: 98,5%).",
    targets: [
      reported("level", reach(99.12), "percent", "2025-03-31"),
      reported("level", reach(98.5), "percent", "2024-03-31"),
    ],
  },
];
