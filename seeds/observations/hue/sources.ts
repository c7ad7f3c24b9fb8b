import type { Source } from "../../../src/index.ts";

/** The ministry visits the province. */
export const ministryVisit2023: Source = {
  publisher: "Vietnam.vn",
  title: "Bộ Thông tin và Truyền thông làm việc với tỉnh Thừa Thiên Huế",
  url: "https://vietnam.vn/bo-thong-tin-va-truyen-thong-lam-viec-voi-tinh-thua-thien",
};

/** Infrastructure in 2025. */
export const hueToday2025: Source = {
  publisher: "Báo Mới (Huế ngày nay)",
  title: "Thúc đẩy chuyển đổi số",
  url: "https://lite.baomoi.com/thuc-day-chuyen-doi-so-c51983906.epi",
};

/** The first weeks without districts; the page shows no title. */
export const hueTodayJuly: Source = {
  publisher: "Huế ngày nay (English)",
  title: "Huế ngày nay, newid=144543",
  url: "https://news.huengaynay.vn/amp.aspx?newid=144543",
};

/** Units with full-process services. */
export const leadingCity2025: Source = {
  publisher: "Vietnam.vn",
  title: "Thành phố Huế dẫn đầu cả nước, đạt 100% dịch vụ công trực tuyến toàn trình",
  url: "https://www.vietnam.vn/en/thanh-pho-hue-dan-dau-ca-nuoc-dat-100-dich-vu-cong-truc-tuyen-toan-trinh",
};

/** Three years of the city’s resolution. */
export const pioneer2025: Source = {
  publisher: "Huế ngày nay",
  title: "Tiên phong chuyển đổi số và phát triển hạ tầng hiện đại",
  url: "https://huengaynay.vn/kinh-te/tien-phong-chuyen-doi-so-va-phat-trien-ha-tang-hien-dai-160485.html",
};

/** 5G in January 2026. */
export const speedUp5g: Source = {
  publisher: "Huế ngày nay",
  title: "Tăng tốc phủ sóng 5G",
  date: "2026-01-05",
  url: "https://huengaynay.vn/kinh-te/tang-toc-phu-song-5g-161599.html",
};
