// @ts-check
// The floor under everything: a constant from node:http and nothing else, or 304 to whom has it.
// usage: node bare.mjs <port> [bytes of the body]
import { createServer } from 'node:http';

const ETAG = '"constant"';
const BODY = JSON.stringify({
  ok: true,
  serial: '0000000000000000',
  name: 'constant',
  priceFen: 199_900,
  store: 'constant',
}).padEnd(Number(process.argv[3] ?? 0));
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(BODY),
  etag: ETAG,
};
const BYTES = Buffer.from(BODY);

createServer((request, response) => {
  if (request.headers['if-none-match'] === ETAG) {
    response.writeHead(304, { etag: ETAG });
    response.end();
    return;
  }
  response.writeHead(200, HEADERS);
  response.end(BYTES);
}).listen(Number(process.argv[2]), '127.0.0.1');
