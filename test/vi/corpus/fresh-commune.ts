import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach, stated } from "./label.ts";

/** Plans of communes, wards and special zones. */
export const commune: readonly Clause[] = [
  {
    id: "f-025",
    text: "Đến hết năm 2025, 100% thủ tục hành chính thuộc thẩm quyền giải quyết của UBND xã được tiếp nhận, giải quyết trên Cổng Dịch vụ công quốc gia; tỷ lệ hồ sơ trực tuyến toàn trình đạt từ 80% trở lên.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(80), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-026",
    text: "2. Mục tiêu cụ thể năm 2026\n- 100% cán bộ, công chức phường được cấp và sử dụng chữ ký số chuyên dùng công vụ;\n- 100% hồ sơ công việc được lập và xử lý trên môi trường điện tử (không bao gồm hồ sơ mật);\n- Tối thiểu 90% kết quả giải quyết TTHC được trả bản điện tử;\n- Ít nhất 60% người dân từ đủ 18 tuổi trở lên được cấp chữ ký số cá nhân;\n- Không để xảy ra sự cố mất an toàn thông tin nghiêm trọng.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31", { exclusions: 1 }),
      committed("level", atLeast(90), "percent", "2026-12-31"),
      committed("level", atLeast(60), "percent", "2026-12-31"),
      stated("2026-12-31"),
    ],
  },
  {
    id: "f-027",
    text: "Đặc khu phấn đấu đến năm 2027 có 100% cơ sở lưu trú khai báo tạm trú qua phần mềm, trên 95% tàu cá có chiều dài từ 15 mét trở lên duy trì kết nối thiết bị giám sát hành trình.",
    targets: [
      committed("level", reach(100), "percent", "2027-12-31"),
      committed("level", moreThan(95), "percent", "2027-12-31"),
    ],
  },
  {
    id: "f-028",
    text: "Từ tháng 10/2025 đến hết năm 2025, phường phấn đấu nâng tỷ lệ hồ sơ nộp trực tuyến từ 61% lên 85%.",
    targets: [committed("level", reach(85), "percent", "2025-12-31")],
  },
  {
    id: "f-029",
    text: "100% thôn, bản thành lập Tổ công nghệ số cộng đồng, mỗi tổ có tối thiểu 05 thành viên; hoàn thành trước ngày 15/9/2025.",
    targets: [
      committed("level", reach(100), "percent", "2025-09-14"),
      committed("level", atLeast(5), "count", "2025-09-14"),
    ],
  },
  {
    id: "f-030",
    text: "Thời gian chờ lấy số tại Trung tâm Phục vụ hành chính công xã không quá 15 phút; thời gian tiếp nhận một hồ sơ tối đa 20 phút.",
    targets: [
      committed("level", atMost(15), "minutes", null),
      committed("level", atMost(20), "minutes", null),
    ],
  },
  {
    id: "f-031",
    text: "IV. CHỈ TIÊU\n1. Tỷ lệ hộ gia đình có điện thoại thông minh: 97%.\n2. Tỷ lệ hộ gia đình có Internet cáp quang: 88%.\n3. Tỷ lệ người từ 15 tuổi trở lên có tài khoản thanh toán: ≥ 90%.\n4. Số sản phẩm nông sản chủ lực được truy xuất nguồn gốc: 06 sản phẩm.\nCác chỉ tiêu trên thực hiện đến hết ngày 31/12/2026.",
    targets: [
      committed("level", reach(97), "percent", "2026-12-31"),
      committed("level", reach(88), "percent", "2026-12-31"),
      committed("level", atLeast(90), "percent", "2026-12-31"),
      committed("level", reach(6), "count", "2026-12-31"),
    ],
  },
  {
    id: "f-032",
    text: "Phấn đấu năm 2026 xã nằm trong tốp 10 xã, phường dẫn đầu tỉnh về Bộ chỉ số phục vụ người dân và doanh nghiệp, đạt từ 88 điểm trở lên.",
    targets: [
      committed("rank", atMost(10), "rank", "2026-12-31"),
      committed("level", atLeast(88), "score", "2026-12-31"),
    ],
  },
  {
    id: "f-033",
    text: "- 100% cuộc họp của Đảng ủy, HĐND, UBND phường sử dụng phòng họp không giấy (trừ các cuộc họp có nội dung mật);\n- Ít nhất 80% đảng viên sử dụng Sổ tay đảng viên điện tử;\nThời gian thực hiện: trong quý I/2026.",
    targets: [
      committed("level", reach(100), "percent", "2026-03-31", { exclusions: 1 }),
      committed("level", atLeast(80), "percent", "2026-03-31"),
    ],
  },
  {
    id: "f-034",
    text: "Nhiệm kỳ 2025 - 2030, mỗi năm xã bồi dưỡng kỹ năng số cho ít nhất 500 lượt người dân; đến cuối nhiệm kỳ 100% thôn đạt chuẩn “Thôn thông minh”.",
    targets: [
      committed("level", atLeast(500), "count", "2030-12-31"),
      committed("level", reach(100), "percent", "2030-12-31", { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "f-035",
    text: "Phấn đấu 100% hộ kinh doanh nộp thuế theo phương pháp kê khai trên địa bàn phường sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền chậm nhất ngày 30/6/2026.",
    targets: [committed("level", reach(100), "percent", "2026-06-30")],
  },
  {
    id: "f-036",
    text: "Mọi người dân trên địa bàn xã khi có nhu cầu đều được hỗ trợ nộp hồ sơ trực tuyến tại nhà văn hóa thôn vào năm 2026.",
    targets: [stated("2026-12-31")],
  },
];
