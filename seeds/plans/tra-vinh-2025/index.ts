import type { Plan } from "../../../src/index.ts";
import {
  digitalEconomyShare,
  labourProductivity,
  smeDigitalPlatform,
} from "../../indicators/economy.ts";
import { dtiRank } from "../../indicators/general.ts";
import {
  agenciesDatabasesCompleted,
  agenciesDigitisingFiles,
  documentsSignedElectronically,
  dossiersSubmittedOnline,
  eligibleProceduresLevel4,
  inspectionsDigital,
  procedureDossiersOneStop,
  publicServicesLevel4,
  reportsProvincialSystem,
  satisfactionOnlineServices,
  servicesWithOnlineDossiers,
  workFilesOnline,
} from "../../indicators/government.ts";
import {
  communesFibreCoverage,
  ePaymentAccount15,
  householdsFibreCoverage,
  workingAgeSmartphone,
} from "../../indicators/society.ts";
import {
  digitalEconomyShare2025,
  digitalEconomyShare2030,
  labourProductivityGrowth2025,
  labourProductivityGrowth2030,
  smeDigitalPlatform2025,
  smeDigitalPlatform2030,
} from "./economy.ts";
import {
  assignedGoalsExceeded,
  bodiesBasicallyTransformed2025,
  bodiesTransformed2030,
  dtiTop202025,
  fairlyGoodProvince2030,
  nationalProgrammeGoals2030,
} from "./general.ts";
import {
  agenciesDatabases2025,
  agenciesDigitisingFiles2025,
  archivesDigitised2025,
  dataRulesComplied2025,
  documentsSigned2025,
  dossiersSubmittedOnline2025,
  eligibleProceduresLevel42025,
  inspectionsDigital2025,
  inspectionsDigital2030,
  procedureDossiersOneStop2025,
  publicServicesLevel42030,
  reportsProvincialSystem2025,
  satisfactionOnlineServices2025,
  servicesWithOnlineDossiers2025,
  severalMeansOfAccess2030,
  workFilesCommune2025,
  workFilesCommune2030,
  workFilesDistrict2025,
  workFilesDistrict2030,
  workFilesProvince2025,
  workFilesProvince2030,
} from "./government.ts";
import {
  communesFibre2025,
  ePaymentAccounts2025,
  ePaymentAccounts2030,
  householdsFibre2025,
  mobile4g5gUniversal2025,
  smartphonesUniversal2025,
  workingAgeSmartphone2025,
} from "./society.ts";
import {
  decision749,
  paragraph2,
  paragraph3,
  paragraph5,
  paragraph10,
  paragraph11,
  report,
  resolution09,
} from "./sources.ts";
import { assignTasks, closeCoordination, followAndCheck, unitedLeadership } from "./tasks.ts";

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
    dtiRank,
    workFilesOnline,
    documentsSignedElectronically,
    procedureDossiersOneStop,
    eligibleProceduresLevel4,
    servicesWithOnlineDossiers,
    dossiersSubmittedOnline,
    satisfactionOnlineServices,
    publicServicesLevel4,
    reportsProvincialSystem,
    agenciesDigitisingFiles,
    inspectionsDigital,
    agenciesDatabasesCompleted,
    smeDigitalPlatform,
    digitalEconomyShare,
    labourProductivity,
    communesFibreCoverage,
    householdsFibreCoverage,
    workingAgeSmartphone,
    ePaymentAccount15,
  ],
  targets: [
    bodiesBasicallyTransformed2025,
    dtiTop202025,
    bodiesTransformed2030,
    fairlyGoodProvince2030,
    nationalProgrammeGoals2030,
    assignedGoalsExceeded,
    workFilesProvince2025,
    workFilesProvince2030,
    workFilesDistrict2025,
    workFilesDistrict2030,
    workFilesCommune2025,
    workFilesCommune2030,
    documentsSigned2025,
    archivesDigitised2025,
    procedureDossiersOneStop2025,
    eligibleProceduresLevel42025,
    servicesWithOnlineDossiers2025,
    dossiersSubmittedOnline2025,
    satisfactionOnlineServices2025,
    publicServicesLevel42030,
    severalMeansOfAccess2030,
    reportsProvincialSystem2025,
    agenciesDigitisingFiles2025,
    inspectionsDigital2025,
    inspectionsDigital2030,
    agenciesDatabases2025,
    dataRulesComplied2025,
    smeDigitalPlatform2025,
    smeDigitalPlatform2030,
    digitalEconomyShare2025,
    digitalEconomyShare2030,
    labourProductivityGrowth2025,
    labourProductivityGrowth2030,
    communesFibre2025,
    householdsFibre2025,
    mobile4g5gUniversal2025,
    smartphonesUniversal2025,
    workingAgeSmartphone2025,
    ePaymentAccounts2025,
    ePaymentAccounts2030,
  ],
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
  tasks: [unitedLeadership, closeCoordination, assignTasks, followAndCheck],
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
  source: report,
};
