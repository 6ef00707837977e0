package press.plumbline.report;

import press.plumbline.source.Span;

/** A place and what is to be said at it. */
public record Label(Span at, Message text) {}
