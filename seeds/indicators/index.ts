import type { Indicator } from "../../src/index.ts";
import { digitalEconomyShare, labourProductivity, smeDigitalPlatform } from "./economy.ts";
import { dtiRank, dtiValue } from "./general.ts";
import {
  agenciesBuildingDatabases,
  agenciesDatabasesCompleted,
  agenciesDigitisingFiles,
  documentsSignedElectronically,
  dossiersSubmittedOnline,
  eligibleProceduresLevel4,
  fullProcessServices,
  inspectionsDigital,
  procedureDossiersDigitised,
  procedureDossiersOneStop,
  procedureDossiersSettledElectronically,
  publicServicesLevel4,
  reportsProvincialSystem,
  satisfactionOnlineServices,
  servicesWithOnlineDossiers,
  statisticalReportsProvincialSystem,
  workFilesOnline,
} from "./government.ts";
import {
  communes4gCoverage,
  communesFibreCoverage,
  ePaymentAccount15,
  householdsFibreCoverage,
  householdsFibreLine,
  internetUsers,
  populationSmartphone,
  workingAgeSmartphone,
} from "./society.ts";

/**
 * The catalogue of indicators: those of the plans, and those of figures that are only similar.
 *
 * Two indicators are one only when numerator and denominator agree, so namesakes stand apart:
 * people of working age with a smartphone, and the population with one.
 *
 * @example
 * ```ts
 * indicators.find(({ id }) => id === "working-age-smartphone")?.denominator?.en;
 * // => "People of working age"
 * ```
 * @category Seeds
 */
export const indicators: readonly Indicator[] = [
  dtiRank,
  dtiValue,
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
  statisticalReportsProvincialSystem,
  agenciesBuildingDatabases,
  fullProcessServices,
  procedureDossiersSettledElectronically,
  procedureDossiersDigitised,
  digitalEconomyShare,
  labourProductivity,
  smeDigitalPlatform,
  communesFibreCoverage,
  householdsFibreCoverage,
  workingAgeSmartphone,
  ePaymentAccount15,
  populationSmartphone,
  householdsFibreLine,
  internetUsers,
  communes4gCoverage,
];
