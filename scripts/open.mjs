// @ts-check
import { spawn } from 'node:child_process';

/**
 * The command that opens an address on this desktop; null where there is none.
 * @param {string} url @returns {[string, string[]] | null}
 */
export function openCommand(url, platform = process.platform, env = process.env) {
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', url]];
  const hasDesktop = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return platform === 'linux' && hasDesktop ? ['xdg-open', [url]] : null;
}

/** Opens the address where there is a desktop. That it cannot is no failure: the address is printed too. @param {string} url */
export function openOnDesktop(url) {
  const command = openCommand(url);
  if (!command) return;
  const options = { detached: true, windowsVerbatimArguments: true };
  const child = spawn(...command, { ...options, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}
