package press.plumbline.render;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Story;

/** The footnotes of a body: called by number in the order of the text, told at its end. */
final class FootnoteHtml {
  private final Story story;
  private final Words words;
  private final Diagnostics problems;
  private final Map<FootnoteBlock, Integer> numbers = new LinkedHashMap<>();
  private final Map<FootnoteBlock, Integer> calls = new LinkedHashMap<>();

  FootnoteHtml(Story story, Words words, Diagnostics problems) {
    this.story = story;
    this.words = words;
    this.problems = problems;
  }

  void appendCall(Footnote call, StringBuilder out) {
    FootnoteBlock note = call.getFootnoteBlock();
    numbers.putIfAbsent(note, numbers.size() + 1);
    int number = numbers.get(note);
    int times = calls.merge(note, 1, Integer::sum);
    String id = "fnref-" + number + (times == 1 ? "" : "-" + times);
    out.append("<sup class=\"fn\"><a id=\"").append(id);
    out.append("\" href=\"#fn-").append(number);
    out.append("\" role=\"doc-noteref\" data-furniture=\"note\">").append(number);
    out.append("</a></sup>");
  }

  void appendNotes(StringBuilder out, Function<Node, String> html) {
    if (numbers.isEmpty()) {
      return;
    }
    var notes = new StringBuilder();
    // A footnote may call another one, which then joins the end of the list.
    for (int told = 0; told < numbers.size(); told++) {
      var note = numbers.keySet().stream().skip(told).findFirst().orElseThrow();
      appendNote(numbers.get(note), html.apply(note).strip(), notes);
    }
    out.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
    out.append(Html.escape(word("footnotes.title"))).append("\">\n<ol>\n");
    out.append(notes).append("</ol>\n</section>\n");
    numbers.clear();
    calls.clear();
  }

  private void appendNote(int number, String text, StringBuilder out) {
    String back =
        " <a class=\"fn__back\" href=\"#fnref-%s\" role=\"doc-backlink\" aria-label=\"%s\">↩</a>"
            .formatted(String.valueOf(number), Html.escape(word("footnotes.back")));
    out.append("<li id=\"fn-").append(number).append("\">");
    out.append(
        text.endsWith("</p>")
            ? text.substring(0, text.length() - "</p>".length()) + back + "</p>"
            : text + back);
    out.append("</li>\n");
  }

  private String word(String key) {
    var word = words.find(story.language(), key, java.util.List.of());
    if (word.isEmpty()) {
      String path = Words.path(story.language());
      words
          .file(story.language())
          .ifPresent(
              file ->
                  problems.add(Remark.error("template", file.start(), "template-word", key, path)));
    }
    return word.orElse("");
  }
}
