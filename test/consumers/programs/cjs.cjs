const dxplan = require("dxplan");
const seeds = require("dxplan/seeds");
const { report } = require("./report.cjs");

import("dxplan").then((esmCopy) => console.log(report(dxplan, seeds, esmCopy)));
