module.exports = require("dxplan");
