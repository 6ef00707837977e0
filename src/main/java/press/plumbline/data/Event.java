package press.plumbline.data;

import java.util.List;
import press.plumbline.source.Span;

/** Something that happened on a day or over a span: the study tour. */
public record Event(String id, Period date, LocalText name, List<String> also, Span source) {
  public Event {
    also = List.copyOf(also);
  }
}
