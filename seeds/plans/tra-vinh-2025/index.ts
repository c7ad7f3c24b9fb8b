import type { Plan } from "../../../src/index.ts";
import { decision749 } from "../../decisions.ts";
import * as economy from "../../indicators/economy.ts";
import * as general from "../../indicators/general.ts";
import * as government from "../../indicators/government.ts";
import * as society from "../../indicators/society.ts";
import { economyTargets } from "./economy.ts";
import { generalTargets } from "./general.ts";
import { governmentTargets } from "./government.ts";
import { societyTargets } from "./society.ts";
import {
  paragraph2,
  paragraph3,
  paragraph5,
  paragraph10,
  paragraph11,
  report,
  resolution09,
} from "./sources.ts";
import { tasks } from "./tasks.ts";

/**
 * Trà Vinh's plan to 2025 with a vision to 2030: plan 50/KH-UBND of 2022-07-12, as the province reported it.
 *
 * The province was merged into Vĩnh Long on 2025-07-01 (`gso34:86`): deadlines after 2025-06-30 lapse.
 *
 * @example
 * ```ts
 * const general = traVinh2025.goals.find(({ id }) => id === "general-2025");
 * general?.targets.length;
 * // => 3
 * ```
 * @category Seeds
 */
export const traVinh2025: Plan = {
  id: "tra-vinh-2025",
  title: {
    vi: "Kế hoạch chuyển đổi số tỉnh Trà Vinh đến năm 2025, định hướng đến năm 2030",
    en: "Digital transformation plan of Trà Vinh province to 2025, with orientation to 2030",
  },
  unit: {
    id: "gso63:84",
    name: { vi: "Trà Vinh", en: "Trà Vinh" },
    tier: "province",
    validity: { end: "2025-06-30" },
  },
  period: { start: "2022-07-12", end: "2030-12-31" },
  legalBasis: [resolution09, decision749],
  indicators: [
    general.dtiRank,
    government.workFilesOnline,
    government.documentsSignedElectronically,
    government.procedureDossiersOneStop,
    government.eligibleProceduresLevel4,
    government.servicesWithOnlineDossiers,
    government.dossiersSubmittedOnline,
    government.satisfactionOnlineServices,
    government.publicServicesLevel4,
    government.reportsProvincialSystem,
    government.agenciesDigitisingFiles,
    government.inspectionsDigital,
    government.agenciesDatabasesCompleted,
    economy.smeDigitalPlatform,
    economy.digitalEconomyShare,
    economy.labourProductivity,
    society.communesFibreCoverage,
    society.householdsFibreCoverage,
    society.workingAgeSmartphone,
    society.ePaymentAccount15,
  ],
  targets: /* @__PURE__ */ generalTargets.concat(governmentTargets, economyTargets, societyTargets),
  goals: [
    {
      id: "general-2025",
      name: { vi: "Mục tiêu tổng quát đến năm 2025", en: "General objective to 2025" },
      due: "2025-12-31",
      targets: [
        "bodies-basically-transformed-2025",
        "dti-top-20-2025",
        "sme-digital-platform-2025",
      ],
      source: paragraph2,
    },
    {
      id: "general-2030",
      name: { vi: "Mục tiêu tổng quát đến năm 2030", en: "General objective to 2030" },
      due: "2030-12-31",
      targets: [
        "bodies-transformed-2030",
        "fairly-good-province-2030",
        "national-programme-goals-2030",
        "sme-digital-platform-2030",
      ],
      source: paragraph3,
    },
    {
      id: "government-2025",
      name: {
        vi: "Xây dựng và phát triển chính quyền số đến năm 2025",
        en: "Building and developing digital government to 2025",
      },
      due: "2025-12-31",
      targets: [
        "work-files-province-2025",
        "work-files-district-2025",
        "work-files-commune-2025",
        "documents-signed-2025",
        "archives-digitised-2025",
        "procedure-dossiers-one-stop-2025",
        "eligible-procedures-level-4-2025",
        "services-with-online-dossiers-2025",
        "dossiers-submitted-online-2025",
        "satisfaction-online-services-2025",
        "reports-provincial-system-2025",
        "agencies-digitising-files-2025",
        "inspections-digital-2025",
        "agencies-databases-2025",
        "data-rules-complied-2025",
      ],
      source: paragraph5,
    },
    {
      id: "economy-2025",
      name: {
        vi: "Phát triển kinh tế số đến năm 2025",
        en: "Developing the digital economy to 2025",
      },
      due: "2025-12-31",
      targets: ["digital-economy-share-2025", "labour-productivity-growth-2025"],
      source: paragraph10,
    },
    {
      id: "economy-2030",
      name: {
        vi: "Phát triển kinh tế số đến năm 2030",
        en: "Developing the digital economy to 2030",
      },
      due: "2030-12-31",
      targets: ["digital-economy-share-2030", "labour-productivity-growth-2030"],
      source: paragraph10,
    },
    {
      id: "society-2025",
      name: {
        vi: "Phát triển xã hội số đến năm 2025",
        en: "Developing the digital society to 2025",
      },
      due: "2025-12-31",
      targets: [
        "communes-fibre-2025",
        "households-fibre-2025",
        "mobile-4g-5g-universal-2025",
        "smartphones-universal-2025",
        "working-age-smartphone-2025",
        "e-payment-accounts-2025",
      ],
      source: paragraph11,
    },
  ],
  tasks,
  prioritySectors: [
    { id: "health", name: { vi: "Y tế", en: "Health" } },
    { id: "education", name: { vi: "Giáo dục", en: "Education" } },
    { id: "finance-banking", name: { vi: "Tài chính - ngân hàng", en: "Finance and banking" } },
    { id: "agriculture", name: { vi: "Nông nghiệp", en: "Agriculture" } },
    {
      id: "transport-logistics",
      name: { vi: "Giao thông vận tải và logistics", en: "Transport and logistics" },
    },
    { id: "energy", name: { vi: "Năng lượng", en: "Energy" } },
    {
      id: "natural-resources-environment",
      name: { vi: "Tài nguyên và môi trường", en: "Natural resources and environment" },
    },
    {
      id: "industrial-production",
      name: { vi: "Sản xuất công nghiệp", en: "Industrial production" },
    },
    { id: "tourism", name: { vi: "Du lịch", en: "Tourism" } },
    { id: "science-technology", name: { vi: "Khoa học công nghệ", en: "Science and technology" } },
    { id: "ethnic-affairs", name: { vi: "Dân tộc", en: "Ethnic affairs" } },
  ],
  organisations: [
    {
      id: "provincial-peoples-committee",
      name: { vi: "UBND tỉnh Trà Vinh", en: "People’s Committee of Trà Vinh province" },
    },
    {
      id: "party-standing-board",
      name: {
        vi: "Ban Thường vụ Tỉnh ủy Trà Vinh",
        en: "Standing Board of the Trà Vinh Provincial Party Committee",
      },
    },
    { id: "prime-minister", name: { vi: "Thủ tướng Chính phủ", en: "Prime Minister" } },
    { id: "government", name: { vi: "Chính phủ", en: "Government" } },
    {
      id: "party-and-state-bodies",
      name: { vi: "Cơ quan Đảng, nhà nước", en: "Party and State bodies" },
    },
    { id: "fatherland-front", name: { vi: "Mặt trận Tổ quốc", en: "Fatherland Front" } },
    {
      id: "socio-political-organisations",
      name: { vi: "Các tổ chức chính trị - xã hội", en: "Socio-political organisations" },
    },
    {
      id: "all-tier-agencies",
      name: { vi: "Cơ quan nhà nước các cấp", en: "State agencies of all tiers" },
    },
    {
      id: "agencies-and-localities",
      name: { vi: "Các cơ quan, đơn vị, địa phương", en: "Agencies, units and localities" },
    },
  ],
  platforms: [
    { id: "service-portal", name: { vi: "Cổng dịch vụ công", en: "Public-service portal" } },
    {
      id: "one-stop-system",
      name: {
        vi: "Hệ thống thông tin Một cửa điện tử",
        en: "Electronic one-stop information system",
      },
    },
    {
      id: "provincial-reporting-system",
      name: {
        vi: "Hệ thống thông tin báo cáo của tỉnh",
        en: "Reporting information system of the province",
      },
    },
  ],
  source: report,
};
