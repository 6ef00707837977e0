package press.plumbline.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.figure.Figure;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Unit;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/** Reads the indicators of the data. */
final class IndicatorReader {
  private final Notebook notes;
  private final Aliases aliases;
  private final Map<Yaml.Scalar, String> references = new LinkedHashMap<>();
  private final Map<String, Optional<Unit>> shown = new HashMap<>();

  IndicatorReader(Notebook notes, Aliases aliases) {
    this.notes = notes;
    this.aliases = aliases;
  }

  Map<String, Indicator> read(List<Fields> files) {
    Map<String, Indicator> indicators =
        new Section<>("indicators", notes, this::indicator).read(files);
    references.forEach((word, owner) -> checkReference(word, owner, indicators));
    return indicators;
  }

  private Optional<Indicator> indicator(Yaml.Scalar id, Yaml.Node node) {
    return Fields.of(
            node,
            id.at(),
            notes,
            "name",
            "also",
            "unit",
            "print",
            "growth-of",
            "rank-of",
            "same-as",
            "among",
            "measures",
            "group",
            "about")
        .map(fields -> indicator(id, fields));
  }

  private Indicator indicator(Yaml.Scalar id, Fields fields) {
    LocalText name =
        fields.requiredLocal("name", Block.NOTE).orElseGet(() -> notes.placeholder(id.text()));
    Unit unit = unit(fields);
    aliases.indicator(id.text(), unit, fields.names());
    return new Indicator(
        id.text(),
        name,
        fields.texts("also"),
        unit,
        fields.node("print").flatMap(node -> print(node, unit)),
        reference(id, fields, "growth-of"),
        reference(id, fields, "rank-of"),
        reference(id, fields, "same-as"),
        fields.local("among"),
        fields.oneOf("measures", "stock", "flow").filter("stock"::equals).isPresent(),
        fields.local("group"),
        fields.local("about"),
        id.at());
  }

  private Unit unit(Fields fields) {
    Optional<Yaml.Scalar> code = fields.requiredWord("unit");
    if (code.isPresent() && Unit.parse(code.get().text()).isEmpty()) {
      notes.error("unknown-unit", code.get().at(), code.get().text());
    }
    Unit unit = new Unit(code.map(Yaml.Scalar::text).orElse(""));
    Span at = code.map(Yaml.Scalar::at).orElse(fields.owner());
    if (fields.node("rank-of").isPresent() && !unit.equals(Unit.RANK)) {
      notes.error("rank-unit", at, unit);
    }
    if (fields.node("growth-of").isPresent() && !isGrowth(unit)) {
      notes.error("growth-unit", at, unit);
    }
    return unit;
  }

  private static boolean isGrowth(Unit unit) {
    return List.of(Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.PERMILLE, Unit.MULTIPLE)
        .contains(unit);
  }

  private Optional<LocalText> print(Yaml.Node node, Unit unit) {
    Map<Language, Yaml.Scalar> texts = notes.texts(node);
    texts.forEach(
        (language, words) -> {
          if (!canPrint(words.text(), language, unit)) {
            notes.error("print-unit", words.at(), words.text(), unit);
          }
        });
    return Notebook.localText(texts);
  }

  /** It must read as the unit: 2亿元 for CNY. English counts in whatever noun it likes. */
  private boolean canPrint(String words, Language language, Unit unit) {
    String printed = language == Language.CHINESE ? "2" + words : "2 " + words;
    boolean counted = language == Language.ENGLISH && unit.isCount();
    return shown
        .computeIfAbsent(printed, text -> unitOf(text, language))
        .filter(its -> counted ? its.isCount() || its.equals(Unit.NONE) : its.fits(unit))
        .isPresent();
  }

  /** The unit of a text that is one figure, but for the noun that English counts. */
  private static Optional<Unit> unitOf(String text, Language language) {
    List<Reading> readings = FigureReader.read(Prose.of(text, language)).readings();
    if (readings.size() != 1 || !(readings.get(0) instanceof Figure figure)) {
      return Optional.empty();
    }
    boolean bare = figure.unit().equals(Unit.NONE);
    return Optional.of(figure.unit())
        .filter(unit -> bare || unit.isCount() || figure.outerEnd() == text.length());
  }

  private Optional<String> reference(Yaml.Scalar id, Fields fields, String key) {
    Optional<Yaml.Scalar> word = fields.word(key);
    word.ifPresent(other -> references.put(other, id.text()));
    return word.map(Yaml.Scalar::text);
  }

  private void checkReference(Yaml.Scalar word, String owner, Map<String, Indicator> indicators) {
    if (!indicators.containsKey(word.text())) {
      notes.unknown("unknown-indicator", word, indicators.keySet());
    } else if (word.text().equals(owner)) {
      notes.error("of-itself", word.at(), owner);
    }
  }
}
