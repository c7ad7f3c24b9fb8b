/**
 * Digital-transformation plans of Vietnamese provinces, districts and communes as typed data, and how far
 * each has come: attainment, gaps, scores and rankings.
 *
 * @module dxplan
 */
export * from "./composite/index.ts";
export * from "./measure/index.ts";
export * from "./model/index.ts";
export * from "./model/schemas/index.ts";
export * from "./present/index.ts";
export * from "./rank/index.ts";
export * from "./territory/index.ts";
