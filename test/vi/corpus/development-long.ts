import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach, reported } from "./label.ts";

/** Whole paragraphs, as in papers and resolutions */
export const long: readonly Clause[] = [
  {
    id: "d-239",
    text: "Báo cáo tại phiên họp, Giám đốc Sở cho hay 8 tháng qua tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 81,3%, riêng cấp xã mới đạt 62%. Từ nay đến cuối năm, tỉnh phấn đấu nâng tỷ lệ này ở cấp xã lên 75%.",
    year: 2024,
    targets: [
      reported("level", reach(81.3), "percent", "2024-08-31"),
      reported("level", reach(62), "percent", "2024-08-31", { tiers: ["commune"] }),
      committed("level", reach(75), "percent", "2024-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "d-240",
    text: "Nghị quyết của Ban Thường vụ Tỉnh ủy xác định đến năm 2030 kinh tế số chiếm tối thiểu 30% GRDP, tỷ lệ đóng góp của TFP vào tăng trưởng trên 55%, tỷ lệ người dân sử dụng dịch vụ công trực tuyến trên 80%; tầm nhìn đến năm 2045, kinh tế số đạt tối thiểu 50% GRDP.",
    targets: [
      committed("level", atLeast(30), "percent", "2030-12-31"),
      committed("level", moreThan(55), "percent", "2030-12-31"),
      committed("level", moreThan(80), "percent", "2030-12-31"),
      committed("level", atLeast(50), "percent", "2045-12-31"),
    ],
  },
  {
    id: "d-241",
    text: "Huyện có 18 xã, thị trấn với 96 nghìn dân. Đến hết năm 2023, 15/18 xã đã có tổ công nghệ số cộng đồng hoạt động thường xuyên. Năm 2024 huyện phấn đấu cả 18 xã đều có, đồng thời 70% số tổ được trang bị máy tính bảng.",
    targets: [
      reported("level", reach(15), "count", "2023-12-31", { of: 18 }),
      committed("level", reach(18), "count", "2024-12-31"),
      committed("level", reach(70), "percent", "2024-12-31"),
    ],
  },
  {
    id: "d-242",
    text: 'Theo ông Trần B, trưởng phòng, "con số 45% doanh nghiệp có website là thấp". Ông cho rằng mục tiêu 70% vào năm 2025 là thách thức.',
    targets: [
      reported("level", reach(45), "percent", null),
      committed("level", reach(70), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-243",
    text: "Về hạ tầng: đến năm 2025 mạng truyền số liệu chuyên dùng cấp II kết nối 100% đến cấp xã; băng thông tối thiểu 50 Mbps cho cấp xã và 100 Mbps cho cấp huyện.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31", { tiers: ["commune"] }),
      committed("level", atLeast(50), "speed", "2025-12-31", { tiers: ["commune"] }),
      committed("level", atLeast(100), "speed", "2025-12-31", { tiers: ["district"] }),
    ],
  },
  {
    id: "d-244",
    text: "Từ năm 2024 đến năm 2026, mỗi năm tỉnh dành tối thiểu 1% tổng chi ngân sách cho chuyển đổi số, đến năm 2030 nâng lên 2%.",
    targets: [
      committed("level", atLeast(1), "percent", "2026-12-31"),
      committed("level", reach(2), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-245",
    text: "Các huyện đồng bằng phấn đấu 90% hộ dân dùng Internet cáp quang, các huyện miền núi 65% trở lên; thời hạn hoàn thành là 31 tháng 12 năm 2026.",
    targets: [
      committed("level", reach(90), "percent", "2026-12-31"),
      committed("level", atLeast(65), "percent", "2026-12-31"),
    ],
  },
  {
    id: "d-246",
    text: "Ngành Giáo dục tỉnh tập trung thực hiện Đề án 131: 100% trường phổ thông quản trị trên nền tảng số, nội dung học trực tuyến chiếm trung bình 5% chương trình tiểu học và 10% chương trình trung học vào năm 2025; đến năm 2030 các tỷ lệ tương ứng là 100%, 10% và 20%.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", reach(5), "percent", "2025-12-31"),
      committed("level", reach(10), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
      committed("level", reach(10), "percent", "2030-12-31"),
      committed("level", reach(20), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-247",
    text: "Năm 2021, lần đầu tiên tỉnh lọt vào nhóm 10. Hai năm sau đó, vị trí lần lượt là 14 và 21. Trước thực trạng này, Chủ tịch UBND tỉnh yêu cầu năm 2025 phải trở lại nhóm 15.",
    targets: [
      reported("rank", atMost(10), "rank", "2021-12-31"),
      reported("rank", reach(14), "rank", "2022-12-31"),
      reported("rank", reach(21), "rank", "2023-12-31"),
      committed("rank", atMost(15), "rank", "2025-12-31"),
    ],
  },
  {
    id: "d-248",
    text: "Toàn ngành phấn đấu ký số 100% hồ sơ bệnh án vào năm 2026; đã có 7 bệnh viện công bố bệnh án điện tử, chiếm 38,9% số bệnh viện công lập.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      reported("level", reach(7), "count", null),
      reported("level", reach(38.9), "percent", null),
    ],
  },
  {
    id: "d-249",
    text: "Tỷ lệ thôn chưa có sóng di động không vượt quá 2% (không tính các thôn không có dân cư thường xuyên) đến hết quý II năm 2025.",
    targets: [committed("level", atMost(2), "percent", "2025-06-30", { exclusions: 1 })],
  },
  {
    id: "d-250",
    text: "Trừ khu vực biên giới và hải đảo, 100% trạm BTS được nâng cấp lên 5G vào năm 2029.",
    targets: [committed("level", reach(100), "percent", "2029-12-31", { exclusions: 1 })],
  },
  {
    id: "d-251",
    text: "Sau sắp xếp, 100% trung tâm phục vụ hành chính công cấp xã đi vào hoạt động ngay từ 01/7/2025; phấn đấu trong 6 tháng cuối năm 2025 tỷ lệ hồ sơ phi địa giới đạt 30%.",
    targets: [
      reported("level", reach(100), "percent", null, {
        tiers: ["commune"],
        doubt: "ambiguous-horizon",
      }),
      committed("level", reach(30), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-252",
    text: "Tại thời điểm tháng 12/2022, tỷ lệ phủ 4G là 99,3% dân số. Phấn đấu duy trì trên 99% và đưa 5G phủ tối thiểu 25% dân số khi kết thúc năm 2025.",
    targets: [
      reported("level", reach(99.3), "percent", "2022-12-31"),
      committed("level", moreThan(99), "percent", "2025-12-31", { doubt: "implied-bound" }),
      committed("level", atLeast(25), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-253",
    text: "Đề án đề ra 3 giai đoạn: thí điểm (2023), mở rộng (2024) và nhân rộng (2025). Kết thúc giai đoạn mở rộng phải có tối thiểu 25 xã tham gia.",
    targets: [committed("level", atLeast(25), "count", "2024-12-31", { doubt: "implied-horizon" })],
  },
  {
    id: "d-254",
    text: "Hơn 4 trong số 5 người được hỏi tỏ ra hài lòng khi làm thủ tục qua mạng (khảo sát tháng 10/2023).",
    targets: [reported("level", moreThan(80), "percent", "2023-10-31")],
  },
  {
    id: "d-255",
    text: 'Tỉnh Đoàn phấn đấu đến năm 2027 có 100% đoàn viên dùng ứng dụng "Thanh niên Việt Nam"; hằng năm tổ chức tối thiểu 500 buổi hướng dẫn cho người dân, giúp ít nhất 10.000 lượt người.',
    targets: [
      committed("level", reach(100), "percent", "2027-12-31"),
      committed("level", atLeast(500), "count", "2027-12-31", { doubt: "ambiguous-horizon" }),
      committed("level", atLeast(10_000), "count", "2027-12-31", { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "d-256",
    text: "Kết luận của Bí thư Tỉnh uỷ: lấy kết quả chuyển đổi số làm một trong các tiêu chí đánh giá cán bộ; đơn vị nào đạt dưới 70 điểm thì người đứng đầu không được xếp loại xuất sắc.",
    targets: [],
  },
];
