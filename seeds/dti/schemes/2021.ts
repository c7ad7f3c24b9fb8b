import type { IndexDefinition } from "../../../src/index.ts";
import { reporting } from "../../source.ts";
import { decision922 } from "../decisions.ts";
import { structure922 } from "../sources.ts";
import { mainIndicesOf, nodesOver } from "./main-indices.ts";
import { published, whole } from "./parts.ts";

const formed = (): IndexDefinition => ({
  id: "dti-2021",
  title: { vi: "DTI cấp tỉnh các năm 2021–2023", en: "Provincial DTI of 2021 to 2023" },
  components: [
    ...mainIndicesOf({
      awareness: 100,
      institutions: 100,
      infrastructure: 100,
      humanResources: 100,
      cyberSecurity: 100,
      government: 200,
      economy: 150,
      society: 150,
    }),
    published("smart-city", 0, "Đô thị thông minh", "Smart city"),
  ],
  nodes: nodesOver(["smart-city"]),
  ...whole,
  source: reporting(structure922, decision922),
});

/**
 * DTI 2021 to 2023: nine main indices, 1000 points. Smart city (0 points) drops out. The foundation of 500
 * points counts in every pillar: 700 for government, 650 each for economy and society.
 */
export const dti2021: IndexDefinition = /* @__PURE__ */ formed();
