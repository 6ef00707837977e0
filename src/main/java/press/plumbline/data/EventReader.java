package press.plumbline.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.source.Block;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/** Reads the events of the data: {@code {id: tour, date: 2023-05-06/2023-05-08, name: …}}. */
final class EventReader {
  private final Notebook notes;
  private final Aliases aliases;
  private final Map<String, Span> seen = new HashMap<>();
  private final List<Event> events = new ArrayList<>();

  EventReader(Notebook notes, Aliases aliases) {
    this.notes = notes;
    this.aliases = aliases;
  }

  void add(Yaml.Node node) {
    Fields.of(node, Fields.head(node), notes, "id", "date", "name", "also")
        .flatMap(this::event)
        .ifPresent(events::add);
  }

  List<Event> read() {
    return events;
  }

  private Optional<Event> event(Fields fields) {
    Optional<Yaml.Scalar> id = fields.requiredWord("id").filter(this::isNew);
    Optional<Period> date = fields.requiredWord("date").flatMap(this::period);
    Optional<LocalText> name = fields.requiredLocal("name", Block.NOTE);
    if (id.isEmpty() || date.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    aliases.event(id.get().text(), fields.names());
    return Optional.of(
        new Event(id.get().text(), date.get(), name.get(), fields.texts("also"), id.get().at()));
  }

  private boolean isNew(Yaml.Scalar id) {
    Span first = seen.putIfAbsent(id.text(), id.at());
    if (!Section.isId(id.text())) {
      notes.error("bad-id", id.at(), id.text());
    } else if (first != null) {
      notes.error("duplicate-id", id.at(), first, id.text());
    }
    return first == null;
  }

  private Optional<Period> period(Yaml.Scalar word) {
    Optional<Period> period = Period.parse(word.text());
    if (period.isEmpty()) {
      notes.error("bad-period", word.at(), word.text());
    }
    return period;
  }
}
