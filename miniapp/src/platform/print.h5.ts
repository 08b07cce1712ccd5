import type { PaperPages } from './print.types';

export const canPrint: boolean = true;

const ROOT = 'print-root';

/**
 * Only the pages go on paper, each exactly as large as it says: the browser's own margins are set to nothing, and what
 * is on the screen is left out. They stay in the document until the next print, for a dialog may still be reading them.
 */
export function printPages({ pages, widthMm, heightMm }: PaperPages): void {
  document.getElementById(ROOT)?.remove();
  const root = document.createElement('div');
  root.id = ROOT;
  const size = `${String(widthMm)}mm ${String(heightMm)}mm`;
  root.innerHTML = `<style>
    @page { size: ${size}; margin: 0; }
    #${ROOT} { display: none; }
    @media print {
      html, body { width: auto; height: auto; min-height: 0; margin: 0; padding: 0; background: #fff; }
      body > :not(#${ROOT}) { display: none !important; }
      #${ROOT} { display: block; }
      #${ROOT} svg { display: block; break-after: page; }
      #${ROOT} svg:last-child { break-after: auto; }
    }
  </style>${pages.join('')}`;
  document.body.append(root);
  window.print();
}
