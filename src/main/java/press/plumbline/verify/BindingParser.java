package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;

/**
 * Reads a reference: {@code suzhou/gdp/2022@zzwb}, {@code gdp}, {@code ratio(a/b/2022,c/b/2022)}.
 * Which part a single word is, the data set decides.
 */
final class BindingParser {
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
    var parser = new BindingParser(text, data);
    Binding binding = parser.binding();
    return parser.at == text.length() || binding instanceof Binding.Broken
        ? binding
        : new Binding.Broken("reference-syntax", text);
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
      return new Binding.Broken("reference-syntax", text);
    }
    at++;
    return new Binding.Call(name, inputs);
  }

  private Binding plain(String word) {
    int mark = word.indexOf('@');
    Optional<String> source = mark < 0 ? Optional.empty() : Optional.of(word.substring(mark + 1));
    String[] parts = (mark < 0 ? word : word.substring(0, mark)).split("/", -1);
    if (List.of(parts).contains("")) {
      return new Binding.Broken("reference-syntax", word.isEmpty() ? text : word);
    }
    if (source.isPresent() && !data.sources().containsKey(source.get())) {
      return new Binding.Broken("reference-source", source.get());
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
        return new Binding.Broken(unknown(rest, next, parts.length), parts[next]);
      }
      period = Optional.of(rest);
    }
    return new Binding.Plain(place, indicator, period, source);
  }

  /** What the rest of a reference was probably meant for, behind the parts that were known. */
  private static String unknown(String rest, int known, int parts) {
    if (Character.isDigit(rest.charAt(0)) || known == 2) {
      return "reference-period";
    }
    if (known == 1) {
      return "reference-indicator";
    }
    return parts == 1 ? "reference-part" : "reference-place";
  }
}
