package press.plumbline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree of a document from the events of the YAML library; one reader, one document. */
final class YamlTree {
  /** Deeper than any data set, and shallow enough for the stack. */
  private static final int DEPTH = 64;

  private final SourceFile file;
  private final Offsets offsets;
  private final int start;
  private final int end;
  private final List<Fault> faults = new ArrayList<>();
  private Iterator<Event> events;

  YamlTree(SourceFile file, int start, int end) {
    this.file = file;
    this.start = start < end && file.text().charAt(start) == '\uFEFF' ? start + 1 : start;
    this.end = end;
    this.offsets = new Offsets(file.text(), this.start, end);
  }

  Yaml.Document read() {
    var settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setUseMarks(true).build();
    Optional<Yaml.Node> root = Optional.empty();
    try {
      events = new Parse(settings).parseString(file.text().substring(start, end)).iterator();
      root = documents();
    } catch (MarkedYamlEngineException e) {
      faults.add(syntax(e));
    } catch (ReaderException e) {
      int at = offsets.of(e.getPosition());
      faults.add(
          Fault.of("yaml-character", file.span(at, at), "U+%04X".formatted(e.getCodePoint())));
    } catch (YamlEngineException e) {
      faults.add(Fault.of("yaml-syntax", file.span(start, start), e.getMessage()));
    } catch (TooDeep e) {
      faults.add(Fault.of("yaml-depth", e.at, DEPTH));
    }
    return new Yaml.Document(root, faults);
  }

  private Optional<Yaml.Node> documents() {
    Optional<Yaml.Node> root = Optional.empty();
    boolean seen = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (!(event instanceof DocumentStartEvent)) {
        continue;
      }
      if (seen) {
        int at = offset(event.getStartMark());
        faults.add(Fault.of("yaml-documents", file.span(at, Math.min(at + 3, end))));
        return root;
      }
      seen = true;
      Yaml.Node node = node(events.next(), 0);
      root = Optional.of(node).filter(value -> !isNothing(value));
    }
    return root;
  }

  private static boolean isNothing(Yaml.Node node) {
    return node instanceof Yaml.Scalar scalar && scalar.isNull();
  }

  private Yaml.Node node(Event event, int depth) {
    if (depth > DEPTH) {
      int at = offset(event.getStartMark());
      throw new TooDeep(file.span(at, at));
    }
    if (event instanceof AliasEvent) {
      Span at = span(event);
      faults.add(Fault.of("yaml-alias", at, at.text()));
      return scalar("", true, at);
    }
    if (event instanceof ScalarEvent scalar) {
      refuse(event, scalar.getAnchor().isPresent() || scalar.getTag().isPresent());
      return scalar(scalar);
    }
    var collection = (CollectionStartEvent) event;
    refuse(event, collection.getAnchor().isPresent() || collection.getTag().isPresent());
    return event instanceof MappingStartEvent
        ? mapping(collection, depth)
        : sequence(collection, depth);
  }

  private Yaml.Node mapping(CollectionStartEvent opening, int depth) {
    List<Yaml.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    int last = offset(opening.getStartMark());
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Yaml.Node key = node(event, depth + 1);
      Yaml.Node value = node(events.next(), depth + 1);
      last = Math.max(key.at().end(), value.at().end());
      if (!(key instanceof Yaml.Scalar name)) {
        faults.add(Fault.of("yaml-key", key.at()));
      } else if (seen.containsKey(name.text())) {
        int first = seen.get(name.text()).from().line();
        faults.add(Fault.of("yaml-duplicate-key", name.at(), name.text(), first));
      } else {
        seen.put(name.text(), name.at());
        entries.add(new Yaml.Entry(name, value));
      }
      event = events.next();
    }
    return new Yaml.Mapping(entries, collected(opening, event, last));
  }

  private Yaml.Node sequence(CollectionStartEvent opening, int depth) {
    List<Yaml.Node> items = new ArrayList<>();
    int last = offset(opening.getStartMark());
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      Yaml.Node item = node(event, depth + 1);
      last = item.at().end();
      items.add(item);
      event = events.next();
    }
    return new Yaml.Sequence(items, collected(opening, event, last));
  }

  /** A block collection ends with its last value; the library's mark lies before the next token. */
  private Span collected(CollectionStartEvent opening, Event closing, int last) {
    int from = offset(opening.getStartMark());
    return file.span(from, opening.isFlow() ? offset(closing.getEndMark()) : Math.max(from, last));
  }

  private Yaml.Scalar scalar(ScalarEvent event) {
    Span at = span(event);
    var trace = new ScalarTrace(file, at.start(), offset(event.getEndMark()));
    SourceMap map =
        switch (event.getScalarStyle()) {
          case SINGLE_QUOTED -> trace.singleQuoted();
          case DOUBLE_QUOTED -> trace.doubleQuoted();
          case LITERAL -> trace.block(event.getValue(), false);
          case FOLDED -> trace.block(event.getValue(), true);
          default -> trace.plain();
        };
    // The library has the last word on what the text is; should the two ever differ, every
    // character points at the whole value.
    boolean traced = trace.text().equals(event.getValue());
    var scalar =
        new Yaml.Scalar(
            event.getValue(), event.isPlain(), traced ? map : whole(at, event.getValue()), at);
    refuseNoncharacter(scalar);
    return scalar;
  }

  private Yaml.Scalar scalar(String text, boolean plain, Span at) {
    return new Yaml.Scalar(text, plain, whole(at, text), at);
  }

  private SourceMap whole(Span at, String text) {
    var map = new SourceMap.Builder(file);
    text.chars().forEach(unit -> map.add(at.start(), at.end()));
    return map.build(at.end());
  }

  /** One that stands in the file was refused with the file; an escape can still bring one in. */
  private void refuseNoncharacter(Yaml.Scalar scalar) {
    Noncharacter.in(scalar.text())
        .ifPresent(
            at ->
                faults.add(
                    Noncharacter.fault(
                        scalar.text().codePointAt(at), scalar.map().span(at, at + 1))));
  }

  /** Anchors and tags stand before the value they belong to: {@code &name !tag value}. */
  private void refuse(Event event, boolean hasProperties) {
    if (!hasProperties) {
      return;
    }
    String text = file.text();
    int at = offset(event.getStartMark());
    while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      int stop = at;
      while (stop < end && " \t\r\n,]}".indexOf(text.charAt(stop)) < 0) {
        stop++;
      }
      String code = text.charAt(at) == '&' ? "yaml-anchor" : "yaml-tag";
      faults.add(Fault.of(code, file.span(at, stop), text.substring(at, stop)));
      at = stop;
      while (at < end && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
  }

  private Fault syntax(MarkedYamlEngineException e) {
    int at = e.getProblemMark().or(e::getContextMark).map(this::offset).orElse(start);
    return new YamlSyntax(file, start, end).fault(e.getProblem(), at);
  }

  private Span span(Event event) {
    int from = offset(event.getStartMark());
    int to = offset(event.getEndMark());
    while (to > from && Character.isWhitespace(file.text().charAt(to - 1))) {
      to--;
    }
    return file.span(from, to);
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(this::offset).orElse(end);
  }

  private int offset(Mark mark) {
    return offsets.of(mark.getIndex());
  }

  /** Marks count code points from the start of the document; spans count UTF-16 units. */
  private static final class Offsets {
    private final int start;
    private final int end;
    private final int[] table;

    Offsets(String text, int start, int end) {
      this.start = start;
      this.end = end;
      this.table =
          text.codePointCount(start, end) == end - start ? new int[0] : table(text, start, end);
    }

    private static int[] table(String text, int start, int end) {
      int[] table = new int[text.codePointCount(start, end)];
      int at = start;
      for (int i = 0; i < table.length; i++) {
        table[i] = at;
        at += Character.charCount(text.codePointAt(at));
      }
      return table;
    }

    int of(int index) {
      if (table.length == 0) {
        return Math.min(start + index, end);
      }
      return index < table.length ? table[index] : end;
    }
  }

  /** Leaves the tree where it is too deep to go on; never seen outside this class. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Span at;

    TooDeep(Span at) {
      super("too deep", null, false, false);
      this.at = at;
    }
  }
}
