package press.plumbline.data;

import java.util.Optional;
import press.plumbline.figure.Figure;
import press.plumbline.source.Span;

/** What one source has printed of an observation; its figure knows how exact it is. */
public record SourcedValue(
    Figure figure, Source source, Status status, Optional<LocalText> note, Span at) {}
