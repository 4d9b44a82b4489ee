/** What a statement takes for a `?`. */
export type Value = string | number | null | Uint8Array;

/** Which rows a statement looks at: tables, conditions and the values of both in order, and the column that orders them. */
export interface Scope {
  readonly from: string;
  readonly where: readonly string[];
  readonly values: readonly Value[];
  readonly key: string;
}

export const whereOf = ({ where }: Scope): string => (where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`);

export const narrow = <Narrowed extends Scope>(
  scope: Narrowed,
  where: string,
  ...values: readonly Value[]
): Narrowed => ({
  ...scope,
  where: [...scope.where, where],
  values: [...scope.values, ...values],
});
