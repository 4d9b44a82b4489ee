/** What the whole program is for, in one sentence. */
export const SUMMARY = 'Turns news wire copy into typed data that keeps faith with its source.';
