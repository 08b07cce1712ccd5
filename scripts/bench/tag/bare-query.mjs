// @ts-check
// What a look-up costs without us: node:http and one query over the tables a tag's page is made of.
// usage: DATABASE_URL=mysql://… node bare-query.mjs <port> <bytes of the reply>
import { createServer } from 'node:http';
import mysql from 'mysql2';

const QUERY = `SELECT g.serial, g.version, g.state AS tagState, p.id, p.gtin, p.goldMg, p.grossMg, p.sizeHmm, p.state,
  p.fixedPriceFen, p.stonesFen, s.code, s.name, s.kind, s.metal, s.care, s.pictures, s.priceMode, s.labourFenPerGram,
  t.name AS storeName, t.address, c.lab, c.number, q.gem, q.milliCarat, q.count
  FROM tag g JOIN piece p ON p.id = g.pieceId JOIN style s ON s.id = p.styleId JOIN store t ON t.id = p.storeId
  LEFT JOIN certificate c ON c.pieceId = p.id LEFT JOIN piece_stone q ON q.pieceId = p.id WHERE g.serial = ?`;
/** As large as ours: what is sent must not be what makes the difference. */
const BYTES = Number(process.argv[3] ?? 0);

const pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 10 });

createServer((request, response) => {
  const serial = (request.url ?? '').split('/').at(-1);
  pool.query(QUERY, [serial], (error, rows) => {
    if (error || !Array.isArray(rows) || rows.length === 0) {
      response.writeHead(error ? 500 : 404).end();
      return;
    }
    const body = Buffer.from(JSON.stringify(rows).padEnd(BYTES));
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    });
    response.end(body);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
