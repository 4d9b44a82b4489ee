import { MOST_QUOTATIONS } from './quotation-rows.ts';

/** How many bits of a quotation's number tell its place in the article. */
export const QUOTATION_BITS = Math.log2(MOST_QUOTATIONS);

/**
 * A quotation's number: that of its article, then its own place counted down, so that numbers that fall run from the newest
 * article to the oldest and within each from its first quotation on.
 */
export const quotationNumber = (sequence: number, position: number): number =>
  (sequence + 1) * MOST_QUOTATIONS - 1 - position;

export const articleOfQuotation = (number: number): number => Math.floor(number / MOST_QUOTATIONS);

export const positionOfQuotation = (number: number): number => MOST_QUOTATIONS - 1 - (number % MOST_QUOTATIONS);
