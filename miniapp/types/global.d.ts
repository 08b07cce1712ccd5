/// <reference types="@tarojs/taro" />

/** Where the API is: empty on H5 (same origin), an absolute address on WeChat. Written in by the build. */
declare const API_BASE: string;
/** Where the H5 build put the code reader's WebAssembly, its content's hash in the name. */
declare const CODE_READER_WASM: string;

declare module '*.png' {
  const address: string;
  export default address;
}
declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
  }
}
