package press.plumbline.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.article.FrontMatter.Located;
import press.plumbline.data.Series;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Label;
import press.plumbline.report.Message;
import press.plumbline.source.Span;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verifier;

/**
 * Whether the editions of an article cite the same: what the Chinese one says of {@code
 * suzhou/gdp/2022} the English one says too, in whatever order and how often.
 */
public final class EditionParity {
  private static final String RULE = "edition";

  /** Of those that an edition lacks; each is told at its own figure in the other edition, too. */
  private static final int TOLD = 4;

  private final Verifier verifier;
  private final List<Diagnostic> faults = new ArrayList<>();

  /** The entries of {@code differs} that some pair of editions was compared by. */
  private final Set<Located> compared = new HashSet<>();

  private final Set<Located> needed = new HashSet<>();

  private EditionParity(Verifier verifier) {
    this.verifier = verifier;
  }

  /** Each edition of an article is held against the main one, or the first there is. */
  public static List<Diagnostic> of(List<Story> stories, Series series, Verifier verifier) {
    var parity = new EditionParity(verifier);
    var articles = new TreeMap<String, List<Story>>();
    stories.stream()
        .sorted(Comparator.comparing(story -> series.languages().indexOf(story.language())))
        .forEach(
            story -> articles.computeIfAbsent(story.slug(), any -> new ArrayList<>()).add(story));
    for (List<Story> editions : articles.values()) {
      Story main = editions.get(0);
      editions.stream().skip(1).forEach(other -> parity.compare(main, other));
    }
    parity.idle();
    return parity.faults;
  }

  private void compare(Story main, Story other) {
    Citations inMain = Citations.of(main);
    Citations inOther = Citations.of(other);
    var intended = intended(main, other);
    if (!inMain.isInDoubt() && !inOther.isInDoubt()) {
      intended.values().forEach(compared::addAll);
    }
    lacks(other, inOther, main, inMain, intended);
    lacks(main, inMain, other, inOther, intended);
  }

  /** What either edition says may differ, and where it says so. */
  private Map<String, List<Located>> intended(Story main, Story other) {
    var intended = new HashMap<String, List<Located>>();
    for (Story story : List.of(main, other)) {
      for (Located entry : story.article().meta().differs()) {
        verifier
            .reference(entry.text())
            .map(Reference::shared)
            .ifPresent(
                shared -> intended.computeIfAbsent(shared, any -> new ArrayList<>()).add(entry));
      }
    }
    return intended;
  }

  private void lacks(
      Story story,
      Citations own,
      Story other,
      Citations there,
      Map<String, List<Located>> intended) {
    var missing = new LinkedHashMap<>(there.first());
    missing.keySet().removeAll(own.first().keySet());
    missing.keySet().stream()
        .flatMap(shared -> intended.getOrDefault(shared, List.of()).stream())
        .forEach(needed::add);
    missing.keySet().removeAll(intended.keySet());
    if (own.isInDoubt() || missing.isEmpty()) {
      return;
    }
    missing.forEach((shared, finding) -> faults.add(alone(shared, finding, story)));
    faults.add(lacking(story, other, missing));
  }

  /** At the figure that only its own edition has. */
  private static Diagnostic alone(String shared, Finding finding, Story without) {
    return Diagnostic.error(
            RULE,
            finding.reading().at(),
            Message.of("edition-alone", Sentence.printed(finding), shared, path(without)))
        .with(new Label(title(without), Message.of("edition-without")))
        .help(Message.of("edition-alone.help", path(without), shared));
  }

  /** At the title of the edition that lacks them. */
  private static Diagnostic lacking(Story story, Story other, Map<String, Finding> missing) {
    Stream<Message> each =
        missing.entrySet().stream()
            .limit(TOLD)
            .map(
                one ->
                    Message.of(
                        "edition-lacks-one",
                        one.getKey(),
                        Sentence.printed(one.getValue()),
                        path(other) + ":" + one.getValue().reading().at().from()));
    return Diagnostic.error(
            RULE, title(story), Message.of("edition-lacks", told(missing.keySet()), path(other)))
        .help(
            Stream.concat(each, Stream.of(Message.of("edition-lacks.help")))
                .toArray(Message[]::new));
  }

  private static String told(Set<String> missing) {
    String some = missing.stream().limit(TOLD).collect(Collectors.joining(", "));
    return missing.size() > TOLD ? some + ", …" : some;
  }

  /** What is said to differ and does not would hide it when it does by mistake. */
  private void idle() {
    compared.stream()
        .filter(entry -> !needed.contains(entry))
        .map(
            entry ->
                Diagnostic.warning(
                        "differs-idle", entry.at(), Message.of("differs-idle", entry.text()))
                    .help(Message.of("differs-idle.help")))
        .forEach(faults::add);
  }

  private static String path(Story story) {
    return story.article().file().path();
  }

  private static Span title(Story story) {
    var title = story.article().meta().title().prose();
    return title.span(0, title.text().length());
  }
}
