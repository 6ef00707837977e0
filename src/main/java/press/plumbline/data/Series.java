package press.plumbline.data;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/**
 * The series as {@code series.yaml} tells it.
 *
 * @param languages the first is the main edition
 * @param home a place id, or none
 * @param stops place ids in the order of the tour
 * @param articles the order of reading by file name without ending; empty: by date, then name
 * @param policies by name, such as {@code corrections} and {@code methods}
 * @param prose every text above that readers see, to be checked like the prose of articles
 * @param places where words that others look up stand in the file: {@code home}, {@code
 *     stops.suzhou}, {@code articles.why}
 */
public record Series(
    SourceFile file,
    LocalText title,
    LocalText standfirst,
    List<Language> languages,
    String baseUrl,
    LocalText publisher,
    Optional<String> publisherUrl,
    ZoneId timeZone,
    Optional<String> home,
    List<String> stops,
    Optional<Period> dates,
    List<String> articles,
    List<GlossaryEntry> glossary,
    Map<String, LocalText> policies,
    Optional<Licence> licence,
    List<Prose> prose,
    Map<String, Span> places) {
  public Series {
    languages = List.copyOf(languages);
    stops = List.copyOf(stops);
    articles = List.copyOf(articles);
    glossary = List.copyOf(glossary);
    policies = Map.copyOf(policies);
    prose = List.copyOf(prose);
    places = Map.copyOf(places);
  }

  /** On what terms others may use the data, and where these can be read. */
  public record Licence(LocalText name, Optional<String> url) {}

  /** Where a word stands in the file, such as {@code stops.suzhou}. */
  public Span at(String key) {
    return places.getOrDefault(key, file.start());
  }

  /** The same series, published under another address. */
  public Series published(String address) {
    return new Series(
        file,
        title,
        standfirst,
        languages,
        address.endsWith("/") ? address : address + "/",
        publisher,
        publisherUrl,
        timeZone,
        home,
        stops,
        dates,
        articles,
        glossary,
        policies,
        licence,
        prose,
        places);
  }

  /** The digits that are no statistics in this series. */
  public Set<String> names() {
    return glossary.stream().map(GlossaryEntry::text).collect(Collectors.toUnmodifiableSet());
  }

  /** The home place, if there is one, then the stops. */
  public List<String> route() {
    return Stream.concat(home.stream(), stops.stream()).distinct().toList();
  }

  public Language main() {
    return languages.get(0);
  }
}
