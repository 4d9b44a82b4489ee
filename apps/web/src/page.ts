import type { TadaDocumentNode } from 'gql.tada';
import type { VNode } from 'preact';

/** Somebody asks for a page. */
export interface Visit {
  /** What stands after the `?` of the address. */
  readonly query: URLSearchParams;
  /** A part of the address that the page's path names. */
  readonly param: (name: string) => string;
  /** Asks the archive. Errors: `ArchiveError`. */
  readonly read: <Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>;
}

/** A page of the viewer. */
export interface Page {
  /** Its address, parts that vary named: `/a/:id`. */
  readonly path: string;
  /** Resolves with nothing where there is nothing at the address. */
  readonly show: (visit: Visit) => Promise<VNode | undefined>;
  /** What a form that was posted to the address is answered with, on pages that have one. */
  readonly receive?: (visit: Visit, form: FormData) => Promise<VNode | undefined>;
}
