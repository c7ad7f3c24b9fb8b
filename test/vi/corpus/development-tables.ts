import type { Clause } from "./clause.ts";
import { committed, reach, reported } from "./label.ts";

/** Lines of tables */
export const tables: readonly Clause[] = [
  {
    id: "d-150",
    text: "STT | Chỉ tiêu | Đơn vị tính | Mục tiêu năm 2025\n1 | Tỷ lệ hồ sơ TTHC trực tuyến | % | 80\n2 | Số bộ dữ liệu mở | Bộ | 120\n3 | Doanh thu TMĐT | Tỷ đồng | 950",
    targets: [
      committed("level", reach(80), "percent", "2025-12-31"),
      committed("level", reach(120), "count", "2025-12-31"),
      committed("level", reach(950_000_000_000), "amount", "2025-12-31"),
    ],
  },
  {
    id: "d-151",
    text: "Chỉ tiêu; ĐVT; Kế hoạch 2024; Thực hiện 2024\nHộ có cáp quang; %; 80; 83,6",
    targets: [
      committed("level", reach(80), "percent", "2024-12-31"),
      reported("level", reach(83.6), "percent", "2024-12-31"),
    ],
  },
  {
    id: "d-152",
    text: "Tỷ lệ dân số có tài khoản thanh toán\t%\tMục tiêu 2025: 80\tKết quả 2023: 74,2",
    targets: [
      committed("level", reach(80), "percent", "2025-12-31"),
      reported("level", reach(74.2), "percent", "2023-12-31"),
    ],
  },
  {
    id: "d-153",
    text: "3.2. Nhân lực số - Điểm tối đa: 100 - Tự đánh giá: 71,5 - Thẩm định: 64",
    targets: [
      reported("level", reach(71.5), "score", null),
      reported("level", reach(64), "score", null),
    ],
  },
  {
    id: "d-154",
    text: "Hà Tĩnh | 0,7629 | hạng 7\nNghệ An | 0,7184 | hạng 13",
    targets: [
      reported("level", reach(0.7629), "score", null),
      reported("rank", reach(7), "rank", null),
      reported("level", reach(0.7184), "score", null),
      reported("rank", reach(13), "rank", null),
    ],
  },
  {
    id: "d-155",
    text: "| Nội dung | 2023 (TH) | 2024 (KH) | 2025 (KH) |\n| Xã có hạ tầng 5G | 5% | 20% | 45% |",
    targets: [
      reported("level", reach(5), "percent", "2023-12-31"),
      committed("level", reach(20), "percent", "2024-12-31"),
      committed("level", reach(45), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-156",
    text: "TT\tNội dung\tChủ trì\tThời hạn\n1\tBan hành quy chế khai thác dữ liệu\tSở TT&TT\tQuý I/2024\n2\tTập huấn tổ công nghệ số\tUBND huyện\tTháng 6/2024",
    targets: [],
  },
  {
    id: "d-157",
    text: "Mã | Chỉ tiêu | Điểm tối đa | Hạn xử lý\n4.2.1 | Tỷ lệ văn bản điện tử | 20 | 30/11/2025\n4.10 | Hồ sơ lưu trữ điện tử | 10 | 15/12/2025",
    targets: [],
  },
];
