'use strict';
// A Vendure server on 127.0.0.1 with an empty SQLite database. PORT, DATA, SHOP_USER and SHOP_PASSWORD come from the test.
const path = require('path');
const { bootstrap, DefaultLogger, DefaultSearchPlugin, LogLevel } = require('@vendure/core');
const { AssetServerPlugin } = require('@vendure/asset-server-plugin');

const { PORT, DATA, SHOP_USER, SHOP_PASSWORD } = process.env;
const text = name => ({ name, type: 'string', nullable: true, public: true });

bootstrap({
  apiOptions: { hostname: '127.0.0.1', port: Number(PORT), adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: {
    tokenMethod: ['bearer'],
    superadminCredentials: { identifier: SHOP_USER, password: SHOP_PASSWORD },
    cookieOptions: { secret: SHOP_PASSWORD },
  },
  dbConnectionOptions: { type: 'better-sqlite3', database: path.join(DATA, 'shop.sqlite'), synchronize: true },
  importExportOptions: { importAssetsDir: DATA },
  paymentOptions: { paymentMethodHandlers: [] },
  customFields: {
    Product: [
      text('ocopSku'),
      text('ocopVersion'),
      { name: 'ocopStars', type: 'int', nullable: true, public: true },
      text('ocopDecision'),
      text('ocopValidUntil'),
      text('ocopProof'),
    ],
  },
  logger: new DefaultLogger({ level: LogLevel.Error }),
  plugins: [
    AssetServerPlugin.init({ route: 'assets', assetUploadDir: path.join(DATA, 'assets') }),
    DefaultSearchPlugin.init({ bufferUpdates: false }),
  ],
}).then(
  () => console.log('The shop is open'),
  error => {
    console.error(error);
    process.exit(1);
  },
);
