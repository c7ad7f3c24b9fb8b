import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, moreThan, reach, stated } from "./label.ts";

/** Half a page of a plan at a time. */
export const passages: readonly Clause[] = [
  {
    id: "f-060",
    text: "II. MỤC TIÊU\n1. Mục tiêu tổng quát\nTiếp tục đẩy mạnh chuyển đổi số toàn diện trên ba trụ cột, lấy người dân và doanh nghiệp làm trung tâm.\n2. Mục tiêu cụ thể đến hết năm 2025\n2.1. Phát triển chính quyền số\n- 100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình.\n- Tối thiểu 70% hồ sơ TTHC được người dân, doanh nghiệp thực hiện trực tuyến từ xa.\n- 90% hồ sơ công việc cấp tỉnh, 80% hồ sơ công việc cấp huyện, 60% hồ sơ công việc cấp xã được xử lý trên môi trường mạng.\n2.2. Phát triển kinh tế số\n- Kinh tế số đạt 20% GRDP.\n- Trên 50% doanh nghiệp nhỏ và vừa sử dụng nền tảng số.\n- Tỷ trọng thương mại điện tử trong tổng mức bán lẻ đạt trên 10%.\n2.3. Phát triển xã hội số\n- 80% dân số trưởng thành có điện thoại thông minh.\n- Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt 85%.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(70), "percent", "2025-12-31"),
      committed("level", reach(90), "percent", "2025-12-31", { tiers: ["province"] }),
      committed("level", reach(80), "percent", "2025-12-31", { tiers: ["district"] }),
      committed("level", reach(60), "percent", "2025-12-31", { tiers: ["commune"] }),
      committed("level", reach(20), "percent", "2025-12-31"),
      committed("level", moreThan(50), "percent", "2025-12-31"),
      committed("level", moreThan(10), "percent", "2025-12-31"),
      committed("level", reach(80), "percent", "2025-12-31"),
      committed("level", reach(85), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-061",
    text: "I. MỤC ĐÍCH, YÊU CẦU\n1. Triển khai kịp thời, hiệu quả Kế hoạch số 218/KH-UBND ngày 11/8/2025 của UBND tỉnh.\n2. Xác định rõ người, rõ việc, rõ thời gian, rõ kết quả.\nII. CHỈ TIÊU CHỦ YẾU\n1. Đến 31/12/2025\n- 100% TTHC được công khai, niêm yết bằng mã QR.\n- Tỷ lệ hồ sơ thanh toán trực tuyến đạt tối thiểu 60%.\n- Tỷ lệ số hóa hồ sơ đạt 90% trở lên.\n2. Đến 31/12/2026\n- Tỷ lệ hồ sơ thanh toán trực tuyến đạt tối thiểu 75%.\n- Tỷ lệ số hóa hồ sơ đạt 100%.\n- Mức độ hài lòng của người dân đạt trên 96%.\nIII. NHIỆM VỤ, GIẢI PHÁP\n1. Văn phòng HĐND và UBND xã tham mưu kiện toàn Ban Chỉ đạo, rà soát quy chế hoạt động.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(60), "percent", "2025-12-31"),
      committed("level", atLeast(90), "percent", "2025-12-31"),
      committed("level", atLeast(75), "percent", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", moreThan(96), "percent", "2026-12-31"),
    ],
  },
  {
    id: "f-062",
    text: "1. Mục tiêu đến năm 2025\na) Chính quyền số\n- 85% TTHC đủ điều kiện cung cấp DVCTT toàn trình, được cung cấp trên nhiều phương tiện truy cập khác nhau, bao gồm cả thiết bị di động.\n- 100% báo cáo định kỳ (không bao gồm nội dung mật) của các cơ quan được cập nhật, chia sẻ trên Hệ thống thông tin báo cáo.\n- Từ 50% trở lên hoạt động kiểm tra được thực hiện thông qua môi trường số.\nb) Kinh tế số\n- Doanh thu kinh tế số chiếm từ 10 - 12% GRDP.\n- Năng suất lao động hằng năm tăng từ 6,5% trở lên.\nc) Xã hội số\n- Phủ sóng mạng di động 4G đến 100% thôn, bản; phổ cập điện thoại thông minh.\n2. Mục tiêu đến năm 2030\n- 100% TTHC đủ điều kiện cung cấp DVCTT toàn trình.\n- Doanh thu kinh tế số chiếm từ 20% GRDP trở lên.\n- Tỷ lệ dân số có tài khoản thanh toán điện tử trên 80%.",
    targets: [
      committed("level", reach(85), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2025-12-31", { exclusions: 1 }),
      committed("level", atLeast(50), "percent", "2025-12-31"),
      committed("level", between(10, 12), "percent", "2025-12-31"),
      committed("growth", atLeast(6.5), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
      stated("2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
      committed("level", atLeast(20), "percent", "2030-12-31"),
      committed("level", moreThan(80), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-063",
    text: "PHẦN THỨ HAI: MỤC TIÊU, CHỈ TIÊU NĂM 2026\n1. Hạ tầng số\n(1) 100% trung tâm xã, phường được phủ sóng 5G.\n(2) Xóa toàn bộ các thôn lõm sóng có điện lưới quốc gia.\n(3) Ít nhất 01 trung tâm dữ liệu đạt tiêu chuẩn Tier III đi vào hoạt động.\n2. Nhân lực số\n(4) Tối thiểu 80% cán bộ, công chức, viên chức hoàn thành khóa học trên nền tảng “Bình dân học vụ số”.\n(5) Mỗi xã, phường bố trí ít nhất 02 công chức phụ trách chuyển đổi số.\n3. An toàn thông tin\n(6) 100% hệ thống thông tin được phê duyệt cấp độ; 100% hệ thống thông tin từ cấp độ 3 trở lên được giám sát an toàn thông tin.\n4. Xếp hạng\n(7) DTI năm 2026 tăng tối thiểu 5 bậc so với năm 2024, giá trị đạt từ 0,72 trở lên.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      stated("2026-12-31"),
      committed("level", atLeast(1), "count", "2026-12-31"),
      committed("level", atLeast(80), "percent", "2026-12-31"),
      committed("level", atLeast(2), "count", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("change", atMost(-5), "places", "2026-12-31", { baseline: 2024 }),
      committed("level", atLeast(0.72), "score", "2026-12-31"),
    ],
  },
  {
    id: "f-064",
    text: "Điều 1. Phê duyệt Đề án với các nội dung chủ yếu sau:\n1. Quan điểm: Chuyển đổi số là nhiệm vụ trọng tâm, đột phá; nhận thức đóng vai trò quyết định.\n2. Mục tiêu đến năm 2028:\n- 100% lãnh đạo cấp xã được bồi dưỡng về chuyển đổi số; tối thiểu 70% công chức cấp xã sử dụng thành thạo trợ lý ảo.\n- Thời gian xử lý văn bản đến trung bình không quá 02 ngày làm việc.\n- Doanh nghiệp ứng dụng hợp đồng điện tử đạt trên 85% (năm 2030 đạt 100%).\n3. Kinh phí: 46,8 tỷ đồng từ nguồn ngân sách tỉnh.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.",
    targets: [
      committed("level", reach(100), "percent", "2028-12-31", { tiers: ["commune"] }),
      committed("level", atLeast(70), "percent", "2028-12-31", { tiers: ["commune"] }),
      committed("level", atMost(2), "days", "2028-12-31"),
      committed("level", moreThan(85), "percent", "2028-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
    ],
  },
];
