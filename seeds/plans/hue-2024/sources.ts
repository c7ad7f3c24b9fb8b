import type { Source } from "../../../src/index.ts";
import { inParagraph } from "../../source.ts";

/** What the province’s Department of Information and Communications said of 2024; no plan number is printed. */
export const report: Source = {
  publisher: "VietTimes",
  title: "Năm 2024, Thừa Thiên Huế phấn đấu kinh tế số đạt 15% GDP địa phương",
  url: "https://m.viettimes.vn/nam-2024-thua-thien-hue-phan-dau-kinh-te-so-dat-15-gdp-dia-phuong-post172512.html",
};

/** Paragraph 5: what has been under way. */
export const paragraph5 = /* @__PURE__ */ inParagraph(report, 5);

/** Paragraph 7: open data and Hue-S. */
export const paragraph7 = /* @__PURE__ */ inParagraph(report, 7);

/** Paragraph 8: datasets and downloads. */
export const paragraph8 = /* @__PURE__ */ inParagraph(report, 8);

/** Paragraph 9: the digital economy. */
export const paragraph9 = /* @__PURE__ */ inParagraph(report, 9);

/** Paragraph 11: digital government. */
export const paragraph11 = /* @__PURE__ */ inParagraph(report, 11);

/** Paragraph 12: the digital office, and satisfaction. */
export const paragraph12 = /* @__PURE__ */ inParagraph(report, 12);

/** Paragraph 13: the digital society. */
export const paragraph13 = /* @__PURE__ */ inParagraph(report, 13);

/** Paragraph 14: the digital society, continued. */
export const paragraph14 = /* @__PURE__ */ inParagraph(report, 14);

/** Paragraph 15: the association of digital-economy enterprises. */
export const paragraph15 = /* @__PURE__ */ inParagraph(report, 15);

/** Paragraph 17: growth of 2023. */
export const paragraph17 = /* @__PURE__ */ inParagraph(report, 17);

/** Paragraph 18: the gross product of 2023. */
export const paragraph18 = /* @__PURE__ */ inParagraph(report, 18);

/** Paragraph 19: the sectors of 2023. */
export const paragraph19 = /* @__PURE__ */ inParagraph(report, 19);
