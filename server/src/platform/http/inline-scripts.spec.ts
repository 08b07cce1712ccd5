import { inlineScripts } from './inline-scripts.js';

describe('scripts written into the page', () => {
  it('are named by what they say, to the last space', () => {
    // echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
    const alert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
    expect(inlineScripts('<script>alert(1)</script>')).toBe(alert);
    expect(inlineScripts('<script>alert(1) </script>')).not.toBe(alert);
    expect(inlineScripts('<head><script>alert(1)</script><script>alert(1)</script>')).toBe(
      `${alert} ${alert}`,
    );
  });

  it('are not those fetched, nor data', () => {
    expect(inlineScripts('<script defer="defer" src="/js/app.js"></script>')).toBe('');
    expect(inlineScripts('<script type="application/json">{"a":1}</script>')).toBe('');
  });
});
