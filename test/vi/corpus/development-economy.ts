import type { Clause } from "./clause.ts";
import { about, atLeast, between, committed, moreThan, reach } from "./label.ts";

/** The digital economy */
export const economy: readonly Clause[] = [
  {
    id: "d-021",
    text: "Tỷ trọng kinh tế số trong GRDP của tỉnh đạt khoảng 12% vào năm 2025, vượt 20% vào năm 2030.",
    targets: [
      committed("level", about(12), "percent", "2025-12-31"),
      committed("level", moreThan(20), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-022",
    text: "Phấn đấu kinh tế số đóng góp 18 - 20% GRDP vào năm 2027.",
    targets: [committed("level", between(18, 20), "percent", "2027-12-31")],
  },
  {
    id: "d-023",
    text: "Đến hết năm 2025, giá trị giao dịch thương mại điện tử B2C chiếm từ 8 đến 10% tổng mức bán lẻ hàng hoá và doanh thu dịch vụ.",
    targets: [committed("level", between(8, 10), "percent", "2025-12-31")],
  },
  {
    id: "d-024",
    text: "Mỗi năm hỗ trợ ít nhất 200 doanh nghiệp nhỏ và vừa đánh giá mức độ sẵn sàng chuyển đổi số.",
    targets: [committed("level", atLeast(200), "count", null)],
  },
  {
    id: "d-025",
    text: "Hình thành 45 doanh nghiệp công nghệ số vào năm 2025 và gấp đôi số này vào năm 2030.",
    targets: [
      committed("level", reach(45), "count", "2025-12-31"),
      committed("change", reach(2), "times", "2030-12-31"),
    ],
  },
  {
    id: "d-026",
    text: "Năng suất lao động xã hội tăng bình quân 7,2%/năm trong giai đoạn 2021-2025.",
    targets: [committed("growth", reach(7.2), "percent", "2025-12-31")],
  },
  {
    id: "d-027",
    text: "Tốc độ tăng năng suất lao động bình quân hằng năm giai đoạn 2026 – 2030 đạt trên 8,5%.",
    targets: [committed("growth", moreThan(8.5), "percent", "2030-12-31")],
  },
  {
    id: "d-028",
    text: "Doanh thu công nghiệp công nghệ số phấn đấu đạt 1,5 nghìn tỷ đồng vào năm 2026, tăng lên 4.200 tỷ đồng vào năm 2030.",
    targets: [
      committed("level", reach(1_500_000_000_000), "amount", "2026-12-31"),
      committed("level", reach(4_200_000_000_000), "amount", "2030-12-31"),
    ],
  },
  {
    id: "d-029",
    text: "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử: năm 2024 đạt 55%, năm 2025 đạt 80%.",
    targets: [
      committed("level", reach(55), "percent", "2024-12-31"),
      committed("level", reach(80), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-030",
    text: "Năm nay, tỉnh phấn đấu 65% hộ kinh doanh cá thể nộp thuế điện tử.",
    year: 2024,
    targets: [committed("level", reach(65), "percent", "2024-12-31")],
  },
  {
    id: "d-031",
    text: "Thu hút ít nhất 3 dự án đầu tư vào khu công nghệ thông tin tập trung với tổng vốn đăng ký tối thiểu 2.000 tỉ đồng trước năm 2028.",
    targets: [
      committed("level", atLeast(3), "count", "2027-12-31"),
      committed("level", atLeast(2_000_000_000_000), "amount", "2027-12-31"),
    ],
  },
  {
    id: "d-032",
    text: "Doanh thu dịch vụ viễn thông năm 2025 phấn đấu tăng 6% so với năm 2024; nộp ngân sách đạt 310 tỷ đồng.",
    targets: [
      committed("change", reach(6), "percent", "2025-12-31", { baseline: 2024 }),
      committed("level", reach(310_000_000_000), "amount", "2025-12-31"),
    ],
  },
  {
    id: "d-033",
    text: "Có trên 90% cơ sở sản xuất sản phẩm OCOP từ 3 sao trở lên mở gian hàng trên sàn thương mại điện tử vào năm 2025.",
    targets: [committed("level", moreThan(90), "percent", "2025-12-31")],
  },
  {
    id: "d-034",
    text: "Thu nhập bình quân của lao động ngành công nghệ thông tin đạt 18 triệu đồng/người/tháng vào năm 2027.",
    targets: [committed("level", reach(18_000_000), "amount", "2027-12-31")],
  },
  {
    id: "d-035",
    text: "Tổng kim ngạch xuất khẩu phần mềm đến năm 2030 đạt tối thiểu 120 triệu USD.",
    targets: [committed("level", atLeast(120_000_000), "amount", "2030-12-31")],
  },
  {
    id: "d-036",
    text: "Đến năm 2025 nhân lực kinh tế số chiếm trên 2% lực lượng lao động; đến năm 2030 trên 3%.",
    targets: [
      committed("level", moreThan(2), "percent", "2025-12-31"),
      committed("level", moreThan(3), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-037",
    text: "Phấn đấu tỷ trọng kinh tế số trong mỗi ngành, lĩnh vực đạt tối thiểu 12%, riêng du lịch và logistics đạt tối thiểu 20% vào năm 2028.",
    targets: [
      committed("level", atLeast(12), "percent", "2028-12-31"),
      committed("level", atLeast(20), "percent", "2028-12-31"),
    ],
  },
  {
    id: "d-038",
    text: "Giá trị giao dịch không dùng tiền mặt gấp 25 lần GRDP vào năm 2025.",
    targets: [committed("level", reach(25), "times", "2025-12-31")],
  },
  {
    id: "d-039",
    text: "Tốc độ tăng trưởng GRDP bình quân 5 năm 2026-2030 đạt 9,5-10%/năm, trong đó kinh tế số tăng bình quân trên 20%/năm.",
    targets: [
      committed("growth", between(9.5, 10), "percent", "2030-12-31"),
      committed("growth", moreThan(20), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-040",
    text: "Chi cho nghiên cứu và phát triển phấn đấu đạt 1,2% GRDP, trong đó nguồn xã hội chiếm hơn một nửa, đến năm 2030.",
    targets: [
      committed("level", reach(1.2), "percent", "2030-12-31"),
      committed("level", moreThan(50), "percent", "2030-12-31"),
    ],
  },
];
