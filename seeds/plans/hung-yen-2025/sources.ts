import type { LegalDocument, Source } from "../../../src/index.ts";
import { inParagraph, reporting } from "../../source.ts";

/** The scheme that sets the targets. */
const decision571: LegalDocument = {
  number: "571/QĐ-UBND",
  date: "2022-02-25",
  issuer: "UBND tỉnh Hưng Yên",
  title:
    "Quyết định phê duyệt Đề án Chuyển đổi số tỉnh Hưng Yên giai đoạn 2021-2025, tầm nhìn đến năm 2030",
};

/** The resolution that the scheme rests on. */
export const resolution06: LegalDocument = {
  number: "06-NQ/TU",
  date: "2021-06-15",
  issuer: "Ban Chấp hành Đảng bộ tỉnh Hưng Yên",
  title:
    "Nghị quyết về Chương trình chuyển đổi số tỉnh Hưng Yên giai đoạn 2021-2025, tầm nhìn đến năm 2030",
  doubts: [
    {
      code: "derived",
      printed: "Nghị quyết Hội nghị lần thứ 9 BCH Đảng bộ tỉnh khóa XIX",
      read: {
        vi: "Bài không in số; số và ngày theo Diễn đàn Doanh nghiệp và VTV",
        en: "The article prints no number; number and date after two other publications",
      },
    },
  ],
};

/** The province's own Digital Transformation Day. */
const decision1155: LegalDocument = {
  number: "1155/QĐ-UBND",
  date: "2022-05-27",
  issuer: "UBND tỉnh Hưng Yên",
  title: "Quyết định lấy ngày 10 tháng 10 hằng năm là Ngày Chuyển đổi số tỉnh Hưng Yên",
};

/** The department's own article; it bears no date, and speaks of the whole of 2022. */
const article: Source = {
  publisher: "Sở Thông tin và Truyền thông tỉnh Hưng Yên",
  title: "Hưng Yên: Chuyển đổi số phát triển trên 3 trụ cột",
  url: "https://sotttt.hungyen.gov.vn/hung-yen-chuyen-doi-so-phat-trien-tren-3-tru-cot-c2978.html",
};

/** The article, where it reports the scheme. */
export const report = /* @__PURE__ */ reporting(article, decision571);

/** Paragraph 2: the resolution. */
export const paragraph2 = /* @__PURE__ */ inParagraph(
  /* @__PURE__ */ reporting(article, resolution06),
  2,
);

/** Paragraph 4: the Digital Transformation Day. */
export const paragraph4OnTheDay = /* @__PURE__ */ inParagraph(
  /* @__PURE__ */ reporting(article, decision1155),
  4,
);

/** Paragraph 4: DTI of 2021. */
export const paragraph4 = /* @__PURE__ */ inParagraph(article, 4);

/** Paragraph 5: enterprises and e-commerce. */
export const paragraph5 = /* @__PURE__ */ inParagraph(article, 5);

/** Paragraph 6: revenue, accounts, websites, taxes. */
export const paragraph6 = /* @__PURE__ */ inParagraph(article, 6);

/** Paragraph 7: infrastructure, software, procedures. */
export const paragraph7 = /* @__PURE__ */ inParagraph(article, 7);

/** Paragraph 8: community digital technology groups. */
export const paragraph8 = /* @__PURE__ */ inParagraph(article, 8);

/** Paragraph 10: the scheme and the yearly plans. */
export const paragraph10 = /* @__PURE__ */ inParagraph(report, 10);

/** Paragraph 11: digital government. */
export const paragraph11 = /* @__PURE__ */ inParagraph(report, 11);

/** Paragraph 12: the digital economy. */
export const paragraph12 = /* @__PURE__ */ inParagraph(report, 12);

/** Paragraph 13: the digital society. */
export const paragraph13 = /* @__PURE__ */ inParagraph(report, 13);

/** Paragraph 14: solutions. */
export const paragraph14 = /* @__PURE__ */ inParagraph(article, 14);
