package press.plumbline.data;

import press.plumbline.source.Span;

/** Digits that are no statistic in this series, without quotation marks, and why. */
public record GlossaryEntry(String text, LocalText reason, Span source) {}
