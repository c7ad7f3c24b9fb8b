import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, lessThan, moreThan, reach, stated } from "./label.ts";

/** Half a page of a plan at a time: sectors, districts, wards. */
export const sectors: readonly Clause[] = [
  {
    id: "f-065",
    text: "KẾ HOẠCH\nChuyển đổi số ngành Y tế tỉnh giai đoạn 2024 - 2025\nI. MỤC TIÊU CỤ THỂ\n1. Năm 2024\n- 100% cơ sở khám, chữa bệnh sử dụng căn cước công dân gắn chip trong tiếp đón người bệnh.\n- 40% bệnh viện công lập triển khai bệnh án điện tử thay thế bệnh án giấy.\n- Trên 90% người dân được lập hồ sơ sức khỏe điện tử.\n2. Năm 2025\n- 100% bệnh viện công lập triển khai bệnh án điện tử.\n- 30% người dân sử dụng dịch vụ tư vấn, khám chữa bệnh từ xa.\n- 80% viện phí được thanh toán không dùng tiền mặt.",
    targets: [
      committed("level", reach(100), "percent", "2024-12-31"),
      committed("level", reach(40), "percent", "2024-12-31"),
      committed("level", moreThan(90), "percent", "2024-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", reach(30), "percent", "2025-12-31"),
      committed("level", reach(80), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-066",
    text: "Mục tiêu cụ thể (đến hết năm học 2025 - 2026):\n- 100% học sinh có mã định danh và học bạ số.\n- Ít nhất 50% trường THCS, THPT tổ chức kiểm tra định kỳ trên máy tính.\n- Trên 75% giáo viên khai thác kho học liệu số dùng chung của tỉnh.",
    targets: [
      committed("level", reach(100), "percent", null, { doubt: "ambiguous-horizon" }),
      committed("level", atLeast(50), "percent", null, { doubt: "ambiguous-horizon" }),
      committed("level", moreThan(75), "percent", null, { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "f-067",
    text: "III. MỤC TIÊU PHÁT TRIỂN DU LỊCH THÔNG MINH ĐẾN NĂM 2027\n1. 100% khu, điểm du lịch cấp tỉnh có bản đồ số và thuyết minh tự động.\n2. Đón 6,5 - 7 triệu lượt khách, trong đó khách quốc tế đạt trên 450 nghìn lượt.\n3. Tổng thu từ du lịch đạt 9.800 tỷ đồng, tăng bình quân 14%/năm.\n4. Tối thiểu 70% cơ sở lưu trú bán phòng qua nền tảng trực tuyến.",
    targets: [
      committed("level", reach(100), "percent", "2027-12-31", {
        tiers: ["province"],
        doubt: "implied-tier",
      }),
      committed("level", between(6_500_000, 7_000_000), "count", "2027-12-31"),
      committed("level", moreThan(450_000), "count", "2027-12-31"),
      committed("level", reach(9_800_000_000_000), "amount", "2027-12-31"),
      committed("growth", reach(14), "percent", "2027-12-31"),
      committed("level", atLeast(70), "percent", "2027-12-31"),
    ],
  },
  {
    id: "f-068",
    text: "2. Chỉ tiêu\n2.1. Năm 2023: Tỷ lệ hồ sơ trực tuyến của Sở đạt 70%; tỷ lệ hồ sơ trễ hạn dưới 2%.\n2.2. Năm 2024: Tỷ lệ hồ sơ trực tuyến của Sở đạt 80%; tỷ lệ hồ sơ trễ hạn dưới 1%.\n2.3. Năm 2025: Tỷ lệ hồ sơ trực tuyến của Sở đạt 90%; không có hồ sơ trễ hạn do nguyên nhân chủ quan.",
    targets: [
      committed("level", reach(70), "percent", "2023-12-31"),
      committed("level", lessThan(2), "percent", "2023-12-31"),
      committed("level", reach(80), "percent", "2024-12-31"),
      committed("level", lessThan(1), "percent", "2024-12-31"),
      committed("level", reach(90), "percent", "2025-12-31"),
      stated("2025-12-31"),
    ],
  },
  {
    id: "f-069",
    text: "Mục tiêu đến năm 2026 của ngành nông nghiệp:\n+ Tỷ lệ mã số vùng trồng được cập nhật trên phần mềm đạt 100%;\n+ Diện tích lúa ứng dụng quy trình canh tác thông minh đạt 25.000 ha;\n+ 80% hợp tác xã có ứng dụng ít nhất 01 nền tảng số trong sản xuất, kinh doanh;\n+ Lượng thuốc bảo vệ thực vật sử dụng giảm từ 15 - 20% so với năm 2022.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", reach(25_000), "size", "2026-12-31"),
      committed("level", reach(80), "percent", "2026-12-31"),
      committed("change", between(-20, -15), "percent", "2026-12-31", {
        baseline: 2022,
      }),
    ],
  },
  {
    id: "f-070",
    text: "II. Mục tiêu xây dựng phường thông minh giai đoạn 2026 - 2028\n1. 100% camera an ninh công cộng kết nối về trung tâm điều hành (IOC) của thành phố.\n2. Phản ánh hiện trường được xử lý trong thời hạn tối đa 03 ngày, tỷ lệ xử lý đúng hạn đạt 98%.\n3. Trên 60% hộ kinh doanh tại 04 chợ truyền thống chấp nhận thanh toán qua mã QR.\n4. Giảm ít nhất 30% lượng rác thải nhựa phát sinh so với năm 2025.",
    targets: [
      committed("level", reach(100), "percent", "2028-12-31"),
      committed("level", atMost(3), "days", "2028-12-31"),
      committed("level", reach(98), "percent", "2028-12-31"),
      committed("level", moreThan(60), "percent", "2028-12-31"),
      committed("change", atMost(-30), "percent", "2028-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "f-071",
    text: "Thực hiện Đề án 06 năm 2024, Công an tỉnh phấn đấu:\n- Kích hoạt tài khoản định danh điện tử cho 85% công dân đủ điều kiện.\n- 100% cơ sở lưu trú thực hiện thông báo lưu trú trực tuyến.\n- Chi trả an sinh xã hội qua tài khoản cho tối thiểu 75% đối tượng thụ hưởng (trừ người cao tuổi neo đơn và người khuyết tật đặc biệt nặng).",
    targets: [
      committed("level", reach(85), "percent", "2024-12-31"),
      committed("level", reach(100), "percent", "2024-12-31"),
      committed("level", atLeast(75), "percent", "2024-12-31", { exclusions: 1 }),
    ],
  },
  {
    id: "f-072",
    text: "Các mục tiêu về bưu chính, logistics đến năm 2025:\n- Bán kính phục vụ bình quân của một điểm bưu chính không quá 3 km.\n- Thời gian toàn trình chuyển phát trong nội tỉnh tối đa 24 giờ.\n- Số lượng bưu gửi bình quân đạt 14 bưu gửi/người/năm.",
    targets: [
      committed("level", atMost(3), "size", "2025-12-31"),
      committed("level", atMost(24), "hours", "2025-12-31"),
      committed("level", reach(14), "count", "2025-12-31"),
    ],
  },
];
