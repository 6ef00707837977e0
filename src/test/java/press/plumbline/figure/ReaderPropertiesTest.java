package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/** What holds of every text, whatever is in it: nothing is lost, nothing throws, nothing hangs. */
@Tag("full")
class ReaderPropertiesTest {
  /** How long changed sentences are tried. */
  private static final Duration FUZZING = Duration.ofSeconds(10);

  private static final String[] PIECES = {
    "3516", "亿", "万", "元", "家", "%", "、", "，", "。", "至", "—", "-", ".", ",", ":", "约", "超", "近",
    "多", "余", "几", "十", "百", "千", "一", "二", "两", "三", "零", "〇", "半", "成", "分之", "个", "百分点", "年",
    "月", "日", "第", "位", "前", "强", "增长", "下降", "翻", "番", "倍", "“", "”", "5G", "G107", "RMB", "¥",
    "½", "①", "Ⅱ", "²", " ", "\n", "陆", "亿元", "和", "每", "平方公里", "/", "12", "5", "2022", "点", "时",
    "去年", "A", "b", "million", "two", "𝟑", "٣", "８", "．", "，", "half", "块", "毛", "分", "秒", "×",
    "米", "一升一降", "歼-20", "GB/T ", "(2022)", "号", "期", "内", "不", "低", "比", "俩", "旬", "\u00A0",
    "\u3000"
  };

  private static final List<String> HOSTILE =
      List.of(
          "1",
          "一",
          "万",
          "1、",
          "1.",
          "1,",
          "1-",
          "1:",
          "“1",
          "一一",
          "3至",
          "几十",
          "第",
          "每",
          "增长",
          "十亿万",
          "1+",
          "A1",
          "¥",
          "半",
          "前1",
          "去年",
          "5月6日至",
          "三分之一",
          "million ",
          "1 ",
          "每1",
          "1年",
          "一分一",
          "1分1秒",
          "的1%",
          "约1的",
          "不超过1",
          "1:1、",
          "(2022)中",
          "3块2",
          "two-",
          "one ",
          "1/3",
          "A 1");

  @Test
  void everyNumeralLiesInExactlyOneReading() {
    long seed = 20221231;
    var random = new Random(seed);
    for (int round = 0; round < 6000; round++) {
      check(randomText(random, 1 + random.nextInt(14)), "seed " + seed);
    }
  }

  @Test
  void textOfAnyCharactersIsCovered() {
    long seed = 42;
    var random = new Random(seed);
    for (int round = 0; round < 6000; round++) {
      check(anyText(random, random.nextInt(40)), "seed " + seed);
    }
  }

  @Test
  void changedSentencesAreCovered() throws IOException {
    List<String> sentences = sentences();
    long seed = System.nanoTime();
    var random = new Random(seed);
    long end = System.nanoTime() + FUZZING.toNanos();
    int rounds = 0;
    while (System.nanoTime() < end) {
      check(mutated(sentences, random), "seed " + seed);
      rounds++;
    }
    System.out.printf("%d changed sentences read, seed %d%n", rounds, seed);
    assertThat(rounds).isGreaterThan(100);
  }

  @Test
  void widthOfCharactersChangesNothing() throws IOException {
    for (String sentence : chinese()) {
      String text = sentence.replace(',', '、');
      assertThat(meanings(wide(text), Language.CHINESE))
          .as(text)
          .isEqualTo(meanings(text, Language.CHINESE));
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u00A0', '\u2009', '\u202F', '\u3000', '\t'})
  void theKindOfSpaceChangesNothing(char space) throws IOException {
    for (String sentence : sentences()) {
      for (Language language : Language.values()) {
        assertThat(meanings(sentence.replace(' ', space), language))
            .as(sentence)
            .isEqualTo(meanings(sentence, language));
      }
    }
  }

  @Test
  void hostileTextIsReadWithoutFail() {
    for (String piece : HOSTILE) {
      check(piece.repeat(20_000 / piece.length()), "hostile");
    }
  }

  /** Four times as much of anything takes some four times as long; a square would take sixteen. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void readingIsLinear(Language language) {
    for (String piece : HOSTILE) {
      String text = piece.repeat(40_000 / piece.length());
      read(text.substring(0, text.length() / 5), language);
      long once = nanos(text, language);
      long fourfold = nanos(text.repeat(4), language);
      assertThat(fourfold)
          .as("%s: %d ms, four times as much %d ms", piece, once / 1_000_000, fourfold / 1_000_000)
          .isLessThan(10 * Math.max(once, Duration.ofMillis(10).toNanos()));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tenMegabytesOnOneLineAreRead(Language language) throws IOException {
    String sentences = String.join("", sentences());
    String text =
        sentences.repeat(10_000_000 / sentences.getBytes(StandardCharsets.UTF_8).length + 1);
    long took = nanos(text, language);
    assertThat(took).isLessThan(Duration.ofSeconds(60).toNanos());
  }

  private static long nanos(String text, Language language) {
    long start = System.nanoTime();
    read(text, language);
    return System.nanoTime() - start;
  }

  private static void check(String text, String seed) {
    for (Language language : Language.values()) {
      int next = 0;
      for (Reading reading : read(text, language)) {
        assertThat(reading.start()).as("%s: %s", seed, text).isGreaterThanOrEqualTo(next);
        assertThat(reading.end()).as("%s: %s", seed, text).isGreaterThan(reading.start());
        assertHoldsNoNumeral(text, next, reading.start(), seed);
        next = reading.end();
      }
      assertHoldsNoNumeral(text, next, text.length(), seed);
    }
  }

  private static void assertHoldsNoNumeral(String text, int from, int to, String seed) {
    assertThat(text.substring(from, to).codePoints().noneMatch(Numerals::isNumeral))
        .as("%s: %s, from %d to %d", seed, text, from, to)
        .isTrue();
  }

  private static List<Reading> read(String text, Language language) {
    return FigureReader.read(Prose.of(text, language)).readings();
  }

  private static List<String> meanings(String text, Language language) {
    return read(text, language).stream()
        .map(
            reading ->
                reading instanceof Figure figure
                    ? "%d-%d %s %s %s %s"
                        .formatted(
                            figure.start(),
                            figure.end(),
                            figure.kind(),
                            figure.value(),
                            figure.unit(),
                            figure.approximation())
                    : "unread")
        .toList();
  }

  private static String randomText(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Any code points, surrogates on their own too, with many numerals among them. */
  private static String anyText(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) (' ' + random.nextInt(95)));
        case 2 -> text.append(PIECES[random.nextInt(PIECES.length)]);
        default -> text.append((char) (0x4E00 + random.nextInt(0x5200)));
      }
    }
    return text.toString();
  }

  private static String mutated(List<String> sentences, Random random) {
    var text = new StringBuilder(sentences.get(random.nextInt(sentences.size())));
    for (int i = random.nextInt(5); i >= 0 && text.length() > 1; i--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + 1 + random.nextInt(4));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 2 -> text.insert(at, text.substring(at, to));
        default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
      }
    }
    return text.toString();
  }

  private static String wide(String text) {
    var wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  private static List<String> chinese() throws IOException {
    return sentences().stream()
        .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
        .toList();
  }

  /** Every sentence of the manual. */
  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> pages = Files.list(Path.of("src/test/resources/specimens/figures"))) {
      for (Path page : pages.sorted().toList()) {
        Stream.of(Files.readString(page).split("```figures\\n"))
            .skip(1)
            .flatMap(block -> block.substring(0, block.indexOf("```")).lines())
            .filter(line -> !line.startsWith("→") && !line.isBlank())
            .forEach(sentences::add);
      }
    }
    return sentences;
  }
}
