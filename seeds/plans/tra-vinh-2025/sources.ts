import type { LegalDocument, Source } from "../../../src/index.ts";

/** The plan of the province's People's Committee. */
const plan50: LegalDocument = {
  number: "50/KH-UBND",
  date: "2022-07-12",
  issuer: "UBND tỉnh Trà Vinh",
  title:
    "Kế hoạch triển khai thực hiện Nghị quyết số 09-NQ/TU về chuyển đổi số tỉnh Trà Vinh đến năm 2025, định hướng đến năm 2030",
};

/** The resolution of the Provincial Party Committee's Standing Board that the plan carries out. */
export const resolution09: LegalDocument = {
  number: "09-NQ/TU",
  date: "2022-01-26",
  issuer: "Ban Thường vụ Tỉnh ủy Trà Vinh",
  title: "Nghị quyết về chuyển đổi số tỉnh Trà Vinh đến năm 2025, định hướng đến năm 2030",
};

/** The national programme. */
export const decision749: LegalDocument = {
  number: "749/QĐ-TTg",
  date: "2020-06-03",
  issuer: "Thủ tướng Chính phủ",
  title:
    "Quyết định phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
};

/** The province's own report of the plan; it bears no date of its own. */
export const report: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 2: the general objective of 2025. */
export const paragraph2: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 2,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 3: the general objective of 2030. */
export const paragraph3: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 3,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 5: the heading of digital government, to 2025. */
export const paragraph5: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 5,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 6: work files, documents, archives. */
export const paragraph6: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 6,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 7: procedures and public services. */
export const paragraph7: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 7,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 8: reports, digitisation, inspections. */
export const paragraph8: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 8,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 9: databases. */
export const paragraph9: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 9,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 10: the digital economy. */
export const paragraph10: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 10,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 11: the digital society. */
export const paragraph11: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 11,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 13: what is asked of the agencies. */
export const paragraph13: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  paragraph: 13,
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};
