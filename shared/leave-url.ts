/** Where “Leave at once” goes: a page that anybody might have open. One address for every client, page and script. */
export const leaveUrl = 'https://weather.com/';
