import type { Plan } from "../../../src/index.ts";
import * as economy from "../../indicators/economy.ts";
import * as government from "../../indicators/government.ts";
import * as society from "../../indicators/society.ts";
import { economyTargets } from "./economy.ts";
import { governmentTargets } from "./government.ts";
import { societyTargets } from "./society.ts";
import { paragraph3, paragraph7, report } from "./sources.ts";
import { tasks } from "./tasks.ts";

/**
 * Thừa Thiên Huế as a model of provincial digital transformation in 2023: plan 308/KH-UBND of 2023-09-14, as the
 * press reported it.
 *
 * @example
 * ```ts
 * hue2023.targets.find(({ id }) => id === "adults-smartphone-2023")?.bound;
 * // => { kind: "reach", value: 90 }
 * ```
 * @category Seeds
 */
export const hue2023: Plan = {
  id: "hue-2023",
  title: {
    vi: "Kế hoạch triển khai mô hình tỉnh chuyển đổi số điển hình năm 2023 của tỉnh Thừa Thiên Huế",
    en: "Plan of Thừa Thiên Huế province as a model of digital transformation in 2023",
  },
  unit: {
    id: "gso63:46",
    name: { vi: "Thừa Thiên Huế", en: "Thừa Thiên Huế" },
    tier: "province",
    validity: { end: "2025-06-30" },
  },
  period: { start: "2023-09-14", end: "2023-12-31" },
  legalBasis: [],
  indicators: [
    government.agenciesGovernmentNetwork,
    government.onlineServicesMultiDevice,
    government.dossiersFullyOnline,
    government.officialsWorkingElectronically,
    government.documentsCreatedSignedElectronically,
    government.eligibleProceduresFullProcess,
    economy.digitalEconomyShare,
    economy.certifiedProductsECommerce,
    economy.digitalTechnologyEnterprisesFormed,
    economy.smeDigitalTransformation,
    economy.localProductsPromotedOnline,
    society.villagesMobileBroadband,
    society.villagesFixedBroadband,
    society.internetUsers,
    society.householdsFibreAccess,
    society.adultsSmartphone,
    society.householdsInternetAccess,
    society.transactionAccount15,
  ],
  targets: /* @__PURE__ */ governmentTargets.concat(economyTargets, societyTargets),
  goals: [
    {
      id: "province-model",
      name: { vi: "Mô hình chuyển đổi số cấp tỉnh", en: "Model of the province tier" },
      targets: [
        "agencies-government-network-2023",
        "online-services-multi-device-2023",
        "dossiers-fully-online-2023",
        "digital-economy-share-2023",
        "certified-products-e-commerce-2023",
        "digital-technology-enterprises-2023",
        "sme-digital-transformation-2023",
        "villages-mobile-broadband-2023",
        "villages-fixed-broadband-2023",
        "internet-users-2023",
        "households-fibre-access-2023",
        "adults-smartphone-2023",
        "households-internet-access-2023",
        "transaction-accounts-2023",
      ],
      source: paragraph3,
    },
    {
      id: "district-and-commune-model",
      name: {
        vi: "Mô hình chuyển đổi số cấp huyện và cấp xã",
        en: "Model of the district and commune tiers",
      },
      targets: [
        "officials-working-electronically-2023",
        "documents-created-signed-2023",
        "eligible-procedures-full-process-2023",
        "local-products-promoted-online-2023",
      ],
      source: paragraph7,
    },
  ],
  tasks,
  prioritySectors: [],
  organisations: [
    { id: "province", name: { vi: "Tỉnh Thừa Thiên Huế", en: "Thừa Thiên Huế province" } },
    {
      id: "provincial-peoples-committee",
      name: { vi: "UBND tỉnh Thừa Thiên Huế", en: "People’s Committee of Thừa Thiên Huế province" },
    },
    {
      id: "state-agencies",
      name: { vi: "Các cơ quan nhà nước trên địa bàn", en: "State agencies in the territory" },
    },
    {
      id: "districts-and-communes",
      name: { vi: "Cấp huyện, cấp xã", en: "Districts and communes" },
    },
  ],
  platforms: [
    {
      id: "government-network",
      name: { vi: "Mạng chuyên dùng của Chính phủ", en: "Dedicated network of the Government" },
    },
    {
      id: "e-commerce-platforms",
      name: { vi: "Các sàn thương mại điện tử", en: "E-commerce platforms" },
    },
    {
      id: "smart-urban-system",
      name: { vi: "Hệ thống đô thị thông minh", en: "Smart urban system" },
    },
  ],
  source: report,
};
