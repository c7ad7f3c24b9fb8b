import type { Source } from "../../../src/index.ts";

/** State news in English. */
export const vtv2024: Source = {
  publisher: "VTV / VNA (English)",
  title: "Hung Yen continues to promote e-government building towards digital government",
  date: "2024-09-26",
  url: "https://english.vtv.vn/news/hung-yen-continues-to-promote-e-government-building-towards-digital-government-20241014023918701.htm",
};

/** The province after the merger. */
export const hungYenPaper2025: Source = {
  publisher: "Vietnam.vn / Báo Hưng Yên",
  title: "Hưng Yên đẩy nhanh tiến độ số hóa các cơ quan trong tỉnh",
  url: "https://www.vietnam.vn/en/hung-yen-day-nhanh-tien-do-so-hoa-cac-co-quan-trong-tinh",
};

/** The Party’s paper in English. */
export const nhanDan2023: Source = {
  publisher: "Nhân Dân (English)",
  title: "Hung Yen records positive results in digital transformation",
  url: "https://en.nhandan.vn/hung-yen-records-positive-results-in-digital-transformation-post127674.html",
};

/** State radio in English. */
export const vov2021: Source = {
  publisher: "VOV World",
  title: "Hung Yen to become a digitalized locality",
  url: "https://vovworld.vn/en-US/economy/hung-yen-to-become-a-digitalized-locality-1028117.vov",
};

/** Growth of 2023, in a mirror copy. */
export const workersMirror2024: Source = {
  publisher: "Lao động Thủ đô (bản sao)",
  title: "Hưng Yên vươn lên thứ 7 cả nước về tăng trưởng GRDP",
  date: "2024-01-21",
  url: "https://m.tinbong247news.net/hung-yen-vuon-len-thu-7-ca-nuoc-ve-tang-truong-grdp-165288.html",
};

/** Growth of 2023, six days later. */
export const workersPaper2024: Source = {
  publisher: "Lao động Thủ đô",
  title: "Hưng Yên: Năng suất lao động tăng 8,46%, đời sống người lao động luôn được quan tâm",
  url: "https://laodongthudo.vn/hung-yen-nang-suat-lao-dong-tang-846-doi-song-nguoi-lao-dong-luon-duoc-quan-tam-165513.html",
};

/** Before the plan. */
export const vietNamNet2020: Source = {
  publisher: "VietNamNet",
  title: "Bộ TT&TT sẽ giúp Hưng Yên thúc đẩy chuyển đổi số",
  date: "2020-06-05",
  url: "https://vietnamnet.vn/vn/thong-tin-truyen-thong/bo-tt-tt-se-giup-hung-yen-thuc-day-chuyen-doi-so-646772.html",
};
