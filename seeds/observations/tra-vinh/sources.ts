import type { Source } from "../../../src/index.ts";

/** Kế hoạch 37/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2023. */
export const plan37: Source = {
  publisher: "UBND tỉnh Trà Vinh (bản sao: Hệ thống pháp luật)",
  title: "Kế hoạch 37/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2023",
  date: "2023-04-18",
  url: "https://hethongphapluat.vn/ke-hoach-37-kh-ubnd-ve-chuyen-doi-so-tinh-tra-vinh-nam-2023.html",
  decision: { number: "37/KH-UBND", date: "2023-04-18", issuer: "UBND tỉnh Trà Vinh" },
};

/** Kế hoạch 122/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2025. */
export const plan122: Source = {
  publisher: "UBND tỉnh Trà Vinh (bản sao: vanban123)",
  title: "Kế hoạch 122/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2025",
  date: "2024-10-29",
  url: "https://vanban123.vn/Ke-hoach/Ke-hoach-122-KH-UBND-nam-2024-ve-Chuyen-doi-so-tinh-Tra-Vinh-nam-2025-674475",
  decision: { number: "122/KH-UBND", date: "2024-10-29", issuer: "UBND tỉnh Trà Vinh" },
};

/** Efforts to develop digital government. */
export const press2023: Source = {
  publisher: "Diễn đàn Doanh nghiệp (English)",
  title: "Efforts to develop digital government",
  url: "https://en.diendandoanhnghiep.vn/efforts-to-develop-digital-government-n41450.html",
};

/** Trà Vinh hướng tới kỷ nguyên số vì hiệu quả tối ưu. */
export const press2022: Source = {
  publisher: "SPress (aggregated press report)",
  title: "Trà Vinh hướng tới kỷ nguyên số vì hiệu quả tối ưu",
  url: "https://spress.net/tra-vinh-huong-toi-ky-nguyen-so-vi-hieu-qua-toi-uu/?amp=1",
};

/** Kế hoạch 02/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2024. */
export const plan02: Source = {
  publisher: "UBND tỉnh Trà Vinh (bản sao: Thư viện pháp luật)",
  title: "Kế hoạch 02/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2024",
  date: "2024-01-17",
  url: "https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Ke-hoach-02-KH-UBND-2024-Chuyen-doi-so-tinh-Tra-Vinh-596469.aspx",
  decision: { number: "02/KH-UBND", date: "2024-01-17", issuer: "UBND tỉnh Trà Vinh" },
};
