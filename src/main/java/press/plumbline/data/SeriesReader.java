package press.plumbline.data;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/** Reads {@code series.yaml}. Whether its places exist is asked when the data is read. */
public final class SeriesReader {
  private static final String[] KEYS = {
    "title",
    "standfirst",
    "languages",
    "base-url",
    "publisher",
    "time-zone",
    "home",
    "stops",
    "dates",
    "articles",
    "glossary",
    "policies",
    "licence"
  };

  private final SourceFile file;
  private final Notebook notes;
  private final Fields fields;
  private final Map<String, Span> places = new HashMap<>();

  private SeriesReader(SourceFile file, Fields fields, Notebook notes) {
    this.file = file;
    this.fields = fields;
    this.notes = notes;
  }

  /** The series, unless the file is too broken to say in which languages it is. */
  public static Optional<Series> read(SourceFile file, Diagnostics problems) {
    Yaml.Document document = Yaml.read(file);
    document.faults().forEach(fault -> problems.add(Diagnostic.of(fault)));
    if (document.root().isEmpty()) {
      if (document.faults().isEmpty()) {
        new Notebook(List.of(), problems).error("empty-series", file.start());
      }
      return Optional.empty();
    }
    Yaml.Node root = document.root().get();
    List<Language> languages = languages(root, file, problems);
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    var notes = new Notebook(languages, problems);
    return Fields.of(root, file.start(), notes, KEYS)
        .map(fields -> new SeriesReader(file, fields, notes).series());
  }

  private static List<Language> languages(Yaml.Node root, SourceFile file, Diagnostics problems) {
    var notes = new Notebook(List.of(), problems);
    List<Language> languages = new ArrayList<>();
    Optional<Fields> fields =
        Fields.of(root, file.start(), notes, root instanceof Yaml.Mapping m ? keys(m) : KEYS);
    Optional<Yaml.Node> list = fields.flatMap(f -> f.requiredNode("languages"));
    if (list.isPresent()) {
      if (fields.get().words("languages").isEmpty()) {
        notes.error("no-language", list.get().at());
      }
      for (Yaml.Scalar tag : fields.get().words("languages")) {
        Optional<Language> language = Language.of(tag.text());
        if (language.isEmpty()) {
          notes.unknown("unknown-language", tag, Notebook.tags(List.of(Language.values())));
        } else if (languages.contains(language.get())) {
          notes.error("listed-twice", tag.at(), tag.text());
        } else {
          languages.add(language.get());
        }
      }
    }
    return languages;
  }

  private static String[] keys(Yaml.Mapping mapping) {
    return mapping.entries().stream().map(entry -> entry.key().text()).toArray(String[]::new);
  }

  private Series series() {
    LocalText title = text("title", Block.TITLE);
    LocalText standfirst = text("standfirst", Block.STANDFIRST);
    Optional<Fields> publisher =
        fields
            .requiredNode("publisher")
            .flatMap(node -> Fields.of(node, node.at(), notes, "name", "url"));
    return new Series(
        file,
        title,
        standfirst,
        notes.languages(),
        baseUrl(),
        publisher.flatMap(p -> p.requiredLocal("name", Block.NOTE)).orElse(title),
        publisher.flatMap(p -> p.url("url")),
        timeZone(),
        home(),
        listed("stops"),
        dates(),
        listed("articles"),
        glossary(),
        policies(),
        licence(),
        notes.prose(),
        places);
  }

  /** A text that must be there; where it is not, an empty one lets the reader go on. */
  private LocalText text(String key, Block block) {
    return fields
        .requiredLocal(key, block)
        .orElseGet(() -> new LocalText(Map.of(notes.languages().get(0), "")));
  }

  private String baseUrl() {
    Optional<Yaml.Scalar> url = fields.requiredWord("base-url");
    if (url.isPresent() && !WebAddress.isBase(url.get().text())) {
      notes.error("bad-base-url", url.get().at(), url.get().text());
    }
    String text = url.map(Yaml.Scalar::text).orElse("");
    return text.endsWith("/") ? text : text + "/";
  }

  private ZoneId timeZone() {
    Optional<Yaml.Scalar> name = fields.requiredWord("time-zone");
    Set<String> known = ZoneId.getAvailableZoneIds();
    if (name.isPresent() && !known.contains(name.get().text())) {
      notes.unknown("unknown-time-zone", name.get(), known);
      return ZoneOffset.UTC;
    }
    return name.map(word -> ZoneId.of(word.text())).orElse(ZoneOffset.UTC);
  }

  private Optional<String> home() {
    Optional<Yaml.Scalar> home = fields.word("home");
    home.ifPresent(word -> places.put("home", word.at()));
    return home.map(Yaml.Scalar::text);
  }

  private List<String> listed(String key) {
    List<String> words = new ArrayList<>();
    for (Yaml.Scalar word : fields.words(key)) {
      if (words.contains(word.text())) {
        notes.error("listed-twice", word.at(), word.text());
      } else {
        words.add(word.text());
        places.put(key + "." + word.text(), word.at());
      }
    }
    return words;
  }

  private Optional<Period> dates() {
    Optional<Fields> dates =
        fields.node("dates").flatMap(node -> Fields.of(node, node.at(), notes, "from", "to"));
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> from = day(dates.get(), "from");
    Optional<Period> to = day(dates.get(), "to");
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return from.equals(to) ? from : Optional.empty();
    }
    Optional<Period> span = Period.parse(from.get() + "/" + to.get());
    if (span.isEmpty()) {
      notes.error("dates-reversed", dates.get().owner(), from.get(), to.get());
    }
    return span;
  }

  private Optional<Period> day(Fields dates, String key) {
    Optional<Yaml.Scalar> word = dates.requiredWord(key);
    Optional<Period> day = word.flatMap(text -> Period.parse(text.text())).filter(Period::isDay);
    if (word.isPresent() && day.isEmpty()) {
      notes.error("bad-date", word.get().at(), word.get().text());
    }
    return day;
  }

  private List<GlossaryEntry> glossary() {
    List<GlossaryEntry> entries = new ArrayList<>();
    for (Yaml.Node item : fields.items("glossary")) {
      Optional<Fields> entry = Fields.of(item, item.at(), notes, "text", "reason");
      Optional<Yaml.Scalar> text = entry.flatMap(e -> e.requiredWord("text"));
      Optional<LocalText> reason = entry.flatMap(e -> e.requiredLocal("reason", Block.NOTE));
      if (text.isPresent() && reason.isPresent()) {
        entry(text.get(), reason.get()).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private Optional<GlossaryEntry> entry(Yaml.Scalar text, LocalText reason) {
    String words = unquoted(text.text().strip());
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      notes.error("empty-glossary", text.at(), text.text());
      return Optional.empty();
    }
    return Optional.of(new GlossaryEntry(words, reason, text.at()));
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 2 && Set.of("“”", "\"\"", "「」", "‘’").contains(ends(text));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static String ends(String text) {
    return "" + text.charAt(0) + text.charAt(text.length() - 1);
  }

  private Map<String, LocalText> policies() {
    Map<String, LocalText> policies = new LinkedHashMap<>();
    for (Yaml.Entry entry : fields.entries("policies")) {
      notes
          .local(entry.value(), Block.NOTE)
          .ifPresent(text -> policies.put(entry.key().text(), text));
    }
    return policies;
  }

  private Optional<Series.Licence> licence() {
    Optional<Fields> licence =
        fields.node("licence").flatMap(node -> Fields.of(node, node.at(), notes, "name", "url"));
    return licence.flatMap(
        words ->
            words
                .requiredLocal("name", Block.NOTE)
                .map(name -> new Series.Licence(name, words.url("url"))));
  }
}
