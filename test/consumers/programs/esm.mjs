import * as dxplan from "dxplan";
import * as columns from "dxplan/columns";
import * as robustness from "dxplan/robustness";
import * as seeds from "dxplan/seeds";
import * as vietnamese from "dxplan/vi";
import cjsCopy from "./cjs-copy.cjs";
import { report } from "./report.cjs";

console.log(report({ dxplan, columns, robustness, seeds, vietnamese }, cjsCopy));
