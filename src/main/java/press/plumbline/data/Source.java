package press.plumbline.data;

import java.util.Optional;
import press.plumbline.source.Span;

/**
 * Who printed a value: publisher, title, when, and where to read it. Dates are ISO, maybe partial.
 */
public record Source(
    String id,
    LocalText title,
    LocalText publisher,
    Optional<String> published,
    Optional<String> url,
    Optional<String> accessed,
    Optional<LocalText> note,
    Span source) {}
