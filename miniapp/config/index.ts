import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import webpack from 'webpack';

const root = path.resolve(__dirname, '..');
const shared = path.resolve(root, '..', 'shared', 'src');
/** Written for newer engines than ours: private fields stop an iPhone of 2019 and WeChat on it. */
const modern = path.resolve(root, '..', 'node_modules', '@tanstack');
const zxingWasm = require.resolve('zxing-wasm/reader/zxing_reader.wasm');
/** With its hash in the name a browser keeps it for good, and asks anew after an update. */
const wasmName = `static/zxing-reader.${createHash('sha256').update(readFileSync(zxingWasm)).digest('hex').slice(0, 12)}.wasm`;

type Config = Exclude<UserConfigExport, Promise<unknown> | ((...args: never[]) => unknown)>;
type Chain = Parameters<NonNullable<NonNullable<Config['h5']>['webpackChain']>>[0];

/** `shared` is written NodeNext style: `./money.js` there means money.ts. */
function readSharedSources(chain: Chain): void {
  chain.resolve.set('extensionAlias', { '.js': ['.ts', '.tsx', '.js'] });
}

/**
 * Taro puts its components into every page's chunk unless told otherwise. The decoder is loaded by a worker of its own
 * and must not reach the first page: only the chunk `app` gives to `vendors`.
 */
function splitOnce(chain: Chain): void {
  chain.optimization.splitChunks({
    chunks: 'all',
    maxInitialRequests: 20,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      vendors: {
        name: 'vendors',
        test: /[\\/]node_modules[\\/]/,
        chunks: (chunk: { name?: string | null }) => chunk.name === 'app',
        priority: 10,
      },
      pageVendors: {
        name: 'page-vendors',
        test: /[\\/]node_modules[\\/]/,
        chunks: 'async',
        minChunks: 2,
        priority: 5,
      },
      // What only the staff's desk uses must not travel to a customer.
      desk: {
        name: 'desk',
        test: /[\\/]src[\\/](admin[\\/]|components[\\/](desk|table)|text[\\/](zh-CN[\\/])?desk)/,
        chunks: 'async',
        minChunks: 2,
        minSize: 0,
        priority: 3,
      },
      common: { name: 'common', chunks: 'async', minChunks: 3, minSize: 0, priority: 1 },
    },
  });
}

export default defineConfig(() => {
  const target = process.env.TARO_ENV;
  const config: Config = {
    projectName: 'zhuyue',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${target}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    alias: { '@': path.resolve(root, 'src'), '@zhuyue/shared': path.resolve(shared, 'index.ts') },
    // Taro asks terser to quote every key on H5, which breaks private class fields (`#"t"`), react-query's among them.
    terser: { enable: true, config: { output: { quote_keys: false } } },
    defineConstants: {
      // The H5 pages are served by the API server itself, so they ask their own origin.
      API_BASE: JSON.stringify(target === 'h5' ? '' : (process.env.API_BASE ?? 'http://127.0.0.1:3000')),
      CODE_READER_WASM: JSON.stringify(`/${wasmName}`),
    },
    mini: {
      compile: { include: [shared, modern] },
      optimizeMainPackage: { enable: true },
      // Every component's classes are its own, so the order of their sheets does not matter.
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: true, config: {} } },
      webpackChain(chain) {
        readSharedSources(chain);
        chain
          .plugin('weappGlobals')
          .use(webpack.ProvidePlugin, [
            { AbortController: [path.resolve(root, 'src/platform/abort-controller.ts'), 'AbortController'] },
          ]);
      },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'browser' },
      compile: { include: [shared, modern] },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: {
        // Our H5 pages are plain HTML: `button` in a style sheet means a button, not Taro's element.
        htmltransform: { enable: false },
        autoprefixer: { enable: true, config: {} },
        // px stay px: Taro's rem script doubles everything on a desktop screen.
        pxtransform: { enable: false, config: {} },
      },
      webpackChain(chain) {
        readSharedSources(chain);
        splitOnce(chain);
        chain.performance.hints(false);
      },
      devServer: {
        port: 10086,
        open: false,
        proxy: [{ context: ['/api', '/media', '/files', '/t'], target: 'http://127.0.0.1:3000' }],
      },
    },
  };
  if (target === 'h5') {
    config.copy = { patterns: [{ from: zxingWasm, to: `dist/h5/${wasmName}` }], options: {} };
  } else {
    config.copy = { patterns: [{ from: 'src/theme.json', to: 'dist/weapp/theme.json' }], options: {} };
  }
  return config;
});
