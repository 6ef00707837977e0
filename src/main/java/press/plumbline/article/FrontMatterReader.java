package press.plumbline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.plumbline.source.Block;
import press.plumbline.source.Setting;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/** Reads what stands between the {@code ---} lines, and reports what should not stand there. */
final class FrontMatterReader {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "standfirst",
          "summary",
          "stop",
          "period",
          "date",
          "byline",
          "status",
          "embargo",
          "key-figures",
          "differs",
          "corrections");

  private final Harvest harvest;
  private final Harvest corrections;
  private final Dates dates;
  private final Span start;
  private final Fields fields;

  /**
   * @param start where missing keys are reported
   * @param corrections takes the prose of the corrections, which come after the body
   */
  FrontMatterReader(
      Yaml.Mapping mapping, Span start, Dates dates, Harvest harvest, Harvest corrections) {
    this.harvest = harvest;
    this.corrections = corrections;
    this.dates = dates;
    this.start = start;
    this.fields = Fields.of(mapping, KEYS, harvest);
  }

  /**
   * The front matter, unless it lacks the title or the date without which nothing can be judged.
   */
  Optional<FrontMatter> read() {
    var title = fields.requiredText("title", start).map(text -> line(text, Block.TITLE, harvest));
    var standfirst = fields.text("standfirst").map(text -> line(text, Block.STANDFIRST, harvest));
    var summary = fields.text("summary").map(text -> line(text, Block.SUMMARY, harvest));
    Optional<OffsetDateTime> date =
        fields.requiredText("date", start).flatMap(text -> dates.moment("date", text));
    var embargo = fields.text("embargo").flatMap(text -> dates.moment("embargo", text));
    var byline = byline();
    boolean draft = isDraft();
    var corrected = corrections();
    var keyFigures = references("key-figures");
    var differs = references("differs");
    if (title.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FrontMatter(
            title.get(),
            standfirst,
            summary,
            fields.text("stop").map(FrontMatterReader::located),
            fields.text("period").map(FrontMatterReader::located),
            date.get(),
            byline,
            draft,
            embargo,
            keyFigures,
            differs,
            corrected));
  }

  private boolean isDraft() {
    var status = fields.text("status");
    status
        .filter(word -> !Set.of("draft", "published").contains(word.text()))
        .ifPresent(word -> harvest.fault("front-matter", word.at(), "status-wrong", word.text()));
    return status.filter(word -> word.text().equals("draft")).isPresent();
  }

  private List<FrontMatter.Byline> byline() {
    return fields.list("byline").stream().flatMap(node -> writer(node).stream()).toList();
  }

  /** {@code {name: …, role: …}}, or the name alone. */
  private Optional<FrontMatter.Byline> writer(Yaml.Node node) {
    if (node instanceof Yaml.Scalar name) {
      line(name, Block.NOTE, harvest);
      return Optional.of(new FrontMatter.Byline(name.text(), Optional.empty()));
    }
    if (!(node instanceof Yaml.Mapping mapping)) {
      harvest.fault("front-matter", node.at(), "byline-wrong");
      return Optional.empty();
    }
    var writer = Fields.of(mapping, Set.of("name", "role"), harvest);
    Optional<Yaml.Scalar> name = writer.requiredText("name", mapping.at());
    Optional<Yaml.Scalar> role = writer.text("role");
    name.ifPresent(text -> line(text, Block.NOTE, harvest));
    role.ifPresent(text -> line(text, Block.NOTE, harvest));
    return name.map(text -> new FrontMatter.Byline(text.text(), role.map(Yaml.Scalar::text)));
  }

  private List<FrontMatter.Correction> corrections() {
    return fields.list("corrections").stream().flatMap(node -> correction(node).stream()).toList();
  }

  private Optional<FrontMatter.Correction> correction(Yaml.Node node) {
    if (!(node instanceof Yaml.Mapping mapping)) {
      harvest.fault("front-matter", node.at(), "correction-wrong");
      return Optional.empty();
    }
    var keys = Fields.of(mapping, Set.of("at", "figure", "was", "text"), harvest);
    var at = keys.requiredText("at", mapping.at()).flatMap(day -> dates.day("at", day));
    var figure = keys.text("figure").flatMap(this::reference);
    var was = keys.text("was").map(text -> line(text, Block.WITHDRAWN, corrections));
    var text =
        keys.requiredText("text", mapping.at())
            .map(words -> line(words, Block.CORRECTION, corrections));
    if (at.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new FrontMatter.Correction(at.get(), figure, was, text.get()));
  }

  private List<FrontMatter.Located> references(String key) {
    return fields.texts(key).stream().flatMap(text -> reference(text).stream()).toList();
  }

  private Optional<FrontMatter.Located> reference(Yaml.Scalar text) {
    if (text.text().chars().anyMatch(Character::isWhitespace)) {
      harvest.fault("front-matter", text.at(), "reference-space", text.text());
      return Optional.empty();
    }
    return Optional.of(located(text));
  }

  private static FrontMatter.Located located(Yaml.Scalar text) {
    return new FrontMatter.Located(text.text(), text.at());
  }

  private static Inline line(Yaml.Scalar text, Block block, Harvest harvest) {
    return LineReader.read(text.text(), text.map(), block, Setting.NONE, harvest);
  }
}
