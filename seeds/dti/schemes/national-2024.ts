import type { IndexDefinition } from "../../../src/index.ts";
import { reporting } from "../../source.ts";
import { decision405 } from "../decisions.ts";
import { national2024Press } from "../sources.ts";
import { dtiName, pillars, sumOf, whole } from "./parts.ts";

const formed = (): IndexDefinition => ({
  id: "dti-national-2024",
  title: { vi: "DTI quốc gia năm 2024", en: "The nation's DTI of 2024" },
  components: pillars({ vi: "Chính phủ số", en: "Digital government" }),
  nodes: [sumOf("dti", dtiName, ["government", "economy", "society"])],
  ...whole,
  source: reporting(national2024Press, decision405),
});

/**
 * The nation's DTI of 2024: three pillars of 400, 300 and 300 points, over 12 indicators. Neither the pillars
 * nor the indicators were published, so that the nation's value can be told and not yet reproduced.
 */
export const national2024: IndexDefinition = /* @__PURE__ */ formed();
