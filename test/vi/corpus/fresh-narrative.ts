import type { Clause } from "./clause.ts";

/** Narrative and instructions with numbers that are no targets. */
export const narrative: readonly Clause[] = [
  {
    id: "f-139",
    text: "Thực hiện Công văn số 3187/UBND-KGVX ngày 09/7/2024, Ủy ban nhân dân thành phố yêu cầu thủ trưởng các đơn vị khẩn trương triển khai.",
    targets: [],
  },
  {
    id: "f-140",
    text: "Công thức tính: Tỷ lệ = a/b x 100%, trong đó a là số hồ sơ nộp trực tuyến, b là tổng số hồ sơ tiếp nhận trong kỳ.",
    targets: [],
  },
  {
    id: "f-141",
    text: "Đẩy mạnh tiến độ triển khai Đề án 06; nâng cao chất lượng dịch vụ công trực tuyến; tiếp tục duy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015.",
    targets: [],
  },
  {
    id: "f-142",
    text: "Đường dây nóng: 02633.822.311 - Fax: 02633.825.377. Địa chỉ: số 36 đường Trần Phú.",
    targets: [],
  },
  {
    id: "f-143",
    text: "Năm 2019, khi mới bắt đầu khởi nghiệp ở tuổi 27, anh Tuấn chỉ có một chiếc máy tính cũ và căn phòng trọ nhỏ.",
    targets: [],
  },
  {
    id: "f-144",
    text: "Bộ chỉ số gồm 6 nhóm với 42 tiêu chí, thang điểm 100; việc chấm điểm căn cứ vào tài liệu kiểm chứng do các đơn vị cung cấp.",
    targets: [],
  },
  {
    id: "f-145",
    text: "Tổ chức thực hiện phương châm “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.",
    targets: [],
  },
  {
    id: "f-146",
    text: "Nơi nhận:\n- Như Điều 3;\n- TTr. Tỉnh ủy, HĐND tỉnh;\n- Lưu: VT, KGVX (02b).",
    targets: [],
  },
  {
    id: "f-147",
    text: "Việc thanh toán phí, lệ phí trực tuyến thực hiện theo Nghị quyết số 15/2023/NQ-HĐND, áp dụng đến hết ngày 31/12/2025 đối với các thủ tục tại Phụ lục II.",
    targets: [],
  },
  {
    id: "f-148",
    text: "Các xã, phường căn cứ 19 tiêu chí và tình hình thực tế để xây dựng kế hoạch, gửi về Sở trước ngày 25/02/2026.",
    targets: [],
  },
  {
    id: "f-149",
    text: "Một bộ phận người dân, nhất là người cao tuổi, còn gặp khó khăn khi thao tác trên điện thoại; không ít trường hợp vẫn phải nhờ cán bộ làm hộ.",
    targets: [],
  },
  {
    id: "f-150",
    text: "Quán triệt sâu sắc Nghị quyết số 57-NQ/TW, coi đây là cuộc cách mạng sâu sắc, toàn diện trên tất cả các lĩnh vực.",
    targets: [],
  },
  {
    id: "f-151",
    text: "Thể lệ cuộc thi: mỗi thí sinh trả lời 20 câu hỏi trắc nghiệm trong thời gian 15 phút; giải Nhất trị giá 5.000.000 đồng.",
    targets: [],
  },
  {
    id: "f-152",
    text: "Giao Công an xã phối hợp với tổ công nghệ số cộng đồng tiếp tục vận động, hỗ trợ nhân dân cài đặt, kích hoạt tài khoản định danh điện tử mức độ 2.",
    targets: [],
  },
];
