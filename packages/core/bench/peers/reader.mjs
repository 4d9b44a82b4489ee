// A process that measures one engine alone: no engine grows another's heap or unlearns its code.
import { RIVALS } from './rivals.mjs';

const { name, texts } = await new Promise((resolve) => process.once('message', resolve));
const read = await RIVALS.find((rival) => rival.name === name).load();
let first = 0;

process.on('message', () => {
  // Each round begins with another article: nothing learns the order by heart.
  const order = [...texts.slice(first), ...texts.slice(0, first)];
  first = (first + 101) % texts.length;
  const cpu = process.cpuUsage();
  const start = performance.now();
  let count = 0;
  for (const text of order) count += read(text);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  process.send({ wall, cpu: (user + system) / 1e3, count });
});
process.send('ready');
