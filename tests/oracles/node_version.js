// SPDX-License-Identifier: MIT
// Which version of a Node package is found, and in what folder: also of one that
// only `import` may load, of which require.resolve() knows nothing.
'use strict';

const fs = require('fs'), path = require('path');

function folder(name)
{
    return require.resolve.paths(name).map(dir => path.join(dir, name))
        .find(dir => fs.existsSync(path.join(dir, 'package.json')));
}

module.exports = function version(name)
{
    const file = path.join(folder(name), 'package.json');
    return JSON.parse(fs.readFileSync(file)).version;
};
module.exports.folder = folder;
