import type { Clause } from "./clause.ts";
import { atLeast, between, committed, moreThan, reach, reported } from "./label.ts";

/** Amounts, counts, sizes */
export const amounts: readonly Clause[] = [
  {
    id: "d-170",
    text: "Đến năm 2030 tổng doanh thu ngành công nghiệp ICT đạt 6,5 tỷ USD, nộp ngân sách trên 1.200 tỷ đồng.",
    targets: [
      committed("level", reach(6_500_000_000), "amount", "2030-12-31"),
      committed("level", moreThan(1_200_000_000_000), "amount", "2030-12-31"),
    ],
  },
  {
    id: "d-171",
    text: "Doanh số bán hàng trực tuyến của hợp tác xã năm 2023 đạt 12,75 tỉ đồng.",
    targets: [reported("level", reach(12_750_000_000), "amount", "2023-12-31")],
  },
  {
    id: "d-172",
    text: "Phấn đấu mỗi xã có ít nhất 02 sản phẩm bán trên sàn, toàn huyện có từ 40 sản phẩm trở lên vào năm 2025.",
    targets: [
      committed("level", atLeast(2), "count", "2025-12-31"),
      committed("level", atLeast(40), "count", "2025-12-31"),
    ],
  },
  {
    id: "d-173",
    text: "Đào tạo 1.500 - 2.000 kỹ sư bán dẫn đến năm 2030.",
    targets: [committed("level", between(1500, 2000), "count", "2030-12-31")],
  },
  {
    id: "d-174",
    text: "Tỉnh đặt mục tiêu đón 3,2 triệu lượt khách, tổng thu từ du lịch đạt 2,9 nghìn tỷ đồng trong năm 2025.",
    targets: [
      committed("level", reach(3_200_000), "count", "2025-12-31"),
      committed("level", reach(2_900_000_000_000), "amount", "2025-12-31"),
    ],
  },
  {
    id: "d-175",
    text: "GRDP bình quân đầu người năm 2022 đạt 58,7 triệu đồng (tương đương 2.450 USD).",
    targets: [reported("level", reach(58_700_000), "amount", "2022-12-31")],
  },
  {
    id: "d-176",
    text: "Phấn đấu GRDP bình quân đầu người đạt 5.200 - 5.500 USD vào năm 2027.",
    targets: [committed("level", between(5200, 5500), "amount", "2027-12-31")],
  },
  {
    id: "d-177",
    text: "Tốc độ tải xuống trung bình của mạng cố định đạt 200 Mb/s, mạng di động đạt 100 Mb/s vào năm 2025.",
    targets: [
      committed("level", reach(200), "speed", "2025-12-31"),
      committed("level", reach(100), "speed", "2025-12-31"),
    ],
  },
  {
    id: "d-178",
    text: "Huy động không dưới nửa triệu lượt người tham gia học kỹ năng số trên nền tảng trực tuyến mở trong năm 2024.",
    targets: [committed("level", atLeast(500_000), "count", "2024-12-31")],
  },
  {
    id: "d-179",
    text: "Đã phát hành 48 nghìn tài khoản mobile money, với 2,1 triệu giao dịch.",
    targets: [
      reported("level", reach(48_000), "count", null),
      reported("level", reach(2_100_000), "count", null),
    ],
  },
  {
    id: "d-180",
    text: "Đến năm 2026, trồng mới 10 triệu cây xanh được quản lý bằng bản đồ số; diện tích canh tác ứng dụng IoT đạt 3.500 ha.",
    targets: [
      committed("level", reach(10_000_000), "count", "2026-12-31"),
      committed("level", reach(3500), "size", "2026-12-31"),
    ],
  },
  {
    id: "d-181",
    text: "Kinh phí dự kiến: 86.500 triệu đồng, trong đó ngân sách tỉnh 60.000 triệu đồng.",
    targets: [],
  },
  {
    id: "d-182",
    text: "Tổng mức đầu tư của dự án Trung tâm dữ liệu là 245 tỷ đồng, thời gian thực hiện 2024-2026.",
    targets: [],
  },
  {
    id: "d-183",
    text: "Thu ngân sách trên địa bàn đạt 9.876 tỷ 500 triệu đồng trong năm 2023.",
    targets: [reported("level", reach(9_876_500_000_000), "amount", "2023-12-31")],
  },
];
