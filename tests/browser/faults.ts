import type { BrowserContext, Request } from '@playwright/test';

/** Schemes that load nothing from anywhere. */
const LOCAL = /^(data|blob|about):/;

function describe(request: Request): string {
  return `${request.method()} ${request.url()}`;
}

/**
 * Collects what goes wrong in any page of a context: console errors, errors that nothing caught, requests
 * that failed, breaches of the content security policy, and requests to any origin but the page's own.
 * The list fills up as the test goes on.
 */
export async function watchForFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error()}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // The browser drops what is still under way when a page is left for another.
    if (reason !== 'net::ERR_ABORTED')
      faults.push(`request failed: ${describe(request)} ${reason}`);
  });
  context.on('request', (request) => {
    if (LOCAL.test(request.url()) || new URL(request.url()).origin === origin) return;
    faults.push(`other origin: ${describe(request)}`);
  });
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(
        `policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      ),
    ),
  );
  return faults;
}
