import type { Source } from "../../../src/index.ts";

/** The index of service of May 2024. */
export const serviceIndex2024: Source = {
  publisher: "Ban Quản lý Khu kinh tế Phú Yên",
  title: "Thông báo kết quả Bộ chỉ số phục vụ người dân, doanh nghiệp tháng 05/2024",
  url: "https://bqlkkt.phuyen.gov.vn/thong-bao-ket-qua-danh-gia-bo-chi-so-phuc-vu-nguoi-dan-doanh-nghiep-trong-thuc-hien-tthc-cung-cap-dich-vu-cong-thang-05-2024",
};

/** Results of 2024. */
export const partyCommittee2025: Source = {
  publisher: "Tỉnh ủy Phú Yên",
  title: "Kết quả chuyển đổi số năm 2024 của Phú Yên",
  url: "https://www.phuyen.dcs.vn/ket-qua-chuyen-doi-so-nam-2024-cua-phu-yen-va-phuong-huong-dua-nghi-quyet-57-cua-trung-uong-vao-cuoc-song",
};

/** The first months of 2025. */
export const happyVietnam2025: Source = {
  publisher: "TTXVN Happy Vietnam",
  title: "Chuyển đổi số thúc đẩy cải cách hành chính ở Phú Yên",
  url: "https://happyvietnam.vnanet.vn/chuyen-doi-so-thuc-day-cai-cach-hanh-chinh-o-phu-yen/41874.html",
};

/** The chamber of commerce. */
export const vcci2022: Source = {
  publisher: "Vietnam Business Forum (VCCI)",
  title: "Developing Information and Communication Infrastructure",
  date: "2022-09-20",
  url: "https://www.vccinews.com/prode/48330/developing-information-and-communication-infrastructure.html",
};

/** OCOP products in 2023. */
export const farmCentre2023: Source = {
  publisher: "Trung tâm Khuyến nông Phú Yên",
  title: "Đưa sản phẩm OCOP Phú Yên vươn xa",
  date: "2023-11-20",
  url: "http://khuyennongpy.org.vn/?language=vi&nv=news&op=Thong-tin-quan-ly-dich-hai/Thong-tin-quan-trac-moi-truong-nuoc-cac-vung-nuoi-trong-thuy-san-trong-tinh-dot-12-ngay-28-va-29-7-2014-401",
};

/** OCOP products in 2025. */
export const phuYenPaper2025: Source = {
  publisher: "Báo Phú Yên (qua Báo Mới)",
  title: "Thúc đẩy kinh tế nông thôn từ Chương trình mỗi xã một sản phẩm",
  url: "https://baomoi.net.vn/thuc-day-kinh-te-nong-thon-tu-chuong-trinh-moi-xa-mot-san-pham-c51533977.epi",
};
