package press.plumbline.render;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/** Finds where in the templates and word lists of a page a text was typed. */
final class TypedText {
  private final List<SourceFile> sources;

  TypedText(List<SourceFile> sources) {
    this.sources = sources;
  }

  /** The figure within its context, else alone; in text before tags, in tags before code. */
  Optional<Span> find(TypedNumerals.Typed typed) {
    return Stream.<BiPredicate<String, Integer>>of(
            (text, at) -> !isWithin(text, at, '{', '}') && !isWithin(text, at, '<', '>'),
            (text, at) -> !isWithin(text, at, '{', '}'),
            (text, at) -> true)
        .flatMap(where -> find(typed, where).stream())
        .findFirst();
  }

  private Optional<Span> find(TypedNumerals.Typed typed, BiPredicate<String, Integer> where) {
    return find(typed.context(), where)
        .flatMap(context -> narrow(context, typed.figure()))
        .or(() -> find(typed.figure(), where));
  }

  private static Optional<Span> narrow(Span context, String figure) {
    int at = context.file().text().indexOf(figure, context.start());
    return at < 0 || at > context.end()
        ? Optional.of(context)
        : Optional.of(context.file().span(at, at + figure.length()));
  }

  private Optional<Span> find(String needle, BiPredicate<String, Integer> where) {
    if (needle.isEmpty()) {
      return Optional.empty();
    }
    Pattern pattern =
        Pattern.compile(
            Stream.of(needle.split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    for (SourceFile source : sources) {
      var found = pattern.matcher(source.text());
      while (found.find()) {
        if (where.test(source.text(), found.start())) {
          return Optional.of(source.span(found.start(), found.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a bracket opened last before the place is still open there. */
  private static boolean isWithin(String text, int at, char open, char close) {
    return text.lastIndexOf(open, at - 1) > text.lastIndexOf(close, at - 1);
  }
}
