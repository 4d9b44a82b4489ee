import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where the pages find what they are dressed in. */
export interface AssetPaths {
  readonly style: string;
  readonly script: string;
  /** What the page of paste and parse runs besides, and the worker that it starts. */
  readonly parse: string;
  readonly worker: string;
  readonly icon: string;
  /** The drawing of the world that maps are made of. */
  readonly world: string;
  /** To be loaded ahead of the style sheet's call for them. */
  readonly fonts: readonly string[];
}

export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly etag: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

// From `src/` and from `dist/` alike this is where the build puts them.
const BUILT = new URL('../dist/assets/', import.meta.url);

/**
 * Reads the built assets, by file name. The name of each holds a hash of its content.
 *
 * Errors: throws when the package has not been built.
 */
export function readAssets(directory: URL = BUILT): ReadonlyMap<string, Asset> {
  const listed = JSON.parse(readFileSync(new URL('list.json', directory), 'utf8')) as string[];
  const names = listed.filter((name) => mediaTypeOf(name) !== undefined);
  return new Map(
    names.map((name) => {
      const body = new Uint8Array(readFileSync(new URL(name, directory)));
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [name, { body, mediaType: mediaTypeOf(name) ?? '', etag }];
    }),
  );
}

/**
 * The paths of the assets that every page names.
 *
 * Errors: throws when one of them is missing.
 */
export function pathsOf(names: Iterable<string>): AssetPaths {
  const all = [...names];
  const find = (stem: string, extension: string): string => {
    const name = all.find((one) => one.startsWith(`${stem}-`) && one.endsWith(`.${extension}`));
    if (!name) throw new Error(`the viewer's ${stem}.${extension} is missing; build @wirecopy/web first`);
    return `/assets/${name}`;
  };
  return {
    style: find('style', 'css'),
    script: find('script', 'js'),
    parse: find('parse', 'js'),
    worker: find('worker', 'js'),
    icon: find('icon', 'svg'),
    world: find('world', 'svg'),
    fonts: all.filter((name) => name.endsWith('.woff2')).map((name) => `/assets/${name}`),
  };
}

const mediaTypeOf = (name: string): string | undefined => MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)];
