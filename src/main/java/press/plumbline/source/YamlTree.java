package press.plumbline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Builds the tree of a document from its tokens; one reader, one document. */
final class YamlTree {
  /** Deeper than any data set, and shallow enough for the stack. */
  private static final int DEPTH = 64;

  private final SourceFile file;
  private final List<Fault> faults = new ArrayList<>();
  private final YamlTokens tokens;

  YamlTree(SourceFile file, int start, int end) {
    this.file = file;
    this.tokens = new YamlTokens(file, start, end, faults);
  }

  Yaml.Document read() {
    Optional<Yaml.Node> root = Optional.empty();
    try (tokens) {
      root = document();
    } catch (JacksonException e) {
      tokens.report(e);
    } catch (TooDeep e) {
      faults.add(Fault.of("yaml-depth", e.at, DEPTH));
    }
    return new Yaml.Document(root, faults);
  }

  private Optional<Yaml.Node> document() {
    JsonToken token = tokens.next();
    if (token == null) {
      return Optional.empty();
    }
    Yaml.Node node = node(token, 0);
    tokens.refuseMore();
    return Optional.of(node).filter(value -> !isNothing(value));
  }

  private static boolean isNothing(Yaml.Node node) {
    return node instanceof Yaml.Scalar scalar && scalar.isNull();
  }

  private Yaml.Node node(JsonToken token, int depth) {
    if (token == JsonToken.START_OBJECT) {
      return mapping(depth);
    }
    return token == JsonToken.START_ARRAY ? sequence(depth) : scalar(depth);
  }

  private Yaml.Mapping mapping(int depth) {
    List<Yaml.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    var opening = place(depth);
    int last = opening.from();
    while (tokens.next() != JsonToken.END_OBJECT) {
      Yaml.Scalar name = scalar(depth + 1);
      Yaml.Node value = node(tokens.next(), depth + 1);
      last = Math.max(name.at().end(), value.at().end());
      if (seen.containsKey(name.text())) {
        int first = seen.get(name.text()).from().line();
        faults.add(Fault.of("yaml-duplicate-key", name.at(), name.text(), first));
      } else {
        seen.put(name.text(), name.at());
        entries.add(new Yaml.Entry(name, value));
      }
    }
    return new Yaml.Mapping(entries, collected(opening, last));
  }

  private Yaml.Sequence sequence(int depth) {
    List<Yaml.Node> items = new ArrayList<>();
    var opening = place(depth);
    int last = opening.from();
    JsonToken token = tokens.next();
    while (token != JsonToken.END_ARRAY) {
      Yaml.Node item = node(token, depth + 1);
      last = item.at().end();
      items.add(item);
      token = tokens.next();
    }
    return new Yaml.Sequence(items, collected(opening, last));
  }

  /** A block collection ends with its last value; the library's mark lies before the next token. */
  private Span collected(YamlTokens.Place opening, int last) {
    boolean flow = opening.first() == '[' || opening.first() == '{';
    return file.span(opening.from(), flow ? tokens.to() : Math.max(opening.from(), last));
  }

  private Yaml.Scalar scalar(int depth) {
    var place = place(depth);
    Span at = written(place);
    if (place.first() == '*') {
      faults.add(Fault.of("yaml-alias", at, at.text()));
      return new Yaml.Scalar("", true, whole(at, ""), at);
    }
    String text = tokens.text();
    var trace = new ScalarTrace(file, place.value(), place.to());
    SourceMap map =
        switch (place.first()) {
          case '\'' -> trace.singleQuoted();
          case '"' -> trace.doubleQuoted();
          case '|' -> trace.block(text, false);
          case '>' -> trace.block(text, true);
          default -> trace.plain();
        };
    // The library has the last word on what the text is; should the two ever differ, every
    // character points at the whole value.
    boolean traced = trace.text().equals(text);
    boolean plain = "'\"|>".indexOf(place.first()) < 0;
    var scalar = new Yaml.Scalar(text, plain, traced ? map : whole(at, text), at);
    refuseNoncharacter(scalar);
    return scalar;
  }

  private YamlTokens.Place place(int depth) {
    if (depth > DEPTH) {
      int at = tokens.from();
      throw new TooDeep(file.span(at, at));
    }
    return tokens.place();
  }

  /** A value without the white space behind it. */
  private Span written(YamlTokens.Place place) {
    int to = place.to();
    while (to > place.from() && Character.isWhitespace(file.text().charAt(to - 1))) {
      to--;
    }
    return file.span(place.from(), to);
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
