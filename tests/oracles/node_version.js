// SPDX-License-Identifier: MIT
// Which version of a Node package is found.
'use strict';

const fs = require('fs'), path = require('path');

module.exports = function version(name)
{
    let dir = path.dirname(require.resolve(name));
    while (!fs.existsSync(path.join(dir, 'package.json')))
        dir = path.dirname(dir);
    return JSON.parse(fs.readFileSync(path.join(dir, 'package.json'))).version;
};
