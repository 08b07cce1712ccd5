/** The browser tells the query client by itself. */
export function watchNetwork(_onChange: (connected: boolean) => void): void {
  return undefined;
}
