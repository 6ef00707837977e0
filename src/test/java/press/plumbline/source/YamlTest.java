package press.plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlTest {
  @Test
  void aPlainValuePointsAtItsCharacters() {
    assertThat(found("gdp: 3516亿元 # as printed\n", "3516亿元")).isEqualTo("1:6-1:12");
  }

  @Test
  void aQuotedValuePointsInsideItsQuotes() {
    assertThat(found("gdp: '3516亿元'\n", "3516亿元")).isEqualTo("1:7-1:13");
    assertThat(found("gdp: \"3516亿元\"\n", "3516亿元")).isEqualTo("1:7-1:13");
  }

  @Test
  void doubledQuotesAndEscapesAreOneCharacter() {
    assertThat(found("a: 'the ''60s: 3516'\n", "3516")).isEqualTo("1:16-1:20");
    assertThat(found("a: \"\\u4e00\\t\\U0001F600\\x41 3516\"\n", "3516")).isEqualTo("1:28-1:32");
    assertThat(found("a: \"\\u4e00 3516\"\n", "一")).isEqualTo("1:5-1:11");
  }

  @Test
  void aFigureOverAFoldedLinePointsAtBothLines() {
    String text = "a: >-\n  GDP was 351.6\n  billion yuan\nb: c\n";
    assertThat(found(text, "351.6 billion")).isEqualTo("2:11-3:10");
    assertThat(found("a: GDP was 351.6\n   billion yuan\n", "351.6 billion"))
        .isEqualTo("1:12-2:11");
    assertThat(found("a: \"GDP was 35\\\n   1.6 billion\"\n", "351.6")).isEqualTo("1:13-2:7");
  }

  @Test
  void literalBlocksKeepTheirLines() {
    String text = "a:\n  b: |\n    one\n\n      two 22\n    three 33\n  c: d\n";
    assertThat(found(text, "two 22\nthree 33")).isEqualTo("5:7-6:13");
    assertThat(scalars(read(text)).get(2).text()).isEqualTo("one\n\n  two 22\nthree 33\n");
  }

  @Test
  void foldedBlocksKeepIndentedLinesAndParagraphs() {
    String text = "a: >\n\n one\n two\n   more 1\n   more 2\n back\n\n next 9\n\n\n";
    assertThat(scalars(read(text)).get(1).text())
        .isEqualTo("\none two\n  more 1\n  more 2\nback\nnext 9\n");
    assertThat(found(text, "9")).isEqualTo("9:7-9:8");
  }

  @Test
  void theHeaderMayGiveTheIndentation() {
    String text = "a: |2-\n    4 spaces 44\n  none 11\n";
    assertThat(scalars(read(text)).get(1).text()).isEqualTo("  4 spaces 44\nnone 11");
    assertThat(found(text, "44")).isEqualTo("2:14-2:16");
  }

  @Test
  void windowsLineEndsMoveNothing() {
    String text = "a: >-\r\n  GDP was 351.6\r\n  billion yuan\r\nb: 3516亿元\r\n";
    assertThat(found(text, "351.6 billion")).isEqualTo("2:11-3:10");
    assertThat(found(text, "3516亿元")).isEqualTo("4:4-4:10");
    assertThat(read(text).faults()).isEmpty();
  }

  @Test
  void charactersBeyondTheBasicPlaneCountOnce() {
    assertThat(found("a: 😀𠮷 3516\nb: 𠮷 22\n", "3516")).isEqualTo("1:7-1:11");
    assertThat(found("a: 😀𠮷 3516\nb: 𠮷 22\n", "22")).isEqualTo("2:6-2:8");
  }

  @Test
  void aByteOrderMarkIsNoText() {
    var document = read("\uFEFFa: 1\n");
    assertThat(document.faults()).isEmpty();
    assertThat(scalars(document).get(0).text()).isEqualTo("a");
  }

  @Test
  void frontMatterIsReadWhereItStands() {
    String text = "---\ntitle: 一 😀 3516\nstop: suzhou\n---\nbody: [\n";
    var file = SourceFile.of("a.md", text);
    var document = Yaml.read(file, 4, text.indexOf("---", 4));
    assertThat(document.faults()).isEmpty();
    assertThat(scalars(document))
        .extracting(s -> s.at().from().toString())
        .containsExactly("2:1", "2:8", "3:1", "3:7");
    assertThat(scalars(document).get(3).at().text()).isEqualTo("suzhou");
  }

  @Test
  void numbersAndWordsStayAsWritten() {
    var document = read("[387.40, 010, 0x10, no, ~, 1_000, 2022-12-31, .5, 1:30]\n");
    assertThat(scalars(document))
        .extracting(Yaml.Scalar::text)
        .containsExactly("387.40", "010", "0x10", "no", "~", "1_000", "2022-12-31", ".5", "1:30");
    assertThat(scalars(document).get(4).isNull()).isTrue();
  }

  @Test
  void collectionsEndWithTheirLastValue() {
    var document = read("a:\n  - 1\n  - b: 2\n\n# note\nc: {d: 1, e: [2]}\n");
    var root = (Yaml.Mapping) document.root().orElseThrow();
    assertThat(place(root.get("a").orElseThrow().at())).isEqualTo("2:3-3:9");
    assertThat(place(root.get("c").orElseThrow().at())).isEqualTo("6:4-6:18");
  }

  @Test
  void nothingIsNoTree() {
    assertThat(read("").root()).isEmpty();
    assertThat(read("# only a note\n").root()).isEmpty();
    assertThat(read("").faults()).isEmpty();
  }

  @Test
  void aRepeatedKeyIsReportedAndTheFirstOneCounts() {
    var document = read("gdp: 1\nfdi: 2\ngdp: 3\n");
    assertThat(faults(document)).containsExactly("yaml-duplicate-key 3:1-3:4 [gdp, 1]");
    assertThat(((Yaml.Mapping) document.root().orElseThrow()).entries()).hasSize(2);
  }

  @Test
  void anchorsAliasesAndTagsAreRefused() {
    assertThat(faults(read("a: &x 1\nb: *x\n")))
        .containsExactly("yaml-anchor 1:4-1:6 [&x]", "yaml-alias 2:4-2:6 [*x]");
    assertThat(faults(read("a: !!int 1\nb: &y !t {c: d}\n")))
        .containsExactly(
            "yaml-tag 1:4-1:9 [!!int]", "yaml-anchor 2:4-2:6 [&y]", "yaml-tag 2:7-2:9 [!t]");
    assertThat(faults(read("!!int +\n"))).containsExactly("yaml-tag 1:1-1:6 [!!int]");
    assertThat(faults(read("a: !!int 0xzz\n"))).containsExactly("yaml-tag 1:4-1:9 [!!int]");
    assertThat(faults(read("!t {&x a: \"b\"}\n")))
        .containsExactly("yaml-tag 1:1-1:3 [!t]", "yaml-anchor 1:5-1:7 [&x]");
  }

  @Test
  void oneFileIsOneDocument() {
    assertThat(faults(read("a: 1\n---\nb: 2\n"))).containsExactly("yaml-documents 2:1-2:4 []");
    assertThat(faults(read("[1] # one\n---\n*b*\n"))).containsExactly("yaml-documents 2:1-2:4 []");
    assertThat(faults(read("'a' b\n---\n"))).first().asString().startsWith("yaml-after-quote 1:5");
  }

  @Test
  void aKeyIsAWord() {
    assertThat(faults(read("{[a]: 1}\n"))).containsExactly("yaml-key 1:2-1:5 []");
    assertThat(faults(read("a: {{ title }}\n"))).containsExactly("yaml-key 1:5-1:14 []");
    assertThat(faults(read("*x : 1\n"))).containsExactly("yaml-alias 1:1-1:3 [*x]");
  }

  @Test
  void syntaxIsExplainedWhereItBreaks() {
    assertThat(faults(read("a:\n\t- 1\n"))).containsExactly("yaml-tab 2:1-2:2 []");
    assertThat(faults(read("title: Suzhou: a city\n"))).containsExactly("yaml-colon 1:14-1:15 []");
    assertThat(faults(read("title: [3516亿元](figure:gdp) 的园区\n")))
        .containsExactly("yaml-bracket 1:8-1:9 []");
    assertThat(faults(read("title: @zzwb\n"))).containsExactly("yaml-start 1:8-1:9 [@]");
    assertThat(faults(read("title: \"open\nb: c\n"))).containsExactly("yaml-unclosed 1:8-1:9 [\"]");
    assertThat(faults(read("a: {b: 1\n"))).first().asString().startsWith("yaml-");
    assertThat(faults(read("a: \u0007\n"))).containsExactly("yaml-character 1:4-1:4 [U+0007]");
  }

  @Test
  void noFileAndNoValueIsTooLong() {
    String notes = ("# " + "x".repeat(97) + "\n").repeat(40_000);
    assertThat(scalars(read(notes + "a: 1\n"))).hasSize(2);
    assertThat(faults(read("? " + "k".repeat(60_000) + "\n: " + "9".repeat(2_000)))).isEmpty();
  }

  @Test
  void endlessNestingIsAFaultAndNoCrash() {
    assertThat(faults(read("[".repeat(20000)))).first().asString().startsWith("yaml-depth 1:66");
  }

  /** Whatever is put together from YAML's styles, each character leads back to itself. */
  @Test
  void everyCharacterLeadsBackToItself() {
    var random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      String text = "k:\n  v: " + written(random);
      for (Yaml.Scalar scalar : scalars(read(text))) {
        int last = 0;
        for (int at = 0; at < scalar.text().length(); at++) {
          Span span = scalar.map().span(at, at + 1);
          assertThat(span.start()).as(text).isGreaterThanOrEqualTo(last);
          last = span.start();
          char c = scalar.text().charAt(at);
          if (Character.isLetterOrDigit(c)) {
            assertThat(span.text()).as(text).isEqualTo(String.valueOf(c));
          }
        }
      }
    }
  }

  private static String written(Random random) {
    String[] words = {"一", "22", "a", "b c", "  ", " ", "元", "\t", "\u2028", "😀", "、", "#", "é"};
    String[] opening = {"", "'", "\"", ">\n", "|\n", ">-\n", "|+\n", ">+\n", "|-\n", ">2\n"};
    String open = opening[random.nextInt(opening.length)];
    String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
    boolean block = open.length() > 1;
    var text = new StringBuilder(open.replace("\n", lineEnd));
    if (block) {
      text.append("    ");
    }
    text.append("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      int kind = random.nextInt(10);
      if (kind < 7) {
        text.append(words[random.nextInt(words.length)]);
      } else {
        text.append(lineEnd.repeat(1 + random.nextInt(2)));
        text.append(" ".repeat(4 + (random.nextInt(3) == 0 ? 2 : 0)));
      }
    }
    text.append("y").append(block ? "" : open);
    return text.append(lineEnd.repeat(random.nextInt(4))).toString();
  }

  @Test
  void anEscapedNoncharacterIsRefusedLikeAnyOther() {
    assertThat(faults(read("a: \"x\\uFDD0y\"\n")))
        .containsExactly("noncharacter 1:6-1:12 [U+FDD0]");
  }

  private static Yaml.Document read(String text) {
    return Yaml.read(SourceFile.of("data.yaml", text));
  }

  private static List<String> faults(Yaml.Document document) {
    return document.faults().stream()
        .map(fault -> fault.code() + " " + place(fault.at()) + " " + fault.arguments())
        .toList();
  }

  /** Where in the file a part of some value stands. */
  private static String found(String yaml, String part) {
    for (Yaml.Scalar scalar : scalars(read(yaml))) {
      int at = scalar.text().indexOf(part);
      if (at >= 0) {
        return place(scalar.map().span(at, at + part.length()));
      }
    }
    return "not found";
  }

  private static String place(Span span) {
    return span.from() + "-" + span.to();
  }

  private static List<Yaml.Scalar> scalars(Yaml.Document document) {
    var all = new ArrayList<Yaml.Scalar>();
    document.root().ifPresent(root -> collect(root, all));
    return all;
  }

  private static void collect(Yaml.Node node, List<Yaml.Scalar> all) {
    if (node instanceof Yaml.Scalar scalar) {
      all.add(scalar);
    } else if (node instanceof Yaml.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, all));
    } else if (node instanceof Yaml.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry -> {
                all.add(entry.key());
                collect(entry.value(), all);
              });
    }
  }
}
