package press.plumbline.site;

import press.plumbline.verify.Reference;

/**
 * What an article's page tells of one reference, once, however often the text cites it: the content
 * of its card, and the target of its links.
 *
 * @param id unique in the page, such as {@code suzhou-industrial-park-gdp-2022}; the note is {@code
 *     #n-}id, its first mention {@code #r-}id
 * @param number from 1, by first mention
 * @param hue that of the place it is about
 */
public record Note(String id, int number, int hue, Reference reference) {}
