import type { Plan } from "../../../src/index.ts";
import * as economy from "../../indicators/economy.ts";
import * as government from "../../indicators/government.ts";
import * as society from "../../indicators/society.ts";
import { economyTargets } from "./economy.ts";
import { governmentTargets } from "./government.ts";
import { societyTargets } from "./society.ts";
import { paragraph9, paragraph11, paragraph12, paragraph13, report } from "./sources.ts";
import { tasks } from "./tasks.ts";

/**
 * Thừa Thiên Huế's objectives for 2024, as told at the province's conference of 2024-01-03.
 *
 * It asks less than {@link hue2023} of smartphones and accounts, and half of what that asks of districts and
 * communes in full-process procedures: both are kept.
 *
 * @example
 * ```ts
 * hue2024.targets.find(({ id }) => id === "adults-smartphone-2024")?.bound;
 * // => { kind: "reach", value: 75 }
 * ```
 * @category Seeds
 */
export const hue2024: Plan = {
  id: "hue-2024",
  title: {
    vi: "Mục tiêu chuyển đổi số tỉnh Thừa Thiên Huế năm 2024",
    en: "Digital transformation objectives of Thừa Thiên Huế province for 2024",
  },
  unit: {
    id: "gso63:46",
    name: { vi: "Thừa Thiên Huế", en: "Thừa Thiên Huế" },
    tier: "province",
    validity: { end: "2025-06-30" },
  },
  period: { start: "2024-01-01", end: "2024-12-31" },
  legalBasis: [],
  indicators: [
    government.agenciesGovernmentNetwork,
    government.eligibleProceduresFullProcess,
    government.dossiersFullyOnline,
    government.usersIdentified,
    government.digitalGovernmentCriteria,
    government.satisfactionProceduresIndex,
    economy.enterprisesApplyingIt,
    economy.digitalEconomyShare,
    economy.enterprisesEContracts,
    economy.smeDigitalPlatform,
    economy.digitalEconomyLabourShare,
    society.adultsSmartphone,
    society.transactionAccount15,
    society.adultsDigitalSignature,
    society.workingAgeDigitalSkills,
    society.householdsFibreCoverage,
    society.networkUsersProtected,
    society.adultsOnlineServices,
    society.adultsTelehealth,
    society.populationEHealthRecord,
  ],
  targets: /* @__PURE__ */ governmentTargets.concat(economyTargets, societyTargets),
  goals: [
    {
      id: "government-2024",
      name: {
        vi: "Phát triển chính quyền số năm 2024",
        en: "Developing digital government in 2024",
      },
      due: "2024-12-31",
      targets: [
        "agencies-government-network-2024",
        "eligible-procedures-full-process-2024",
        "dossiers-fully-online-2024",
        "users-identified-2024",
      ],
      source: paragraph11,
    },
    {
      id: "digital-office-2024",
      name: { vi: "Chuyển đổi mô hình công sở số", en: "The change to the digital office" },
      targets: [
        "digital-office-2024",
        "digital-government-criteria-2024",
        "satisfaction-procedures-2024",
      ],
      source: paragraph12,
    },
    {
      id: "economy-2024",
      name: { vi: "Phát triển kinh tế số năm 2024", en: "Developing the digital economy in 2024" },
      due: "2024-12-31",
      targets: [
        "enterprises-applying-it-2024",
        "digital-economy-share-2024",
        "enterprises-e-contracts-2024",
        "sme-digital-platform-2024",
        "digital-economy-labour-2024",
        "digital-enterprise-association-2024",
      ],
      source: paragraph9,
    },
    {
      id: "society-2024",
      name: { vi: "Phát triển xã hội số năm 2024", en: "Developing the digital society in 2024" },
      due: "2024-12-31",
      targets: [
        "adults-smartphone-2024",
        "transaction-accounts-2024",
        "adults-digital-signature-2024",
        "digital-skills-2024",
        "households-fibre-2024",
        "network-users-protected-2024",
        "adults-online-services-2024",
        "adults-telehealth-2024",
        "e-health-records-2024",
      ],
      source: paragraph13,
    },
  ],
  tasks,
  prioritySectors: [],
  organisations: [
    {
      id: "province",
      name: { vi: "Tỉnh Thừa Thiên Huế", en: "Thừa Thiên Huế province" },
    },
    {
      id: "provincial-peoples-committee",
      name: { vi: "UBND tỉnh Thừa Thiên Huế", en: "People’s Committee of Thừa Thiên Huế province" },
    },
    {
      id: "provincial-party-committee",
      name: { vi: "Tỉnh ủy Thừa Thiên Huế", en: "Provincial Party Committee of Thừa Thiên Huế" },
    },
    {
      id: "information-department",
      name: {
        vi: "Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế",
        en: "Department of Information and Communications of Thừa Thiên Huế",
      },
    },
    {
      id: "state-agencies",
      name: {
        vi: "Các cơ quan Nhà nước trên địa bàn tỉnh",
        en: "State agencies in the territory of the province",
      },
    },
    {
      id: "all-tier-agencies",
      name: {
        vi: "Cơ quan hành chính nhà nước các cấp",
        en: "State administrative agencies of all tiers",
      },
    },
    {
      id: "public-service-units",
      name: { vi: "Các đơn vị cung cấp dịch vụ công", en: "Units that provide public services" },
    },
    {
      id: "digital-enterprise-association",
      name: { vi: "Hội doanh nghiệp kinh tế số", en: "Association of digital-economy enterprises" },
    },
  ],
  platforms: [
    {
      id: "open-data-portal",
      name: {
        vi: "Hệ thống dữ liệu mở, Cổng dữ liệu mở của tỉnh",
        en: "Open-data system and portal of the province",
      },
    },
    {
      id: "national-data-portal",
      name: { vi: "Cổng dữ liệu Quốc gia", en: "National data portal" },
    },
    { id: "hue-s", name: { vi: "Ứng dụng di động Hue-S", en: "Hue-S mobile application" } },
    {
      id: "ioc",
      name: { vi: "Trung tâm IOC Thừa Thiên Huế", en: "IOC centre of Thừa Thiên Huế" },
    },
    {
      id: "government-network",
      name: { vi: "Mạng chuyên dùng của Chính phủ", en: "Dedicated network of the Government" },
    },
  ],
  source: report,
};
