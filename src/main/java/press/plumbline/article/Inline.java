package press.plumbline.article;

import press.plumbline.source.Prose;

/** One line of Markdown in the front matter, a title or standfirst, and its prose. */
public record Inline(Prose prose, Markup markup) {}
