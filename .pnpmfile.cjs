// The node-* packages declare os and cpu as strings; pnpm reads only arrays.
module.exports = {
  hooks: {
    readPackage(pkg) {
      if (/^node-(bin-)?(linux|darwin|win)-/.test(pkg.name))
        for (const key of ['os', 'cpu']) if (typeof pkg[key] === 'string') pkg[key] = [pkg[key]];
      return pkg;
    },
  },
};
