package press.plumbline.render;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/**
 * The last check: every numeral on a page was judged, printed from the data, or is furniture
 * (FIGURES.md, section 6). What was typed into a template stops here.
 */
public final class PageGate {
  /** The part of an asset's name that changes with its content. */
  private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{10}(?=\\.\\w+$)");

  private static final Set<String> NO_TEXT = Set.of("style", "script", "metadata");

  private final Diagnostics problems;
  private final Map<Language, TypedNumerals> numerals = new EnumMap<>(Language.class);

  /** Places in templates already spoken of, each of which may show on a hundred pages. */
  private final Set<Span> reported = new HashSet<>();

  private PageGate(Diagnostics problems) {
    this.problems = problems;
  }

  /**
   * Reads every page and gives back the files without gate marks.
   *
   * @param baseUrl the address of the site, by which absolute links within it are known
   */
  public static List<OutputFile> check(
      List<OutputFile> files, String baseUrl, Diagnostics problems) {
    var gate = new PageGate(problems);
    var checks = new PageChecks(files, baseUrl, problems);
    for (OutputFile file : files) {
      if (file instanceof OutputFile.Text text) {
        gate.read(text, checks);
      } else {
        gate.read((OutputFile.Binary) file);
      }
    }
    checks.finish();
    return unread(files);
  }

  /** The files without gate marks, unread: what a preview shows while the content is in error. */
  public static List<OutputFile> unread(List<OutputFile> files) {
    return files.stream().map(PageGate::stripped).toList();
  }

  private static OutputFile stripped(OutputFile file) {
    if (file instanceof OutputFile.Text text) {
      return text.withText(GateMarks.strip(text.text()));
    }
    return file.path().endsWith(".css") ? compact((OutputFile.Binary) file) : file;
  }

  /**
   * Here, since what the gate says of a style sheet names the line in which its author wrote it.
   */
  private static OutputFile compact(OutputFile.Binary sheet) {
    String css = new String(sheet.bytes(), StandardCharsets.UTF_8);
    return new OutputFile.Binary(
        sheet.path(), CompactStyles.of(css).getBytes(StandardCharsets.UTF_8));
  }

  private void read(OutputFile.Text file, PageChecks checks) {
    if (GateMarks.spelledOut(file.text())) {
      problems.add(Remark.error("gate", at(file, ""), "gate-spelled", file.path()));
    }
    if (file.path().endsWith(".html")) {
      Document page = Jsoup.parse(file.text());
      judge(page, file);
      checks.add(file, page);
    } else if (file.path().endsWith(".svg") || isFeed(file.path())) {
      Document document = Jsoup.parse(file.text(), "", Parser.xmlParser());
      judgeXml(document, file);
    } else if (file.path().endsWith("feed.json")) {
      judgeJson(file.text(), file, Language.ENGLISH);
    } else if (SearchFiles.isRead(file.path())) {
      judgeJson(file.text(), file, SearchFiles.language(file.path()));
    }
  }

  /** Pictures that are text: what a drawing or a style sheet writes is read like the page. */
  private void read(OutputFile.Binary file) {
    var text = new OutputFile.Text(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    if (file.path().endsWith(".svg")) {
      judgeXml(Jsoup.parse(text.text(), "", Parser.xmlParser()), text);
    } else if (file.path().endsWith(".css")) {
      String path = HASH.matcher(file.path()).replaceFirst("");
      StyleStrings.of(SourceFile.of(path, text.text())).forEach(this::judge);
    }
  }

  private void judge(StyleStrings.Written string) {
    var typed = numerals.computeIfAbsent(Language.ENGLISH, TypedNumerals::new);
    typed
        .in(Shown.of(string.text(), Set.of()))
        .forEach(numeral -> problems.add(typed(string.at(), numeral, string.at().file().path())));
  }

  private static Diagnostic typed(Span at, TypedNumerals.Typed numeral, String path) {
    return Remark.error("gate", at, "gate-typed", numeral.figure(), path);
  }

  private static boolean isFeed(String path) {
    return path.endsWith(".xml") && !path.endsWith("sitemap.xml");
  }

  private void judge(Element page, OutputFile.Text file) {
    Language language = language(page);
    PageText text = PageText.of(page, file.origin().vouched());
    text.texts().forEach(shown -> judge(shown, file, language));
    text.furniture().forEach(element -> furniture(element, file));
    text.json().forEach(json -> judgeJson(json, file, language));
  }

  private void judgeXml(Document document, OutputFile.Text file) {
    Language language = language(document);
    for (Element element : document.getAllElements()) {
      if (NO_TEXT.contains(element.normalName())) {
        continue;
      }
      String text = element.ownText();
      if (element.attr("type").equals("html")) {
        judge(Jsoup.parseBodyFragment(element.wholeText()), file);
      } else if (!Furniture.isMachine(GateMarks.strip(text).strip())) {
        judge(Shown.of(element.wholeOwnText(), file.origin().vouched()), file, language);
      }
    }
  }

  private void judgeJson(String json, OutputFile.Text file, Language language) {
    for (String text : JsonTexts.of(json)) {
      if (text.startsWith("<")) {
        judge(Jsoup.parseBodyFragment(text), file);
      } else if (!Furniture.isMachine(GateMarks.strip(text).strip())) {
        judge(Shown.of(text, file.origin().vouched()), file, language);
      }
    }
  }

  private void judge(Shown shown, OutputFile.Text file, Language language) {
    if (!shown.whole()) {
      problems.add(
          Remark.error("gate", at(file, shown.text()), "gate-marks", file.path(), shown.text()));
    }
    var typed = numerals.computeIfAbsent(language, TypedNumerals::new).in(shown);
    typed.forEach(numeral -> report(numeral, file));
  }

  private void furniture(Element element, OutputFile.Text file) {
    String kind = element.attr("data-furniture");
    String text = GateMarks.strip(element.text()).strip();
    boolean fits =
        element.childrenSize() == 0
            && Furniture.of(kind).filter(furniture -> furniture.matches(text)).isPresent();
    if (!fits) {
      var typed = new TypedNumerals.Typed("data-furniture=\"" + kind + "\"", "");
      Optional<Span> template = new TypedText(file.origin().sources()).find(typed);
      if (template.isEmpty() || reported.add(template.get())) {
        Span at = template.orElseGet(() -> at(file, text));
        problems.add(Remark.error("gate", at, "gate-furniture", text, kind, file.path()));
      }
    }
  }

  private void report(TypedNumerals.Typed typed, OutputFile.Text file) {
    Optional<Span> template = new TypedText(file.origin().sources()).find(typed);
    if (template.isEmpty() || reported.add(template.get())) {
      Span at = template.orElseGet(() -> at(file, typed.figure()));
      problems.add(typed(at, typed, file.path()));
    }
  }

  /** The text in the page itself, for want of a template that holds it. */
  static Span at(OutputFile.Text file, String text) {
    var page = SourceFile.of(file.path(), GateMarks.strip(file.text()));
    int start = Math.max(0, page.text().indexOf(text));
    int end = page.text().startsWith(text, start) ? start + text.length() : start;
    return page.span(start, end);
  }

  private static Language language(Element page) {
    Element root = page.selectFirst("[lang], [xml:lang]");
    String tag = root == null ? "" : root.attr("lang") + root.attr("xml:lang");
    return Language.of(tag).orElse(Language.ENGLISH);
  }
}
