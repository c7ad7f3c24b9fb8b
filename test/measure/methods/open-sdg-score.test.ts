import { describe, expect, test } from "vitest";
import {
  placeOfGrowth,
  placeOfRatio,
  statusOfScore,
} from "../../../src/measure/methods/open-sdg-score.ts";
import { near } from "./vectors.ts";

describe("placeOfRatio", () => {
  test.for([
    { ratio: 2, status: "substantial", score: 5, from: "cut" },
    { ratio: 1, status: "substantial", score: 2.8572, from: "7.1429 - 4.2857" },
    { ratio: 0.95, status: "substantial", score: 2.500055, from: "6.785755 - 4.2857" },
    { ratio: 0.949995, status: "moderate", score: 2.5000192855, from: "2.500055 - 0.0000357145" },
    { ratio: 0.6, status: "moderate", score: 0.00004, from: "4.28574 - 4.2857" },
    { ratio: 0.5999, status: "limited", score: -0.00039667, from: "2.49960333 - 2.5" },
    { ratio: 0, status: "limited", score: -2.5, from: "0 - 2.5" },
    { ratio: -0.3, status: "deterioration", score: -3.75001, from: "-1.25001 - 2.5" },
    { ratio: -0.7, status: "deterioration", score: -5, from: "cut" },
  ])("of $ratio is $status with $score: $from", ({ ratio, status, score }) => {
    expect(placeOfRatio(ratio)).toStrictEqual({ status, score: near(score) });
  });
});

describe("placeOfGrowth", () => {
  test.for([
    { growth: 0.03, factor: 1, status: "substantial", score: 5, from: "cut" },
    { growth: 0.018, factor: 1, status: "substantial", score: 4, from: "9 - 5" },
    { growth: 0.015, factor: 1, status: "substantial", score: 2.5, from: "7.5 - 5" },
    { growth: 0.009, factor: 1, status: "moderate", score: 1, from: "2.25 - 1.25" },
    { growth: 0.005, factor: 1, status: "moderate", score: 0, from: "1.25 - 1.25" },
    { growth: 0.004, factor: 1, status: "limited", score: -0.5, from: "2 - 2.5" },
    { growth: 0, factor: 1, status: "limited", score: -2.5, from: "0 - 2.5" },
    { growth: -0.01, factor: 1, status: "deterioration", score: -3.75, from: "-1.25 - 2.5" },
    { growth: -0.03, factor: 1, status: "deterioration", score: -5, from: "cut" },
    { growth: 0.009, factor: 0.5, status: "substantial", score: 4, from: "500 · 0.018 - 5" },
    { growth: 0.0045, factor: 0.5, status: "moderate", score: 1, from: "250 · 0.009 - 1.25" },
    { growth: 0.002, factor: 0.5, status: "limited", score: -0.5, from: "500 · 0.004 - 2.5" },
    { growth: -0.01, factor: 0.5, status: "deterioration", score: -3.75, from: "no factor" },
    { growth: 0, factor: 0, status: "substantial", score: 5, from: "kept at the limit" },
    { growth: -0.01, factor: 0, status: "deterioration", score: -3.75, from: "-1.25 - 2.5" },
  ])("of $growth with the factor $factor is $status with $score: $from", (row) => {
    const { growth, factor, status, score } = row;
    expect(placeOfGrowth(growth, factor)).toStrictEqual({ status, score: near(score) });
  });
});

test.for([
  { score: 5, status: "substantial" },
  { score: 2.5, status: "substantial" },
  { score: 2.49, status: "moderate" },
  { score: 0, status: "moderate" },
  { score: -0.01, status: "limited" },
  { score: -2.5, status: "limited" },
  { score: -2.51, status: "deterioration" },
])("statusOfScore of $score is $status", ({ score, status }) => {
  expect(statusOfScore(score)).toBe(status);
});
