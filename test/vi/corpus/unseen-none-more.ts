import type { Clause } from "./clause.ts";

/** No target once more: norms of support, scoring, people, sizes, versions. */
export const noneMore: readonly Clause[] = [
  {
    id: "u-136",
    text: "Trước những cơ hội của cuộc Cách mạng công nghiệp 4.0, các trường học cần đổi mới mạnh mẽ phương pháp dạy và học.",
    targets: [],
  },
  {
    id: "u-137",
    text: "Định kỳ trước ngày 20 của tháng cuối quý, các xã, phường gửi báo cáo về Sở Tài chính để tổng hợp.",
    targets: [],
  },
  {
    id: "u-138",
    text: "Không xét thi đua đối với đơn vị có tỷ lệ hồ sơ trễ hạn trên 10% trong năm.",
    targets: [],
  },
  {
    id: "u-139",
    text: "Lớp tập huấn kéo dài 02 ngày, chia thành 3 nhóm, mỗi nhóm 35 học viên là cán bộ hội phụ nữ.",
    targets: [],
  },
  {
    id: "u-140",
    text: "Lập đồ án quy hoạch chi tiết tỷ lệ 1/500 khu dân cư phía Đông, quy mô 36 ha.",
    targets: [],
  },
  {
    id: "u-141",
    text: "Đoàn công tác đã khảo sát thực tế tại 20 tỉnh, thành phố và 5 nước trong khu vực.",
    targets: [],
  },
  {
    id: "u-142",
    text: "Rà soát, sửa đổi các quy định không còn phù hợp; hoàn thiện cơ chế, chính sách thu hút nhân lực chất lượng cao.",
    targets: [],
  },
  {
    id: "u-143",
    text: "Văn phòng Đăng ký đất đai đã có Công văn số 3.412/VPĐK-TT gửi các chi nhánh về việc nâng cấp phần mềm lên phiên bản 2.5.",
    targets: [],
  },
  {
    id: "u-144",
    text: "Hộ nghèo khu vực nông thôn là hộ có thu nhập bình quân đầu người/tháng từ 1.500.000 đồng trở xuống và thiếu hụt từ 03 chỉ số trở lên.",
    targets: [],
  },
  {
    id: "u-145",
    text: "Đồng chí Bí thư Đảng ủy yêu cầu không chạy theo thành tích, nói đi đôi với làm, mỗi đảng viên là một tuyên truyền viên.",
    targets: [],
  },
  {
    id: "u-146",
    text: "Giai đoạn 2026-2030, tập trung phát triển ba trụ cột: chính quyền số, kinh tế số và xã hội số.",
    targets: [],
  },
  {
    id: "u-147",
    text: "Phạt tiền từ 10.000.000 đồng đến 20.000.000 đồng đối với hành vi tiết lộ dữ liệu cá nhân.",
    targets: [],
  },
  {
    id: "u-148",
    text: "Phiên tòa trực tuyến ngày 17/4/2025 kết nối 3 điểm cầu, xét xử bị cáo N.V.T, 34 tuổi, về tội trộm cắp tài sản.",
    targets: [],
  },
  {
    id: "u-149",
    text: "Nơi nhận: như Điều 3; Thường trực Tỉnh ủy; các sở, ban, ngành; lưu: VT, KGVX (02 bản).",
    targets: [],
  },
  {
    id: "u-150",
    text: "Chương trình gồm 5 phần, 12 nhóm nhiệm vụ và 68 nhiệm vụ cụ thể giao cho 21 cơ quan, đơn vị (Phụ lục II, trang 15/20).",
    targets: [],
  },
];
