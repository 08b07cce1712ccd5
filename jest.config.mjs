// Sizes by suffix: `.spec` pure, `.db.spec` against a real MariaDB, `.api.spec` endpoints. One size alone:
// `npx jest --selectProjects server-db`. The database comes from DATABASE_URL; `npm test` starts one.

/** Our TypeScript, as CommonJS and with the metadata Nest and TypeORM read. */
const typescript = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, tsx: false },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    },
    module: { type: 'commonjs' },
  },
];

/** What every project that runs on Node has in common. */
const node = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@zhuyue/shared$': '<rootDir>/shared/src/index.ts',
    '^@/(.*)$': '<rootDir>/miniapp/src/$1',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '^.+\\.tsx?$': typescript,
    '^.+\\.(m|c)?js$': '<rootDir>/scripts/jest-esm-to-cjs.cjs',
  },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: [
    '<rootDir>/(server|shared|miniapp|scripts/wechat-emulator)/dist/',
    '<rootDir>/.data/',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

const database = {
  globalSetup: '<rootDir>/server/test/open-run.mjs',
  globalTeardown: '<rootDir>/server/test/close-run.mjs',
  setupFilesAfterEnv: ['<rootDir>/server/test/setup.ts'],
};

/** The built app in a browser; one running product for all of it. */
const inTheApp = {
  globalSetup: '<rootDir>/miniapp/test/kit/open-product.mjs',
  globalTeardown: '<rootDir>/miniapp/test/kit/close-product.mjs',
  setupFilesAfterEnv: ['<rootDir>/miniapp/test/kit/patience.ts'],
};

const pure = (/** @type {string} */ folder) => ({
  testMatch: [`<rootDir>/${folder}/**/*.spec.{ts,mjs}`],
  testPathIgnorePatterns: [...node.testPathIgnorePatterns, '\\.(db|api)\\.spec\\.ts$'],
});

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...node, displayName: 'shared', ...pure('shared/src') },
    { ...node, displayName: 'server-unit', ...pure('server') },
    { ...node, ...database, displayName: 'server-db', testMatch: ['<rootDir>/server/**/*.db.spec.ts'] },
    { ...node, ...database, displayName: 'server-api', testMatch: ['<rootDir>/server/**/*.api.spec.ts'] },
    { ...node, displayName: 'emulator', ...pure('scripts/wechat-emulator/src') },
    {
      ...node,
      displayName: 'scripts',
      ...pure('scripts'),
      testPathIgnorePatterns: [...node.testPathIgnorePatterns, '<rootDir>/scripts/wechat-emulator/'],
    },
    { ...node, displayName: 'miniapp', ...pure('miniapp/src') },
    { ...node, ...inTheApp, displayName: 'h5', testMatch: ['<rootDir>/miniapp/test/h5/*.browser.spec.ts'] },
    {
      ...node,
      ...inTheApp,
      displayName: 'weapp',
      testMatch: ['<rootDir>/miniapp/test/weapp/*.weapp.spec.ts'],
    },
  ],
};
