const dxplan = require("dxplan");
const columns = require("dxplan/columns");
const robustness = require("dxplan/robustness");
const seeds = require("dxplan/seeds");
const vietnamese = require("dxplan/vi");
const { report } = require("./report.cjs");

import("dxplan").then((esmCopy) =>
  console.log(report({ dxplan, columns, robustness, seeds, vietnamese }, esmCopy)),
);
