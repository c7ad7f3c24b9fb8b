import type { Source } from "../../../src/index.ts";
import { inParagraph } from "../../source.ts";

/** What the Secretary of the Provincial Party Committee told the press; no number of a plan is printed. */
export const report: Source = {
  publisher: "Lao Động",
  title: "Phú Yên: Cần đẩy mạnh chuyển đổi số để phát triển kinh tế địa phương",
  date: "2023-01-21",
  url: "https://amp.laodong.vn/cong-nghe/phu-yen-can-day-manh-chuyen-doi-so-de-phat-trien-kinh-te-dia-phuong-1139495.ldo",
};

/** Paragraph 1: the call to act. */
export const paragraph1 = /* @__PURE__ */ inParagraph(report, 1);

/** Paragraph 2: what is completed. */
export const paragraph2 = /* @__PURE__ */ inParagraph(report, 2);

/** Paragraph 4: awareness. */
export const paragraph4 = /* @__PURE__ */ inParagraph(report, 4);

/** Paragraph 5: opportunity. */
export const paragraph5 = /* @__PURE__ */ inParagraph(report, 5);

/** Paragraph 7: the general objectives. */
export const paragraph7 = /* @__PURE__ */ inParagraph(report, 7);

/** Paragraph 8: digital government to 2025. */
export const paragraph8 = /* @__PURE__ */ inParagraph(report, 8);

/** Paragraph 9: the digital economy. */
export const paragraph9 = /* @__PURE__ */ inParagraph(report, 9);

/** Paragraph 10: work files to 2030, its year misprinted. */
export const paragraph10 = /* @__PURE__ */ inParagraph(report, 10);

/** Paragraph 11: data, procedures, services. */
export const paragraph11 = /* @__PURE__ */ inParagraph(report, 11);

/** Paragraph 12: the digital economy, later. */
export const paragraph12 = /* @__PURE__ */ inParagraph(report, 12);
