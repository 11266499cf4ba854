/** Where “Leave at once” goes: a page that anybody might have open. One address for every client, page and script. */
export const leaveUrl = 'https://weather.com/';

/**
 * The link as it stands in every page before any script runs, and where none does. `early.ts` listens to it, and the client
 * puts its words into the language of the page.
 */
export const leaveLink = `<section id="leave-at-once" aria-label="Leave now" data-react-aria-top-layer="true">
      <a class="leave leave-now" href="${leaveUrl}" rel="noreferrer">
        <svg class="i flip" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="m16 17 5-5-5-5" /><path d="M21 12H9" /><path d="M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4" />
        </svg>
        <span class="wide-only">Leave now</span>
        <span class="phone-only">Leave</span>
      </a>
    </section>`;
