import * as dxplan from "dxplan";
import * as seeds from "dxplan/seeds";
import cjsCopy from "./cjs-copy.cjs";
import { report } from "./report.cjs";

console.log(report(dxplan, seeds, cjsCopy));
