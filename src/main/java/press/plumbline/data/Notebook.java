package press.plumbline.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Label;
import press.plumbline.report.Message;
import press.plumbline.report.Nearest;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/** What a reader of data files carries along: the languages, its remarks, the prose it met. */
final class Notebook {
  static final Function<Language, Setting> NO_SETTING = language -> Setting.NONE;

  private final List<Language> languages;
  private final Diagnostics problems;
  private final List<Prose> prose = new ArrayList<>();

  Notebook(List<Language> languages, Diagnostics problems) {
    this.languages = languages;
    this.problems = problems;
  }

  List<Language> languages() {
    return languages;
  }

  /** Texts that pages print, in the order they were read. */
  List<Prose> prose() {
    return prose;
  }

  void error(String code, Span at, Object... arguments) {
    problems.add(remark(code, at, arguments));
  }

  /** An error with a second place that explains it, labelled with {@code code.related}. */
  void error(String code, Span at, Span related, Object... arguments) {
    var label = new Label(related, Message.of(code + ".related", arguments));
    problems.add(remark(code, at, arguments).with(label));
  }

  /** A word that names nothing, and the one that was probably meant. */
  void unknown(String code, Yaml.Scalar word, Collection<String> known) {
    unknown(code, word.text(), word.at(), known);
  }

  void unknown(String code, String word, Span at, Collection<String> known) {
    Optional<String> nearest = Nearest.to(word, known);
    Diagnostic remark = Diagnostic.error(code, at, Message.of(code, word));
    problems.add(
        nearest.isPresent()
            ? remark.help(Message.of("did-you-mean", nearest.get()))
            : remark.help(Message.of(code + ".help", some(known))));
  }

  private static String some(Collection<String> known) {
    String first = known.stream().sorted().limit(12).collect(Collectors.joining(", "));
    return known.size() > 12 ? first + " …" : first;
  }

  private static Diagnostic remark(String code, Span at, Object... arguments) {
    return Diagnostic.error(code, at, Message.of(code, arguments))
        .help(Message.of(code + ".help", arguments));
  }

  /**
   * A text in the languages of the series: one string where there is one language, else a map with
   * each of them.
   */
  Optional<LocalText> local(Yaml.Node node, Block block) {
    if (node instanceof Yaml.Scalar scalar && languages.size() > 1) {
      String missing = missing(List.of(languageOf(scalar)));
      error("missing-language", scalar.at(), missing);
    }
    return judged(node, block, NO_SETTING);
  }

  /**
   * The same for a note, which may stand in one language for all.
   *
   * @param setting what the note is about, as headings are around an article's paragraph
   */
  Optional<LocalText> note(Yaml.Node node, Function<Language, Setting> setting) {
    return judged(node, Block.NOTE, setting);
  }

  private Optional<LocalText> judged(
      Yaml.Node node, Block block, Function<Language, Setting> setting) {
    Map<Language, Yaml.Scalar> texts = texts(node);
    texts.forEach(
        (language, text) -> {
          if (languages.contains(language)) {
            var around = setting.apply(language);
            prose.add(new Prose(text.text(), language, block, around, List.of(), text.map()));
          }
        });
    return localText(texts);
  }

  /** A text that readers see and nobody judges: the title of a work. */
  Optional<LocalText> unjudged(Yaml.Node node) {
    return localText(texts(node));
  }

  /** What stands for a text that is missing, so that the reader can go on. */
  LocalText placeholder(String id) {
    return new LocalText(Map.of(languages.get(0), id));
  }

  static Optional<LocalText> localText(Map<Language, Yaml.Scalar> texts) {
    Map<Language, String> plain = new EnumMap<>(Language.class);
    texts.forEach((language, text) -> plain.put(language, text.text()));
    return plain.isEmpty() ? Optional.empty() : Optional.of(new LocalText(plain));
  }

  /** A text by language, each where it stands. */
  Map<Language, Yaml.Scalar> texts(Yaml.Node node) {
    Map<Language, Yaml.Scalar> texts = new EnumMap<>(Language.class);
    if (node instanceof Yaml.Scalar scalar) {
      texts.put(languageOf(scalar), scalar);
    } else if (node instanceof Yaml.Mapping mapping) {
      mapping.entries().forEach(entry -> text(entry, texts));
      if (!texts.keySet().containsAll(languages)) {
        error("missing-language", mapping.at(), missing(texts.keySet()));
      }
    } else {
      error("not-a-text", node.at());
    }
    return texts;
  }

  private void text(Yaml.Entry entry, Map<Language, Yaml.Scalar> texts) {
    Optional<Language> language = Language.of(entry.key().text());
    if (language.isEmpty()) {
      unknown("unknown-language", entry.key(), tags(languages));
    } else if (entry.value() instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
      texts.put(language.get(), scalar);
    } else {
      error("not-a-text", entry.value().at());
    }
  }

  private String missing(Collection<Language> present) {
    return String.join(
        ", ", tags(languages.stream().filter(language -> !present.contains(language)).toList()));
  }

  static List<String> tags(List<Language> languages) {
    return languages.stream().map(Language::tag).toList();
  }

  /** The language of a text that does not say it: of the only one, else by its script. */
  Language languageOf(Yaml.Scalar scalar) {
    if (languages.size() == 1) {
      return languages.get(0);
    }
    boolean han = scalar.text().codePoints().anyMatch(Character::isIdeographic);
    return han ? Language.CHINESE : Language.ENGLISH;
  }
}
