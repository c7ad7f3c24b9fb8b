import type { IndexDefinition } from "../../../src/index.ts";
import { reporting } from "../../source.ts";
import { decision1726 } from "../decisions.ts";
import { text1726 } from "../sources.ts";
import { dtiName, pillarNames, pillars, sumOf, whole } from "./parts.ts";

const formed = (): IndexDefinition => ({
  id: "dti-2020",
  title: { vi: "DTI cấp tỉnh năm 2020", en: "Provincial DTI of 2020" },
  components: pillars(pillarNames.government),
  nodes: [sumOf("dti", dtiName, ["government", "economy", "society"])],
  ...whole,
  source: reporting(text1726, decision1726),
});

/** DTI 2020: three pillars of 400, 300 and 300 points; of their seven main indices each, none is published. */
export const dti2020: IndexDefinition = /* @__PURE__ */ formed();
