package press.plumbline.figure;

import press.plumbline.source.Prose;

/** Numerals that nobody could read, such as {@code 10.810.9}: an error, never silence. */
public record Unread(Prose prose, int start, int end) implements Reading {}
