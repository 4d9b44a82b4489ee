import { defineCommand } from '../define/command.ts';
import { dashed, flag, type Option, type Options } from '../define/option.ts';
import { usualOf } from '../help/describe.ts';
import { SETTINGS } from '../options/settings.ts';
import { dim, plain, print } from '../report/say.ts';

/** `wirecopy config`: every setting, and who set it. */
export const configCommand = defineCommand({
  name: 'config',
  summary: 'print every setting, its value and where the value came from',
  options: { ...SETTINGS, json: flag('print JSON') },
  notes: [
    'A flag is heard before an environment variable, that before the configuration file, and that before what is usual. The file is JSON by the names of the options: {"store": "desk.sqlite", "workers": 4}.',
  ],
  examples: [
    { says: 'what holds here', line: 'wirecopy config' },
    { says: 'what a file says', line: 'wirecopy config --config desk.json' },
  ],
  run: async ({ json }, _, around) => {
    const settings = around.settings
      .filter(({ name }) => name in SETTINGS)
      .map((setting) => ({ ...setting, value: withoutPassword(setting.value) }));
    if (json) {
      await print(`${JSON.stringify(Object.fromEntries(settings.map(({ name, ...rest }) => [dashed(name), rest])))}\n`);
      return;
    }
    for (const { name, value, source } of settings) {
      const shown = value === undefined ? usualOf(TABLE[name] as Option<unknown>) : value;
      const left = `${dashed(name).padEnd(16)}${plain(String(shown ?? '')).padEnd(28)}`;
      await print(`${left}  ${source === 'default' ? dim(source, process.stdout) : plain(source)}\n`);
    }
  },
});

const TABLE: Options = SETTINGS;

/** `postgres://desk:…@host/news`: what is printed is pasted into tickets. */
const withoutPassword = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/(:\/\/[^:/@]*:)[^@]*@/, '$1…@') : value;
