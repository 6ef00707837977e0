package press.plumbline.source;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The tokens of Jackson's YAML, with their places in the file and what breaks them off. */
final class YamlTokens implements AutoCloseable {
  /**
   * Every value is the text that was written, {@code 387.40} or {@code no}, in a file of any size.
   */
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new FailsafeSchema())
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).build())
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * Where a token stands. How its value is written shows in the first character: a quote, the
   * {@code |} of a block, the {@code *} of an alias, or a space if the token has no width.
   *
   * @param value behind the anchor and the tag
   */
  record Place(int from, int value, int to, char first) {}

  private final SourceFile file;
  private final String text;
  private final int start;
  private final int end;
  private final List<Fault> faults;
  private final CodePoints points;
  private final JsonParser parser;

  YamlTokens(SourceFile file, int start, int end, List<Fault> faults) {
    this.file = file;
    this.text = file.text();
    this.start = start < end && text.charAt(start) == '\uFEFF' ? start + 1 : start;
    this.end = end;
    this.faults = faults;
    this.points = new CodePoints(text, this.start, end);
    this.parser = YAML.createParser(ObjectReadContext.empty(), text.substring(this.start, end));
  }

  /** Null at the end; Jackson knows no token for some tagged values either, {@code !!int -}. */
  JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null && !parser.isClosed()) {
      throw new StreamReadException(parser, "no token");
    }
    return token;
  }

  /** The text of a key or value. */
  String text() {
    return parser.getString();
  }

  /** Where the token begins, with the anchor and the tag of its value. */
  int from() {
    return points.offset(parser.currentTokenLocation().getCharOffset());
  }

  int to() {
    return points.offset(parser.currentLocation().getCharOffset());
  }

  /** Where the token stands; an anchor or a tag before its value is reported. */
  Place place() {
    int from = from();
    int to = to();
    int value = refuse(from, to);
    return new Place(from, value, to, value < to ? text.charAt(value) : ' ');
  }

  private int refuse(int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
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
    return at;
  }

  /** Reports a second document behind the one that ends with this token. */
  void refuseMore() {
    int last = to();
    JacksonException broken = null;
    try {
      if (next() == null) {
        return;
      }
    } catch (JacksonException e) {
      broken = e;
    }
    int marker = text.lastIndexOf("\n---", from()) + 1;
    if (marker < last && broken != null) {
      throw broken;
    }
    int at = Math.max(marker, last);
    faults.add(Fault.of("yaml-documents", file.span(at, Math.min(at + 3, end))));
  }

  /** Reports what broke the tokens off. */
  void report(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      int at = mark.map(m -> points.offset(m.getIndex())).orElse(start);
      int opening = marked.getContextMark().map(m -> points.offset(m.getIndex())).orElse(at);
      faults.add(new YamlSyntax(file, start, end).fault(marked.getProblem(), opening, at));
    } else if (e.getCause() instanceof ReaderException reader) {
      int at = points.offset(reader.getPosition());
      String point = "U+%04X".formatted(reader.getCodePoint());
      faults.add(Fault.of("yaml-character", file.span(at, at), point));
    } else if (e.getCause() != null) {
      faults.add(Fault.of("yaml-syntax", file.span(start, start), e.getOriginalMessage()));
    } else {
      reportNoToken();
    }
  }

  /** YAML it is, but nothing that Jackson has a token for: a tag, or a key that is no word. */
  private void reportNoToken() {
    Place place = place();
    if (place.first() == '*') {
      Span at = file.span(place.from(), place.to());
      faults.add(Fault.of("yaml-alias", at, at.text()));
    } else if (place.value() == place.from()) {
      faults.add(Fault.of("yaml-key", file.span(place.from(), closing(place.from()))));
    }
  }

  /** Behind the bracket that closes the one at {@code open}; a key stands on one line. */
  private int closing(int open) {
    int depth = 0;
    int at = open;
    do {
      char c = text.charAt(at);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      at++;
    } while (depth > 0 && at < end && text.charAt(at) != '\n');
    return at;
  }

  @Override
  public void close() {
    parser.close();
  }

  /** Jackson counts code points from the start of the document; spans count UTF-16 units. */
  private static final class CodePoints {
    private final int start;
    private final int end;
    private final int[] table;

    CodePoints(String text, int start, int end) {
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

    int offset(long index) {
      if (table.length == 0) {
        return (int) Math.min(start + index, end);
      }
      return index < table.length ? table[(int) index] : end;
    }
  }
}
