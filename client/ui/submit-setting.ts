import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Which of the two sends; the other one starts a new line. */
export const useSubmitSetting = create<{ enterSends: boolean; setEnterSends: (enterSends: boolean) => void }>()(
  persist((set) => ({ enterSends: true, setEnterSends: (enterSends) => set({ enterSends }) }), {
    name: 'banyan.writing',
  }),
);
