import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { complaintAboutNode, projectNode } from './node.mjs';

test('the scripts run on the Node that .node-version names', () => {
  expect(process.versions.node).toBe(projectNode);
  expect(spawnSync('node', ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(`v${projectNode}`);
});

test('another minor version will do', () => {
  expect(complaintAboutNode('24.0.1', '24.21.0')).toBeUndefined();
});

test('an older Node is told from one that does not start', () => {
  expect(complaintAboutNode('20.20.2', '24.21.0')).toMatch(/^expected Node 24 .*, found Node 20\.20\.2\./);
  expect(complaintAboutNode(undefined, '24.21.0')).toMatch(/found none that runs here/);
});
