import type { LegalDocument, Source } from "../../../src/index.ts";
import { inParagraph } from "../../source.ts";

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

/** The province's own report of the plan; it bears no date of its own. */
export const report: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
  url: "https://travinh.gov.vn/1426/37932/73050/662000/chuyen-doi-so/den-nam-2030-kinh-te-so-chiem-tren-25-grdp-cua-tinh-tra-vinh",
  decision: plan50,
};

/** Paragraph 2: the general objective of 2025. */
export const paragraph2 = /* @__PURE__ */ inParagraph(report, 2);

/** Paragraph 3: the general objective of 2030. */
export const paragraph3 = /* @__PURE__ */ inParagraph(report, 3);

/** Paragraph 5: the heading of digital government, to 2025. */
export const paragraph5 = /* @__PURE__ */ inParagraph(report, 5);

/** Paragraph 6: work files, documents, archives. */
export const paragraph6 = /* @__PURE__ */ inParagraph(report, 6);

/** Paragraph 7: procedures and public services. */
export const paragraph7 = /* @__PURE__ */ inParagraph(report, 7);

/** Paragraph 8: reports, digitisation, inspections. */
export const paragraph8 = /* @__PURE__ */ inParagraph(report, 8);

/** Paragraph 9: databases. */
export const paragraph9 = /* @__PURE__ */ inParagraph(report, 9);

/** Paragraph 10: the digital economy. */
export const paragraph10 = /* @__PURE__ */ inParagraph(report, 10);

/** Paragraph 11: the digital society. */
export const paragraph11 = /* @__PURE__ */ inParagraph(report, 11);

/** Paragraph 13: what is asked of the agencies. */
export const paragraph13 = /* @__PURE__ */ inParagraph(report, 13);
