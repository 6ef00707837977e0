package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;

/**
 * The word for a power of ten in a figure: 亿 for a hundred million, billion for a thousand of them.
 */
final class ScaleWord {
  private static final String NONE = "–";

  /** The scale words of Chinese; those of English, and the Chinese ones that were not converted. */
  private static final List<List<BigDecimal>> WORDS =
      List.of(powers(0, 4, 8, 12), powers(0, 3, 4, 6, 8, 9, 12));

  private ScaleWord() {}

  private static List<BigDecimal> powers(int... exponents) {
    return Arrays.stream(exponents).mapToObj(BigDecimal.ONE::scaleByPowerOfTen).toList();
  }

  /** The scale, as a power of ten, under which the same digits are right. */
  static Optional<BigDecimal> right(Case it) {
    return it.printed().value() instanceof Value.Number number && number.digits().signum() != 0
        ? WORDS.get(it.language() == Language.CHINESE ? 0 : 1).stream()
            .filter(scale -> scale.compareTo(number.scale()) != 0)
            .filter(scale -> it.isRight(it.printed().with(Value.Number.of(number.digits(), scale))))
            .findFirst()
        : Optional.empty();
  }

  static String of(BigDecimal scale, Language language) {
    int power = scale.precision() - 1 - scale.scale();
    return language == Language.CHINESE
        ? switch (power) {
          case 4 -> "万";
          case 8 -> "亿";
          case 12 -> "万亿";
          default -> NONE;
        }
        : switch (power) {
          case 3 -> "thousand";
          case 6 -> "million";
          case 9 -> "billion";
          case 12 -> "trillion";
          case 4 -> "10 thousand (万)";
          case 8 -> "100 million (亿)";
          default -> NONE;
        };
  }

  /** Whether a number is scaled in 万 and 亿, which a translator must convert. */
  static boolean isChinese(String text) {
    return text.contains("万") || text.contains("亿");
  }
}
