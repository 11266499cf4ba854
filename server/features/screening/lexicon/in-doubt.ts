/**
 * Words that are an insult or something else entirely: a bird, a soup, a name, an armour’s weak place, a word that a group
 * has taken for itself. They wait for a person only where they are aimed at somebody; otherwise they are noted.
 */
export const inDoubt = new Set(
  `ass bitchin chink chuj cock cocks coon cum dick dink dinks dyke fag fagot fagots fags fagging fuckin fucking fukin
  fukkin fcuking phuking phukking gook homo honkey horny horniest jap japs kike kraut lesbo nazi nigga niggah niggas niggaz nazis paki pakie shag shagging
  shaggin slag spic tit tits tosser wop`.split(/\s+/),
);

/** Longer expressions in which a word of the list means nothing bad. */
export const harmlessPhrases =
  `faggots and peas, faggots in gravy, soup and faggots, faggots for dinner, faggots for tea, faggots with, pussy willow, pussy willows, pussy cat, pussy cats, pussy
  riot, spic and span, jap chae, chap chae, homo sapiens, homo erectus, cum laude, chink in the, chink of light, tit for tat,
  dick and jane, moby dick, spotted dick, cock and bull, slut walk, bastard sword`
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/));
