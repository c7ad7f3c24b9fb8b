import type { Clause } from "./clause.ts";
import { about, atLeast, atMost, committed, maintain, moreThan, reach, stated } from "./label.ts";

/** Decisions of ministries and programmes of the centre. */
export const ministry: readonly Clause[] = [
  {
    id: "f-037",
    text: "Đến năm 2025, 100% thủ tục hành chính thuộc phạm vi quản lý của Bộ đủ điều kiện được cung cấp trực tuyến toàn trình, tối thiểu 50% trong số đó phát sinh hồ sơ trực tuyến.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(50), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-038",
    text: "1. Mục tiêu đến năm 2025\na) 100% các cơ sở giáo dục đại học triển khai hệ thống quản trị nhà trường dựa trên dữ liệu;\nb) 70% học sinh, sinh viên, giáo viên có đủ điều kiện tham gia dạy và học trực tuyến;\nc) Tỷ trọng nội dung chương trình giáo dục phổ thông được triển khai dưới hình thức trực tuyến đạt trung bình 7%.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", reach(70), "percent", "2025-12-31"),
      committed("level", reach(7), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-039",
    text: "Đến năm 2030, duy trì xếp hạng chỉ số an toàn thông tin mạng toàn cầu trong nhóm 25 quốc gia; Chỉ số phát triển Chính phủ điện tử của Việt Nam thuộc nhóm 40 nước dẫn đầu thế giới.",
    targets: [
      committed("rank", maintain(25), "rank", "2030-12-31"),
      committed("rank", atMost(40), "rank", "2030-12-31"),
    ],
  },
  {
    id: "f-040",
    text: "Đến hết năm 2026, 100% bệnh viện hạng I và hạng đặc biệt, trên 60% bệnh viện còn lại triển khai bệnh án điện tử; 100% cơ sở khám bệnh, chữa bệnh thanh toán chi phí không dùng tiền mặt.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", moreThan(60), "percent", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
    ],
  },
  {
    id: "f-041",
    text: "Tối thiểu 90% tuyến đường bộ cao tốc đưa vào khai thác lắp đặt hệ thống quản lý, điều hành giao thông thông minh vào năm 2027; 100% trạm thu phí áp dụng thu phí điện tử không dừng.",
    targets: [
      committed("level", atLeast(90), "percent", "2027-12-31"),
      committed("level", reach(100), "percent", "2027-12-31", { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "f-042",
    text: "- Kinh tế số đạt khoảng 20% GDP; năng suất lao động hằng năm tăng tối thiểu 7% trong giai đoạn 2021 - 2025.\n- Hạ tầng mạng băng rộng cáp quang phủ trên 80% hộ gia đình, 100% xã.",
    targets: [
      committed("level", about(20), "percent", "2025-12-31", { doubt: "implied-horizon" }),
      committed("growth", atLeast(7), "percent", "2025-12-31"),
      committed("level", moreThan(80), "percent", "2025-12-31", { doubt: "implied-horizon" }),
      committed("level", reach(100), "percent", "2025-12-31", { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "f-043",
    text: "Tốc độ truy nhập Internet băng rộng di động trung bình đạt tối thiểu 70 Mb/s, băng rộng cố định đạt tối thiểu 200 Mb/s vào năm 2025; vùng phủ 5G đạt 25% dân số.",
    targets: [
      committed("level", atLeast(70), "speed", "2025-12-31"),
      committed("level", atLeast(200), "speed", "2025-12-31"),
      committed("level", reach(25), "percent", "2025-12-31", { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "f-044",
    text: "Đến năm 2028, cắt giảm, đơn giản hóa ít nhất 30% quy định liên quan đến hoạt động kinh doanh và giảm ít nhất 40% chi phí tuân thủ so với năm 2024.",
    targets: [
      committed("change", atMost(-30), "percent", "2028-12-31", { baseline: 2024 }),
      committed("change", atMost(-40), "percent", "2028-12-31", { baseline: 2024 }),
    ],
  },
  {
    id: "f-045",
    text: "Phấn đấu đến năm 2030 cả nước có 100.000 doanh nghiệp công nghệ số, trong đó có tối thiểu 10 doanh nghiệp đạt doanh thu trên 1 tỷ USD; tỷ trọng giá trị Việt Nam trong sản phẩm công nghệ số đạt trên 50%.",
    targets: [
      committed("level", reach(100_000), "count", "2030-12-31"),
      committed("level", atLeast(10), "count", "2030-12-31"),
      committed("level", moreThan(50), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-046",
    text: "Đến năm 2025, 80% cơ quan hành chính nhà nước thuộc ngành nông nghiệp xử lý công việc trên môi trường số; 50% doanh nghiệp trong ngành ứng dụng nền tảng truy xuất nguồn gốc. Định hướng đến năm 2030, các tỷ lệ này lần lượt đạt 100% và 80%.",
    targets: [
      committed("level", reach(80), "percent", "2025-12-31"),
      committed("level", reach(50), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
      committed("level", reach(80), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-047",
    text: "Trước năm 2027, cơ bản hoàn thành cơ sở dữ liệu quốc gia về đất đai; trên 95% giao dịch đất đai của tổ chức, cá nhân được thực hiện trên môi trường điện tử.",
    targets: [
      stated("2026-12-31"),
      committed("level", moreThan(95), "percent", "2026-12-31", { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "f-048",
    text: "Hệ thống phải có độ sẵn sàng tối thiểu 99,9%; thời gian khắc phục sự cố không quá 04 giờ.",
    targets: [
      committed("level", atLeast(99.9), "percent", null),
      committed("level", atMost(4), "hours", null),
    ],
  },
];
