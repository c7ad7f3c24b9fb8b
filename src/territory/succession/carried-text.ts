import type { Text } from "../../model/types.ts";
import type { CarryRule } from "./rules.ts";

const vi: Readonly<Record<CarryRule, string>> = {
  sum: "cộng lại",
  "ratio-of-sums": "tỷ số của các tổng",
  "weighted-mean": "trung bình có trọng số",
  "mean-of-predecessors": "trung bình cộng",
  minimum: "giá trị nhỏ nhất",
  maximum: "giá trị lớn nhất",
};

const en: Readonly<Record<CarryRule, string>> = {
  sum: "the sum",
  "ratio-of-sums": "the ratio of the sums",
  "weighted-mean": "the weighted mean",
  "mean-of-predecessors": "the plain mean",
  minimum: "the lowest",
  maximum: "the highest",
};

/** As many ids as a line can hold; all of them stand in the data. */
const shownIds = 5;

const listOf = (ids: readonly string[]): string =>
  [...ids.slice(0, shownIds), ...(ids.length > shownIds ? ["…"] : [])].join(", ");

/** What is said of a figure that is that of one unit before. */
export const renamedText = (from: readonly string[]): Text => ({
  vi: `Số liệu của ${listOf(from)}, chuyển nguyên sang đơn vị kế tiếp`,
  en: `The figure of ${listOf(from)}, carried as it is to the unit that it became`,
});

/** What is said of a figure that is made of several. */
export const combinedText = (rule: CarryRule, from: readonly string[]): Text => ({
  vi: `Tính từ số liệu của ${listOf(from)} (${vi[rule]}), không phải số được công bố`,
  en: `Computed from the figures of ${listOf(from)} (${en[rule]}), not as reported`,
});
