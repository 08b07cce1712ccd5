import { createHost } from './host.js';
import { createNet } from './net.js';

const own = globalThis.fetch.bind(globalThis);

function readFile(path) {
  const request = new XMLHttpRequest();
  request.open('GET', `/weapp/${path}`, false);
  request.send();
  return request.status === 200 ? request.responseText : null;
}

const received = [];
let host = null;

globalThis.onmessage = ({ data }) => {
  if (data.t === 'settings') {
    const send = (message) => globalThis.postMessage(message);
    host = createHost({ readFile, send, net: createNet(own), settings: data.settings });
    for (const message of received.splice(0)) host.receive(message);
  } else if (host) host.receive(data);
  else received.push(data);
};
globalThis.addEventListener('unhandledrejection', (event) => {
  host?.broken(event.reason);
});
globalThis.addEventListener('error', (event) => {
  host?.broken(event.error ?? event.message);
});
globalThis.eval = () => {
  host?.broken(new Error('eval is not there in WeChat'));
};
