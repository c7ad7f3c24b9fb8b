import type { LegalDocument } from "../src/index.ts";

/** The national programme. */
export const decision749: LegalDocument = {
  number: "749/QĐ-TTg",
  date: "2020-06-03",
  issuer: "Thủ tướng Chính phủ",
  title:
    "Quyết định phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
};

/** The national strategy of digital government. */
export const decision942: LegalDocument = {
  number: "942/QĐ-TTg",
  date: "2021-06-15",
  issuer: "Thủ tướng Chính phủ",
  title:
    "Quyết định phê duyệt Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021-2025, định hướng đến năm 2030",
};

/** The national strategy of the digital economy and society. */
export const decision411: LegalDocument = {
  number: "411/QĐ-TTg",
  date: "2022-03-31",
  issuer: "Thủ tướng Chính phủ",
  title:
    "Quyết định phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030",
};
