import type { LegalDocument } from "../../src/index.ts";

const title =
  "Quyết định phê duyệt Đề án “Xác định Bộ chỉ số đánh giá chuyển đổi số của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc Trung ương và của quốc gia”";

/** The first set of indices. */
export const decision1726: LegalDocument = {
  number: "1726/QĐ-BTTTT",
  date: "2020-10-12",
  issuer: "Bộ Thông tin và Truyền thông",
  title,
};

/** The set of 2021 to 2023. */
export const decision922: LegalDocument = {
  number: "922/QĐ-BTTTT",
  date: "2022-05-20",
  issuer: "Bộ Thông tin và Truyền thông",
  title,
};

/** The set of 2024. */
export const decision405: LegalDocument = {
  number: "405/QĐ-BKHCN",
  date: "2025-04-03",
  issuer: "Bộ Khoa học và Công nghệ",
  title,
};
