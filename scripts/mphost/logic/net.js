/** The way out: through the host's own server, because a mini-program knows no origin and no CORS. */
export function createNet(fetch) {
  const outside = (url) => `/outside?url=${encodeURIComponent(url)}`;

  async function request({ url, method, headers, body, signal }) {
    const reply = await fetch(outside(url), { method, headers, body, signal });
    const header = Object.fromEntries(reply.headers);
    if (header['x-outside-failed']) throw new Error(decodeURIComponent(header['x-outside-failed']));
    return { status: reply.status, header, text: await reply.text() };
  }

  function upload({ url, headers, form, onPercent, onStart }) {
    return new Promise((resolve, reject) => {
      const sending = new XMLHttpRequest();
      sending.open('POST', outside(url));
      for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value);
      sending.upload.onprogress = ({ loaded, total }) =>
        onPercent(Math.floor((loaded / total) * 100), loaded, total);
      sending.onload = () => resolve({ status: sending.status, text: sending.responseText });
      sending.onerror = () => reject(new Error('fail'));
      sending.onabort = () => reject(new Error('abort'));
      sending.send(form);
      onStart(() => sending.abort());
    });
  }

  const json = async (url, body) => {
    const headers = { 'content-type': 'application/json' };
    const { status, text } = await request({ url, method: 'POST', headers, body: JSON.stringify(body) });
    if (status !== 200) throw new Error(`${url} answered ${status}: ${text}`);
    return JSON.parse(text);
  };

  return { request, upload, json };
}
