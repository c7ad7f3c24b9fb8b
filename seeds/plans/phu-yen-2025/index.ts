import type { Plan } from "../../../src/index.ts";
import * as economy from "../../indicators/economy.ts";
import * as government from "../../indicators/government.ts";
import { economyTargets } from "./economy.ts";
import { generalTargets } from "./general.ts";
import { governmentTargets } from "./government.ts";
import {
  paragraph7,
  paragraph8,
  paragraph9,
  paragraph10,
  paragraph11,
  paragraph12,
  report,
} from "./sources.ts";
import { tasks } from "./tasks.ts";

/**
 * Phú Yên's objectives for 2025 and 2030, as the Secretary of the Provincial Party Committee told the press on
 * 2023-01-21.
 *
 * The report misprints 2030 as 2023, a year before its own base; the two paragraphs after it name no year.
 * The province was merged into Đắk Lắk on 2025-07-01 (`gso34:66`): deadlines after 2025-06-30 lapse.
 *
 * @example
 * ```ts
 * phuYen2025.targets.find(({ id }) => id === "work-files-province-2030")?.quantity;
 * // => { kind: "change", in: "points", from: { kind: "target", target: "work-files-province-2025" } }
 * ```
 * @category Seeds
 */
export const phuYen2025: Plan = {
  id: "phu-yen-2025",
  title: {
    vi: "Mục tiêu chuyển đổi số tỉnh Phú Yên đến năm 2025 và năm 2030",
    en: "Digital transformation objectives of Phú Yên province to 2025 and 2030",
  },
  unit: {
    id: "gso63:54",
    name: { vi: "Phú Yên", en: "Phú Yên" },
    tier: "province",
    validity: { end: "2025-06-30" },
  },
  period: { start: "2023-01-21", end: "2030-12-31" },
  legalBasis: [],
  indicators: [
    government.level4ServicesMultiDevice,
    government.workFilesOnline,
    government.administrativeProcedures,
    government.dataDrivenServices,
    economy.digitalEconomyShare,
    economy.certifiedProductsECommerce,
    economy.smeDigitalTransformation,
    economy.digitalStartupEnterprisesFormed,
  ],
  targets: /* @__PURE__ */ generalTargets.concat(governmentTargets, economyTargets),
  goals: [
    {
      id: "general-2025",
      name: { vi: "Mục tiêu tổng quát đến năm 2025", en: "General objective to 2025" },
      due: "2025-12-31",
      targets: ["bodies-basically-transformed-2025"],
      source: paragraph7,
    },
    {
      id: "general-2030",
      name: { vi: "Mục tiêu tổng quát đến năm 2030", en: "General objective to 2030" },
      due: "2030-12-31",
      targets: ["upper-middle-2030"],
      source: paragraph7,
    },
    {
      id: "government-2025",
      name: { vi: "Chính quyền số đến năm 2025", en: "Digital government to 2025" },
      due: "2025-12-31",
      targets: [
        "level-4-services-multi-device-2025",
        "work-files-province-2025",
        "work-files-district-2025",
        "work-files-commune-2025",
      ],
      source: paragraph8,
    },
    {
      id: "economy-2025",
      name: { vi: "Kinh tế số đến năm 2025", en: "Digital economy to 2025" },
      targets: [
        "digital-economy-share-2025",
        "certified-products-e-commerce-2025",
        "sme-digital-transformation-2025",
        "digital-startup-enterprises-2025",
      ],
      source: paragraph9,
    },
    {
      id: "work-files-2030",
      name: {
        vi: "Hồ sơ công việc trên môi trường mạng đến năm 2030",
        en: "Work files online to 2030",
      },
      targets: ["work-files-province-2030", "work-files-district-2030", "work-files-commune-2030"],
      source: paragraph10,
    },
    {
      id: "government-2030",
      name: {
        vi: "Dữ liệu, thủ tục, dịch vụ đến năm 2030",
        en: "Data, procedures and services to 2030",
      },
      targets: [
        "data-platform-2030",
        "data-shared-2030",
        "administrative-procedures-2030",
        "data-driven-services-2030",
      ],
      source: paragraph11,
    },
    {
      id: "economy-2030",
      name: { vi: "Kinh tế số đến năm 2030", en: "Digital economy to 2030" },
      targets: [
        "digital-economy-share-2030",
        "certified-products-e-commerce-2030",
        "sme-digital-transformation-2030",
      ],
      source: paragraph12,
    },
  ],
  tasks,
  prioritySectors: [
    { id: "administration", name: { vi: "Quản lý hành chính", en: "Administration" } },
    { id: "education", name: { vi: "Giáo dục", en: "Education" } },
    { id: "health", name: { vi: "Y tế", en: "Health" } },
    { id: "tourism", name: { vi: "Du lịch", en: "Tourism" } },
    { id: "agriculture", name: { vi: "Nông nghiệp", en: "Agriculture" } },
    { id: "marine-economy", name: { vi: "Phát triển kinh tế biển", en: "Marine economy" } },
    { id: "transport", name: { vi: "Giao thông vận tải", en: "Transport" } },
  ],
  organisations: [
    {
      id: "provincial-party-committee",
      name: { vi: "Tỉnh ủy Phú Yên", en: "Provincial Party Committee of Phú Yên" },
    },
    {
      id: "political-system",
      name: {
        vi: "Hệ thống chính trị và nhân dân trong tỉnh",
        en: "The political system and the people of the province",
      },
    },
    {
      id: "party-and-state-bodies",
      name: { vi: "Các cơ quan Đảng, Nhà nước", en: "Party and State bodies" },
    },
    { id: "fatherland-front", name: { vi: "Mặt trận Tổ quốc", en: "Fatherland Front" } },
    {
      id: "socio-political-organisations",
      name: { vi: "Các tổ chức chính trị - xã hội", en: "Socio-political organisations" },
    },
  ],
  platforms: [
    {
      id: "transformation-site",
      name: {
        vi: "Trang thông tin điện tử Chuyển đổi số tỉnh",
        en: "Digital-transformation site of the province",
      },
    },
    {
      id: "enterprise-platforms",
      name: { vi: "Nền tảng số phục vụ doanh nghiệp", en: "Digital platforms for enterprises" },
    },
    {
      id: "e-commerce-platforms",
      name: { vi: "Các sàn thương mại điện tử", en: "E-commerce platforms" },
    },
  ],
  source: report,
};
