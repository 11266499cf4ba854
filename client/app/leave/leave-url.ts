/** A page that anybody might have open. The server tells the same one to every client. */
export const leaveUrl = 'https://weather.com/';
