import type { Clause } from "./clause.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  committed,
  moreThan,
  reach,
  reported,
  stated,
} from "./label.ts";

/** Decisions and programmes of the government and the ministries, and resolutions of the party. */
export const ministry: readonly Clause[] = [
  {
    id: "n-041",
    text: "Đến năm 2025, Việt Nam thuộc nhóm 60 nước dẫn đầu về Chính phủ điện tử (EGDI), nhóm 35 nước về an toàn, an ninh mạng (GCI); đến 2030 lần lượt là nhóm 45 và nhóm 25.",
    targets: [
      committed("rank", atMost(60), "rank", "2025-12-31"),
      committed("rank", atMost(35), "rank", "2025-12-31"),
      committed("rank", atMost(45), "rank", "2030-12-31"),
      committed("rank", atMost(25), "rank", "2030-12-31"),
    ],
  },
  {
    id: "n-042",
    text: "Bộ giao các cục, vụ: (i) 100% TTHC đủ điều kiện được cung cấp toàn trình trước 30/6/2024; (ii) năm 2024 tối thiểu 60% hồ sơ nộp trực tuyến, 2025: 75%; (iii) cắt giảm ít nhất 20% số quy định, 15% chi phí tuân thủ so với năm 2020.",
    targets: [
      committed("level", reach(100), "percent", "2024-06-29"),
      committed("level", atLeast(60), "percent", "2024-12-31"),
      committed("level", reach(75), "percent", "2025-12-31"),
      committed("change", atMost(-20), "percent", null, { baseline: 2020 }),
      committed("change", atMost(-15), "percent", null, {
        baseline: 2020,
        doubt: "implied-bound",
      }),
    ],
  },
  {
    id: "n-043",
    text: "(Kèm theo Quyết định số 1.045/QĐ-BCT) Năm 2027: 100% doanh nghiệp thuộc khối, ngành Công Thương báo cáo điện tử; giao dịch qua sàn thương mại điện tử xuyên biên giới đạt không dưới 7 tỷ USD (tương đương 175 nghìn tỷ đồng); chi phí logistics giảm còn 14 - 15% GDP.",
    targets: [
      committed("level", reach(100), "percent", "2027-12-31"),
      committed("level", atLeast(7e9), "amount", "2027-12-31"),
      committed("level", between(14, 15), "percent", "2027-12-31"),
    ],
  },
  {
    id: "n-044",
    text: "Các mốc phải đạt: quy mô kinh tế số (2030: tối thiểu 32% GDP; 2045: vượt 52% GDP); chi cho R&D (2030: 2,2% GDP, hơn 60% là vốn ngoài ngân sách); số nhà nghiên cứu (2030: 13 người/vạn dân).",
    targets: [
      committed("level", atLeast(32), "percent", "2030-12-31"),
      committed("level", moreThan(52), "percent", "2045-12-31"),
      committed("level", reach(2.2), "percent", "2030-12-31"),
      committed("level", moreThan(60), "percent", "2030-12-31"),
      committed("level", reach(13), "count", "2030-12-31"),
    ],
  },
  {
    id: "n-045",
    text: "Tỷ lệ hài lòng của người dân, doanh nghiệp khi sử dụng DVC của Bộ: năm 2023 > 85%, 2024 > 90%, 2025 ≥ 95%.",
    targets: [
      committed("level", moreThan(85), "percent", "2023-12-31"),
      committed("level", moreThan(90), "percent", "2024-12-31"),
      committed("level", atLeast(95), "percent", "2025-12-31"),
    ],
  },
  {
    id: "n-046",
    text: "4.3. Yêu cầu phi chức năng:\n- Thời gian ngừng dịch vụ của Cổng (kể cả bảo trì) không vượt quá 4 giờ/năm;\n- Sự cố nghiêm trọng được xử lý trong tối đa 02 giờ;\n- PAKN của tổ chức, cá nhân được phản hồi chậm nhất sau 05 ngày làm việc.",
    targets: [
      committed("level", atMost(4), "hours", null),
      committed("level", atMost(2), "hours", null),
      committed("level", atMost(5), "days", null),
    ],
  },
  {
    id: "n-047",
    text: "Đến 31/12/2026 toàn ngành y tế: 95% người dân có hồ sơ sức khỏe điện tử được cập nhật; thêm ít nhất 500 bệnh viện triển khai bệnh án điện tử, nâng tổng số lên trên 1.600 (cuối năm 2025 là 1.120); 70% viện phí được thanh toán phi tiền mặt ở bệnh viện hạng I trở lên, 50% ở các bệnh viện còn lại.",
    year: 2026,
    targets: [
      committed("level", reach(95), "percent", "2026-12-31"),
      committed("change", atLeast(500), "count", "2026-12-31"),
      committed("level", moreThan(1_600), "count", "2026-12-31"),
      reported("level", reach(1_120), "count", "2025-12-31"),
      committed("level", reach(70), "percent", "2026-12-31"),
      committed("level", reach(50), "percent", "2026-12-31"),
    ],
  },
  {
    id: "n-048",
    text: "Tỷ lệ học sinh phổ thông được học tin học từ lớp 3 đạt 100%; mỗi trường THPT có tối thiểu 1 phòng STEM; 80% bài giảng e-learning được thẩm định; một nửa số tiết dạy có sử dụng học liệu số; trước 01/9/2025 học bạ số thay thế hoàn toàn học bạ giấy ở cấp tiểu học.",
    targets: [
      committed("level", reach(100), "percent", null),
      committed("level", atLeast(1), "count", null),
      committed("level", reach(80), "percent", null),
      committed("level", reach(50), "percent", null),
      stated("2025-08-31"),
    ],
  },
  {
    id: "n-049",
    text: "Tôi đề nghị Bộ rà soát, cắt giảm cho được 35% thời gian, 25% chi phí tuân thủ, 40% điều kiện kinh doanh không cần thiết ngay trong năm 2025, và mỗi năm tiếp theo giảm thêm 10% nữa.",
    targets: [
      committed("change", reach(-35), "percent", "2025-12-31"),
      committed("change", reach(-25), "percent", "2025-12-31"),
      committed("change", reach(-40), "percent", "2025-12-31"),
      committed("growth", reach(-10), "percent", null),
    ],
  },
  {
    id: "n-050",
    text: "Chỉ tiêu Chương trình: (1) 100% xã có điểm phục vụ bưu chính có người phục vụ; (2) băng rộng cố định tới 100% thôn, bản có điện lưới, tốc độ tối thiểu 100 Mb/s; (3) di động băng rộng phủ 99,8% dân số; (4) giảm giá cước trung bình 10% so với năm 2021. Thời hạn hoàn thành: năm 2025.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(100), "speed", "2025-12-31"),
      committed("level", reach(99.8), "percent", "2025-12-31"),
      committed("change", reach(-10), "percent", "2025-12-31", { baseline: 2021 }),
    ],
  },
  {
    id: "n-051",
    text: "Từ nay đến hết năm 2025 phấn đấu cấp 15 triệu chứng thư chữ ký số (khoảng 20% dân số trưởng thành); 6 tháng đầu năm mới đạt 7,03%.",
    year: 2025,
    targets: [
      committed("level", about(20), "percent", "2025-12-31"),
      reported("level", reach(7.03), "percent", "2025-06-30"),
    ],
  },
  {
    id: "n-052",
    text: "Tới năm 2030 hình thành ít nhất 5 doanh nghiệp thiết kế chip trong nước; có 01 nhà máy chế tạo; quy mô doanh thu hơn 20 tỷ USD/năm, giá trị gia tăng trong nước 12-15%; nhân lực trên 40 nghìn kỹ sư, cử nhân.",
    targets: [
      committed("level", atLeast(5), "count", "2030-12-31"),
      committed("level", reach(1), "count", "2030-12-31"),
      committed("level", moreThan(20e9), "amount", "2030-12-31"),
      committed("level", between(12, 15), "percent", "2030-12-31"),
      committed("level", moreThan(40_000), "count", "2030-12-31"),
    ],
  },
  {
    id: "n-053",
    text: "Tỷ lệ giải ngân vốn đầu tư công của Bộ đến 31/01/2025 đạt 94,7% kế hoạch; năm 2025 phấn đấu giải ngân tối thiểu 95%, riêng các dự án chuyển đổi số 100%.",
    targets: [
      reported("level", reach(94.7), "percent", "2025-01-31"),
      committed("level", atLeast(95), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
    ],
  },
  {
    id: "n-054",
    text: "Tỷ lệ bao phủ BHXH 44,5% lực lượng lao động trong độ tuổi, BH thất nghiệp 36%, BHYT trên 95,2% dân số (2025); phấn đấu lần lượt 61%, 47% và trên 98% (2030).",
    year: 2022,
    targets: [
      committed("level", reach(44.5), "percent", "2025-12-31"),
      committed("level", reach(36), "percent", "2025-12-31"),
      committed("level", moreThan(95.2), "percent", "2025-12-31"),
      committed("level", reach(61), "percent", "2030-12-31"),
      committed("level", reach(47), "percent", "2030-12-31"),
      committed("level", moreThan(98), "percent", "2030-12-31"),
    ],
  },
  {
    id: "n-055",
    text: "Phấn đấu đến năm 2025 có 50 % dịch vụ công trực tuyến mức độ 3, 4 được tích hợp lên Cổng Dịch vụ công quốc gia, trong đó 120% hồ sơ trả kết quả đúng hẹn.",
    targets: [
      committed("level", reach(50), "percent", "2025-12-31"),
      committed("level", reach(120), "percent", "2025-12-31", { doubt: "misprint" }),
    ],
  },
];
