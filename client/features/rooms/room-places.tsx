/** The rooms in the list at the start of the frame. */
export function RoomPlaces() {
  return null;
}
