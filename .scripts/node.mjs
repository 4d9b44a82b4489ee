import { readFileSync } from 'node:fs';

/** The Node that the project runs on, as `.node-version` names it: "24.21.0". */
export const projectNode = readFileSync(new URL('../.node-version', import.meta.url), 'utf8').trim();

/** What is wrong with a Node (`process.versions.node`, or nothing where it did not start); nothing if it will do. */
export function complaintAboutNode(version, expected = projectNode) {
  const major = expected.split('.')[0];
  if (version?.split('.')[0] === major) return undefined;
  return [
    `expected Node ${major} from node_modules/.bin, found ${version ? `Node ${version}` : 'none that runs here'}.`,
    'The package "node" brings it when it is installed, unless npm\'s ignore-scripts forbids that.',
    'Remove node_modules and run the command again, by npm and not by hand.',
  ].join('\n');
}

/** Stops with a word of what to do when this process does not run on the project's own Node. */
export function requireNode() {
  const complaint = complaintAboutNode(process.versions.node);
  if (complaint === undefined) return;
  process.stderr.write(`${complaint}\n`);
  process.exit(1);
}
