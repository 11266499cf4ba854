/** Without a word of what was chosen: the other tabs ask the house. */
export type Choice = 'settings' | 'lists';

let channel: BroadcastChannel | undefined;

/** The house tells her other devices; the other tabs of this browser count as this device, and are told from here. */
export function tellOtherTabs(choice: Choice): void {
  channel?.postMessage(choice);
}

export function hearOtherTabs(listener: (choice: Choice) => void): void {
  channel = new BroadcastChannel('banyan.settings');
  channel.onmessage = ({ data }: MessageEvent<Choice>) => listener(data);
}
