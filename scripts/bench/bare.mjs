// @ts-check
// The floor under everything: a constant JSON from node:http and nothing else.
import { createServer } from 'node:http';

const BODY = JSON.stringify({
  ok: true,
  serial: '0000000000000000',
  name: 'constant',
  priceFen: 199_900,
  store: 'constant',
});
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(BODY),
};

createServer((_request, response) => {
  response.writeHead(200, HEADERS);
  response.end(BODY);
}).listen(Number(process.argv[2]), '127.0.0.1');
