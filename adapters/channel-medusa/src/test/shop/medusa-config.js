'use strict';
// A Medusa server without its dashboard. DATABASE_URL and SHOP_SECRET come from the test.
const { defineConfig } = require('@medusajs/framework/utils');

const { DATABASE_URL, SHOP_SECRET } = process.env;

module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: DATABASE_URL,
    databaseDriverOptions: { ssl: false },
    http: { jwtSecret: SHOP_SECRET, cookieSecret: SHOP_SECRET, storeCors: '', adminCors: '', authCors: '' },
  },
});
