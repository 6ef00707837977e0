package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/** What holds of every text, whatever is in it. */
class FigureReaderTest {
  private static final String[] PIECES = {
    "3516", "亿", "万", "元", "家", "%", "、", "，", "。", "至", "—", "-", ".", ",", ":", "约", "超", "近",
    "多", "余", "几", "十", "百", "千", "一", "二", "两", "三", "零", "〇", "半", "成", "分之", "个", "百分点", "年",
    "月", "日", "第", "位", "前", "强", "增长", "下降", "翻", "番", "倍", "“", "”", "5G", "G107", "RMB", "¥",
    "½", "①", "Ⅱ", "²", " ", "\n", "陆", "亿元", "和", "每", "平方公里", "/", "12", "5", "2022", "点", "时",
    "去年", "A", "b", "million", "two", "𝟑", "٣", "８", "．", "，", "half"
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
          "1 ");

  @Test
  @Tag("full")
  void everyNumeralLiesInExactlyOneReading() {
    long seed = 20221231;
    var random = new Random(seed);
    for (int round = 0; round < 4000; round++) {
      String text = randomText(random, 1 + random.nextInt(14));
      for (Language language : Language.values()) {
        List<Reading> readings = read(text, language);
        assertThat(isCovered(text, readings)).as("seed %d: %s %s", seed, language, text).isTrue();
      }
    }
  }

  @Test
  @Tag("full")
  void readingsStandInOrderAndDoNotOverlap() {
    var random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      String text = randomText(random, 1 + random.nextInt(14));
      int end = 0;
      for (Reading reading : read(text, Language.CHINESE)) {
        assertThat(reading.start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(reading.end()).as(text).isGreaterThan(reading.start());
        end = reading.end();
      }
    }
  }

  @Test
  void fullWidthDigitsReadAsPlainOnes() {
    for (String text :
        List.of("产值10,810.9亿元，增长12.2%。", "5月6日至8日，140多人", "超16万家", "2018-2022年", "1:2.4，3~5个")) {
      assertThat(meanings(wide(text))).as(text).isEqualTo(meanings(text));
    }
  }

  @Test
  void aSpaceBetweenNumberAndUnitChangesNothing() {
    assertThat(meanings("超 16 万家")).isEqualTo(meanings("超16万家"));
    assertThat(meanings("5月 6日至 8日")).isEqualTo(meanings("5月6日至8日"));
  }

  @Test
  void aGlossaryMakesNamesOfItsTerms() {
    Prose prose = Prose.of("围绕1566体系和33家企业", Language.CHINESE);
    List<Reading> readings = FigureReader.read(prose, Set.of("1566")).readings();
    assertThat(readings).extracting(Reading::text).containsExactly("1566", "33家");
    assertThat(((Figure) readings.get(0)).kind()).isEqualTo(Kind.NAME);
  }

  @Test
  void aNameInTheGlossaryIsNoneInsideALongerNumber() {
    Prose prose = Prose.of("产值15661亿元", Language.CHINESE);
    assertThat(FigureReader.read(prose, Set.of("1566")).readings())
        .extracting(Reading::text)
        .containsExactly("15661亿元");
  }

  @Test
  void approximationAndChangeWordsLieInTheOuterSpan() {
    Figure figure = (Figure) read("同比增长约12.2%左右。", Language.CHINESE).get(0);
    assertThat(figure.text()).isEqualTo("12.2%");
    assertThat(figure.prose().text().substring(figure.outerStart(), figure.outerEnd()))
        .isEqualTo("增长约12.2%左右");
  }

  @Test
  @Tag("full")
  void hostileTextIsReadWithoutFail() {
    for (String piece : HOSTILE) {
      String text = piece.repeat(20_000 / piece.length());
      assertThat(isCovered(text, read(text, Language.CHINESE))).as(piece).isTrue();
    }
  }

  @Test
  @Tag("full")
  void aMegabyteOfHostileTextIsReadInSeconds() {
    for (String piece : HOSTILE) {
      String text = piece.repeat(1_000_000 / piece.length());
      Instant start = Instant.now();
      read(text, Language.CHINESE);
      assertThat(Duration.between(start, Instant.now()))
          .as(piece)
          .isLessThan(Duration.ofSeconds(15));
    }
  }

  private static List<Reading> read(String text, Language language) {
    return FigureReader.read(Prose.of(text, language)).readings();
  }

  private static String randomText(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static boolean isCovered(String text, List<Reading> readings) {
    int next = 0;
    int at = 0;
    while (at < text.length()) {
      while (next < readings.size() && readings.get(next).end() <= at) {
        next++;
      }
      boolean isCovered = next < readings.size() && readings.get(next).start() <= at;
      if (Numerals.isNumeral(text.codePointAt(at)) && !isCovered) {
        return false;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    return true;
  }

  private static List<String> meanings(String text) {
    return read(text, Language.CHINESE).stream()
        .map(
            reading ->
                reading instanceof Figure figure
                    ? figure.kind()
                        + " "
                        + figure.value()
                        + " "
                        + figure.unit()
                        + " "
                        + figure.approximation()
                    : "unread")
        .toList();
  }

  private static String wide(String text) {
    var wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }
}
