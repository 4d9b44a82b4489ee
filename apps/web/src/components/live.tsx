import { Arrivals, streamAddressOf } from '../queries/arrivals.ts';

const STREAM = streamAddressOf(Arrivals);

/** Tells of articles that came in while the page was open; the script fills it, and a reader may send it away. */
export const Live = () => (
  <div id="live" class="pill" data-stream={STREAM} role="status" hidden>
    <a href="/" />
    <button type="button">Not now</button>
  </div>
);
