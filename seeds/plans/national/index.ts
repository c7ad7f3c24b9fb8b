import type { Plan } from "../../../src/index.ts";
import { decision411, decision749, decision942 } from "../../decisions.ts";
import * as economy from "../../indicators/economy.ts";
import * as government from "../../indicators/government.ts";
import * as society from "../../indicators/society.ts";
import { economyTargets } from "./economy.ts";
import { governmentTargets } from "./government.ts";
import { societyTargets } from "./society.ts";
import { decisions, lawMagazine749, lawNet942, vietnamVn411 } from "./sources.ts";

/**
 * What the nation has set itself for 2025 and 2030: the targets of decisions 749, 942 and 411 that could be
 * confirmed, each with its decision.
 *
 * The decisions contradict each other on one rank: both targets are kept.
 *
 * @example
 * ```ts
 * const places = national.targets.filter(({ indicator }) => indicator === "egdi-rank");
 * places.map(({ source, due, bound }) => [source.decision.number, due, bound.value]);
 * // => [["749/QĐ-TTg", "2025-12-31", 70], ["749/QĐ-TTg", "2030-12-31", 50], ["942/QĐ-TTg", "2025-12-31", 50], ["942/QĐ-TTg", "2030-12-31", 30]]
 * ```
 * @category Seeds
 */
export const national: Plan = {
  id: "national",
  title: {
    vi: "Mục tiêu chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
    en: "National digital transformation targets to 2025, with orientation to 2030",
  },
  unit: { id: "iso3166:VN", name: { vi: "Việt Nam", en: "Viet Nam" }, tier: "country" },
  period: { start: "2020-06-03", end: "2030-12-31" },
  legalBasis: [decision749, decision942, decision411],
  indicators: [
    government.level4ServicesMultiDevice,
    government.workFilesOnline,
    government.nationalDatabasesCompleted,
    government.egdiRank,
    government.dossiersFullyOnline,
    government.agenciesServing247,
    government.officialsDigitalIdentifier,
    government.stateDocumentsSigned,
    government.recordsElectronic,
    government.trainingExamsOnline,
    government.administrativeProcedures,
    economy.digitalEconomyShare,
    economy.lowestSectorDigitalShare,
    economy.eCommerceRetailShare,
    economy.enterprisesEContracts,
    economy.smeDigitalPlatform,
    economy.digitalEconomyLabourShare,
    society.householdsFibreCoverage,
    society.communesFibreCoverage,
    society.ePaymentAccountPopulation,
    society.globalCybersecurityRank,
    society.citizensDigitalIdentity,
    society.adultsSmartphone,
  ],
  targets: /* @__PURE__ */ governmentTargets.concat(economyTargets, societyTargets),
  goals: [
    {
      id: "decision-749-2025",
      name: {
        vi: "Chương trình Chuyển đổi số quốc gia, đến năm 2025",
        en: "National digital transformation programme, to 2025",
      },
      due: "2025-12-31",
      targets: [
        "level-4-services-multi-device-749-2025",
        "work-files-province-749-2025",
        "work-files-district-749-2025",
        "work-files-commune-749-2025",
        "national-databases-749-2025",
        "egdi-rank-749-2025",
        "digital-economy-share-749-2025",
        "lowest-sector-digital-share-749-2025",
        "households-fibre-749-2025",
        "communes-fibre-749-2025",
        "mobile-4g-5g-universal-749-2025",
        "smartphones-universal-749-2025",
        "e-payment-accounts-749-2025",
        "cybersecurity-rank-749-2025",
      ],
      source: lawMagazine749,
    },
    {
      id: "decision-749-2030",
      name: {
        vi: "Chương trình Chuyển đổi số quốc gia, đến năm 2030",
        en: "National digital transformation programme, to 2030",
      },
      due: "2030-12-31",
      targets: [
        "level-4-services-multi-device-749-2030",
        "work-files-province-749-2030",
        "work-files-district-749-2030",
        "work-files-commune-749-2030",
        "egdi-rank-749-2030",
        "digital-economy-share-749-2030",
        "lowest-sector-digital-share-749-2030",
        "households-fibre-universal-749-2030",
        "mobile-5g-universal-749-2030",
        "e-payment-accounts-749-2030",
        "cybersecurity-rank-749-2030",
      ],
      source: lawMagazine749,
    },
    {
      id: "decision-942-2025",
      name: {
        vi: "Chiến lược Chính phủ điện tử hướng tới Chính phủ số, đến năm 2025",
        en: "Strategy of e-government towards digital government, to 2025",
      },
      due: "2025-12-31",
      targets: [
        "dossiers-fully-online-942-2025",
        "agencies-serving-24-7-942-2025",
        "officials-digital-identifier-942-2025",
        "documents-signed-942-2025",
        "records-electronic-942-2025",
        "work-files-province-942-2025",
        "work-files-district-942-2025",
        "work-files-commune-942-2025",
        "training-exams-online-942-2025",
        "procedures-cut-942-2025",
        "egdi-rank-942-2025",
        "citizens-digital-identity-942-2025",
      ],
      source: lawNet942,
    },
    {
      id: "decision-942-2030",
      name: {
        vi: "Chiến lược Chính phủ điện tử hướng tới Chính phủ số, đến năm 2030",
        en: "Strategy of e-government towards digital government, to 2030",
      },
      due: "2030-12-31",
      targets: ["egdi-rank-942-2030"],
      source: lawNet942,
    },
    {
      id: "decision-411-2025",
      name: {
        vi: "Chiến lược kinh tế số và xã hội số, đến năm 2025",
        en: "Strategy of the digital economy and society, to 2025",
      },
      due: "2025-12-31",
      targets: [
        "digital-economy-share-411-2025",
        "lowest-sector-digital-share-411-2025",
        "e-commerce-retail-411-2025",
        "enterprises-e-contracts-411-2025",
        "sme-digital-platform-411-2025",
        "digital-economy-labour-411-2025",
        "adults-smartphone-411-2025",
      ],
      source: vietnamVn411,
    },
    {
      id: "decision-411-2030",
      name: {
        vi: "Chiến lược kinh tế số và xã hội số, đến năm 2030",
        en: "Strategy of the digital economy and society, to 2030",
      },
      due: "2030-12-31",
      targets: [
        "digital-economy-share-411-2030",
        "lowest-sector-digital-share-411-2030",
        "e-commerce-retail-411-2030",
        "enterprises-e-contracts-411-2030",
        "sme-digital-platform-411-2030",
        "digital-economy-labour-411-2030",
        "adults-smartphone-411-2030",
      ],
      source: vietnamVn411,
    },
  ],
  tasks: [],
  prioritySectors: [],
  organisations: [
    { id: "prime-minister", name: { vi: "Thủ tướng Chính phủ", en: "Prime Minister" } },
  ],
  platforms: [],
  source: decisions,
};
