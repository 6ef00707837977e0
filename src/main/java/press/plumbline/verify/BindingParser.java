package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;

/**
 * Reads a reference: {@code suzhou/gdp/2022@zzwb}, {@code gdp}, {@code ratio(a/b/2022,c/b/2022)}.
 * Which part a single word is, the data set decides.
 */
final class BindingParser {
  /** The signs of a reference as a Chinese keyboard types them. */
  private static final String WIDE = "／（），＠";

  private final String text;
  private final Observations data;
  private int at;

  private BindingParser(String text, Observations data) {
    this.text = text;
    this.data = data;
  }

  static Binding parse(String text, Observations data) {
    if (text.equals("none")) {
      return new Binding.None();
    }
    if (text.chars().anyMatch(c -> WIDE.indexOf(c) >= 0)) {
      return Binding.Broken.of("reference-width", text);
    }
    var parser = new BindingParser(text, data);
    Binding binding = parser.binding();
    return parser.at == text.length() || binding instanceof Binding.Broken
        ? binding
        : Binding.Broken.of(parser.leftOver(), text);
  }

  private String leftOver() {
    long opened = text.chars().filter(c -> c == '(').count();
    long closed = text.chars().filter(c -> c == ')').count();
    return closed > opened ? "reference-close" : "reference-after";
  }

  private Binding binding() {
    int start = at;
    while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    if (at < text.length() && text.charAt(at) == '(') {
      return call(word);
    }
    return plain(word);
  }

  private Binding call(String name) {
    List<Binding> inputs = new ArrayList<>();
    do {
      at++;
      Binding input = binding();
      if (input instanceof Binding.Broken) {
        return input;
      }
      inputs.add(input);
    } while (at < text.length() && text.charAt(at) == ',');
    if (at == text.length() || text.charAt(at) != ')') {
      return Binding.Broken.of(at == text.length() ? "reference-open" : "reference-after", text);
    }
    at++;
    return new Binding.Call(name, inputs);
  }

  private Binding plain(String word) {
    int mark = word.indexOf('@');
    Optional<String> source = mark < 0 ? Optional.empty() : Optional.of(word.substring(mark + 1));
    String[] parts = (mark < 0 ? word : word.substring(0, mark)).split("/", -1);
    if (List.of(parts).contains("")) {
      return Binding.Broken.of("reference-empty", word.isEmpty() ? text : word);
    }
    if (source.isPresent() && !data.sources().containsKey(source.get())) {
      return Binding.Broken.unknown("reference-source", source.get(), data.sources().keySet());
    }
    return assigned(parts, source);
  }

  /** Each part in the first free role that knows it: place, indicator, then period to the end. */
  private Binding assigned(String[] parts, Optional<String> source) {
    Optional<String> place = Optional.empty();
    Optional<String> indicator = Optional.empty();
    Optional<String> period = Optional.empty();
    int next = 0;
    if (next < parts.length && data.places().containsKey(parts[next])) {
      place = Optional.of(parts[next++]);
    }
    if (next < parts.length && data.indicators().containsKey(parts[next])) {
      indicator = Optional.of(parts[next++]);
    }
    if (next < parts.length) {
      String rest = String.join("/", List.of(parts).subList(next, parts.length));
      if (Period.parse(rest).isEmpty()) {
        return unknown(parts, next);
      }
      period = Optional.of(rest);
    }
    return new Binding.Plain(place, indicator, period, source);
  }

  /** What the rest of a reference was probably meant for, behind the parts that were known. */
  private Binding.Broken unknown(String[] parts, int known) {
    String word = parts[known];
    if (data.places().containsKey(word) || data.indicators().containsKey(word)) {
      return Binding.Broken.of("reference-order", String.join("/", parts));
    }
    if (Character.isDigit(word.charAt(0)) || known == 2) {
      return Binding.Broken.of(
          "reference-period", String.join("/", List.of(parts).subList(known, parts.length)));
    }
    if (known == 1) {
      return Binding.Broken.unknown("reference-indicator", word, data.indicators().keySet());
    }
    if (parts.length > 1) {
      return Binding.Broken.unknown("reference-place", word, data.places().keySet());
    }
    Set<String> all = new TreeSet<>(data.places().keySet());
    all.addAll(data.indicators().keySet());
    return Binding.Broken.unknown("reference-part", word, all);
  }
}
