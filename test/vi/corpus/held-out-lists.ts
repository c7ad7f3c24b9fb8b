import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, reach, reported, stated } from "./label.ts";

/** Lists and tables with several horizons */
export const lists: readonly Clause[] = [
  {
    id: "h-107",
    text: "Chỉ số theo dõi | Đường gốc 2022 | 2025 | 2030\nThuê bao cáp quang/hộ | 68% | 85% | 100%\nDân số dùng DVCTT | 21% | 50% | 75%",
    targets: [
      reported("level", reach(68), "percent", "2022-12-31"),
      committed("level", reach(85), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
      reported("level", reach(21), "percent", "2022-12-31"),
      committed("level", reach(50), "percent", "2025-12-31"),
      committed("level", reach(75), "percent", "2030-12-31"),
    ],
  },
  {
    id: "h-108",
    text: "Lộ trình:\n• 2024: thí điểm tại 3 huyện;\n• 2025: mở rộng ra 7 huyện;\n• 2026: toàn tỉnh.",
    targets: [
      committed("level", reach(3), "count", "2024-12-31"),
      committed("level", reach(7), "count", "2025-12-31"),
      stated("2026-12-31"),
    ],
  },
  {
    id: "h-109",
    text: "A. Đến năm 2025: (1) 80% giao dịch hành chính không gặp mặt; (2) 30% người dân tham gia góp ý trực tuyến.\nB. Đến năm 2030: (1) 95%; (2) 60%.",
    targets: [
      committed("level", reach(80), "percent", "2025-12-31"),
      committed("level", reach(30), "percent", "2025-12-31"),
      committed("level", reach(95), "percent", "2030-12-31"),
      committed("level", reach(60), "percent", "2030-12-31"),
    ],
  },
  {
    id: "h-110",
    text: "Mục tiêu năm 2026 của Trung tâm:\n– không xảy ra sự cố nghiêm trọng;\n– 100% máy chủ được sao lưu;\n– phản hồi yêu cầu trong vòng 2 giờ.",
    targets: [
      stated("2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", atMost(2), "hours", "2026-12-31"),
    ],
  },
  {
    id: "h-111",
    text: "Hạng mục: Số hoá tài liệu lưu trữ\nKhối lượng: 4.500 mét giá\nTiến độ: 2025: 40%; 2026: 75%; 2027: 100%",
    targets: [
      committed("level", reach(40), "percent", "2025-12-31"),
      committed("level", reach(75), "percent", "2026-12-31"),
      committed("level", reach(100), "percent", "2027-12-31"),
    ],
  },
  {
    id: "h-112",
    text: "Tên chỉ tiêu: Tỷ lệ doanh nghiệp có chữ ký số\nKế hoạch: 90%\nThực hiện: 93,4%\nĐánh giá: Vượt",
    targets: [
      committed("level", reach(90), "percent", null),
      reported("level", reach(93.4), "percent", null),
    ],
  },
  {
    id: "h-113",
    text: "Giai đoạn I (2024-2025)\n- 50% di sản có bản số 3D.\nGiai đoạn II (2026-2030)\n- 100% di sản có bản số 3D;\n- ít nhất 05 tuyến du lịch thực tế ảo.",
    targets: [
      committed("level", reach(50), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
      committed("level", atLeast(5), "count", "2030-12-31"),
    ],
  },
  {
    id: "h-114",
    text: "Khối tỉnh 92%, khối huyện 84%, khối xã 71% (kết quả đánh giá năm 2023; yêu cầu năm 2024 lần lượt là 95%, 90% và 80%).",
    targets: [
      reported("level", reach(92), "percent", "2023-12-31", { tiers: ["province"] }),
      reported("level", reach(84), "percent", "2023-12-31", { tiers: ["district"] }),
      reported("level", reach(71), "percent", "2023-12-31", { tiers: ["commune"] }),
      committed("level", reach(95), "percent", "2024-12-31", { tiers: ["province"] }),
      committed("level", reach(90), "percent", "2024-12-31", { tiers: ["district"] }),
      committed("level", reach(80), "percent", "2024-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "h-115",
    text: "Biểu 2 - Kết quả quý I/2025\n1. Hồ sơ tiếp nhận: 21.904\n2. Tỷ lệ trực tuyến: 87,06%\n3. Trễ hạn: 0,31%",
    targets: [
      reported("level", reach(21_904), "count", "2025-03-31"),
      reported("level", reach(87.06), "percent", "2025-03-31"),
      reported("level", reach(0.31), "percent", "2025-03-31"),
    ],
  },
];
