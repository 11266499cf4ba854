/** The way to the review desk, for those who may open it: an `<li>` with a `PlaceLink`. */
export function DeskPlace() {
  return null;
}
