/** The id of the control for a field of the profile, so that a sentence about `names.0.fullName` leads to it. */
export function toFieldId(path: string): string {
  return `profile-${path.replaceAll('.', '-')}`;
}
