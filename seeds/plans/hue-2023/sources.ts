import type { LegalDocument, Source } from "../../../src/index.ts";
import { inParagraph, reporting } from "../../source.ts";

/** The plan of the province’s People’s Committee. */
const plan308: LegalDocument = {
  number: "308/KH-UBND",
  date: "2023-09-14",
  issuer: "UBND tỉnh Thừa Thiên Huế",
  title: "Kế hoạch triển khai mô hình tỉnh chuyển đổi số điển hình năm 2023",
  doubts: [
    {
      code: "derived",
      read: {
        vi: "Bài không in số và ngày ký; theo Hệ thống pháp luật",
        en: "The article prints neither number nor day of signing; after a collection of legal texts",
      },
    },
  ],
};

/** A press article, as a science and technology news page carried it. */
const article: Source = {
  publisher: "VietNamNet (đăng lại: Thông tin Khoa học công nghệ)",
  title: "TT-Huế triển khai mô hình tỉnh chuyển đổi số điển hình",
  date: "2023-09-18",
};

/** The article, where it reports the plan. */
export const report = /* @__PURE__ */ reporting(article, plan308);

/** Paragraph 3: digital government, province. */
export const paragraph3 = /* @__PURE__ */ inParagraph(report, 3);

/** Paragraph 4: services and dossiers. */
export const paragraph4 = /* @__PURE__ */ inParagraph(report, 4);

/** Paragraph 5: the digital economy. */
export const paragraph5 = /* @__PURE__ */ inParagraph(report, 5);

/** Paragraph 6: the digital society. */
export const paragraph6 = /* @__PURE__ */ inParagraph(report, 6);

/** Paragraph 7: districts and communes. */
export const paragraph7 = /* @__PURE__ */ inParagraph(report, 7);

/** Paragraph 10: awareness and institutions. */
export const paragraph10 = /* @__PURE__ */ inParagraph(article, 10);

/** Paragraph 11: infrastructure and platforms. */
export const paragraph11 = /* @__PURE__ */ inParagraph(article, 11);

/** Paragraph 12: data, security, people. */
export const paragraph12 = /* @__PURE__ */ inParagraph(article, 12);

/** Paragraph 13: industry and society. */
export const paragraph13 = /* @__PURE__ */ inParagraph(article, 13);
