import { Panel } from './panel.tsx';

const FILES = [
  { ending: 'wirecopy.json', name: 'Wirecopy JSON' },
  { ending: 'ninjs', name: 'ninjs' },
  { ending: 'newsml-g2', name: 'NewsML-G2' },
  { ending: 'nitf', name: 'NITF' },
  { ending: 'txt', name: 'Plain text' },
] as const;

/** The article as files. */
export const Exports = ({ id }: { readonly id: string }) => (
  <Panel title="Take it with you">
    <ul class="exports">
      {FILES.map(({ ending, name }) => (
        <li>
          <a href={`/articles/${encodeURIComponent(id)}.${ending}`} download="">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </Panel>
);
