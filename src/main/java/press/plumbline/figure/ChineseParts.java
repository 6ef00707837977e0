package press.plumbline.figure;

import java.math.BigDecimal;

/**
 * Amounts that go on in smaller parts behind their unit: 8块5, 3元5角, 2毛8分, 6斤8两, 1米78. The last part
 * may lack its word.
 */
final class ChineseParts {
  private ChineseParts() {}

  /** The whole amount, if parts follow that belong to it. */
  static Match of(FoldedText text, Match match) {
    char unit = text.charAt(match.end() - 1);
    return switch (unit) {
      case '块', '元' -> match.unit().isCurrency() ? money(text, match, 1) : match;
      case '毛', '角' -> match.unit().isCurrency() ? money(text, match, 2) : match;
      case '斤' -> match.unit().code().equals("jin") ? weight(text, match) : match;
      case '度' -> match.unit().measure().equals("度") ? height(text, match) : match;
      case '米' -> match.unit().code().equals("m") ? height(text, match) : match;
      default -> match;
    };
  }

  /** 四块硬盘 and 石板7200块 are pieces; elsewhere 块 is money. */
  static boolean isPieces(FoldedText text, Match match) {
    return text.charAt(match.end() - 1) == '块'
        && match.unit().code().equals("CNY")
        && (isMany(match)
            || "田地硬石砖牌屏板电玻布肉糖蛋表展金奖砚碑匾墓玉绿太光积拼瓦木铁铜冰".indexOf(text.charAt(match.end())) >= 0
            || "板砖牌屏田石碑瓦匾".indexOf(text.charAt(match.outerStart() - 1)) >= 0);
  }

  /** What a unit is behind 每 or a stroke, where nothing is shared by money: 每块一元. */
  static Unit divisor(FoldedText text, Words.Hit<ChineseUnits.Word> unit) {
    return text.charAt(unit.start()) == '块' ? Unit.count("块") : unit.value().unit();
  }

  /** 3241.9亿块集成电路: nobody counts money by the 亿块. */
  private static boolean isMany(Match match) {
    return match.value() instanceof Value.Number number
        && number.scale().compareTo(ChineseDigits.WAN) >= 0;
  }

  /** Goes on in 角 and 分, from the one worth {@code 10^-place}. */
  private static Match money(FoldedText text, Match match, int place) {
    int end = match.end();
    BigDecimal more = BigDecimal.ZERO;
    for (int i = place; i <= 2; i++) {
      int digit = digit(text.charAt(end));
      boolean hasWord = (i == 1 ? "角毛" : "分").indexOf(text.charAt(end + 1)) >= 0;
      if (digit <= 0 || !hasWord && !isFree(text, end + 1, text.charAt(end - 1))) {
        break;
      }
      more = more.add(BigDecimal.valueOf(digit, i));
      end += hasWord ? 2 : 1;
      if (!hasWord) {
        break;
      }
    }
    if (end == match.end()) {
      return match;
    }
    int stop = text.charAt(end) == '钱' ? end + 1 : end;
    return joined(match, stop, more);
  }

  /** A last digit without its word: 8块5, but not 8块5斤 or 8元5折. */
  private static boolean isFree(FoldedText text, int end, char before) {
    return "块毛角".indexOf(before) >= 0
        && (!Numerals.isNumeral(text.charAt(end)) || isPerOne(text, end))
        && "折倍成多余几.".indexOf(text.charAt(end)) < 0
        && ChineseUnits.at(text, end).isEmpty();
  }

  /** 两块五一斤: what the price is for. */
  private static boolean isPerOne(FoldedText text, int at) {
    return text.charAt(at) == '一' && ChineseUnits.at(text, at + 1).isPresent();
  }

  /** 六斤八两: there are ten 两 in a 斤. */
  private static Match weight(FoldedText text, Match match) {
    int digit = digit(text.charAt(match.end()));
    return digit > 0 && text.charAt(match.end() + 1) == '两'
        ? joined(match, match.end() + 2, BigDecimal.valueOf(digit, 1))
        : match;
  }

  /** 1米78, 一米七五, 1米8; 三十六度五. */
  private static Match height(FoldedText text, Match match) {
    int end = match.end();
    BigDecimal more = BigDecimal.ZERO;
    while (end - match.end() < 2 && digit(text.charAt(end)) > 0) {
      more = more.add(BigDecimal.valueOf(digit(text.charAt(end)), end - match.end() + 1));
      end++;
    }
    boolean isPart =
        end > match.end()
            && !Numerals.isNumeral(text.charAt(end))
            && "折倍成多余几.".indexOf(text.charAt(end)) < 0
            && ChineseUnits.at(text, end).isEmpty();
    return isPart ? joined(match, end, more) : match;
  }

  private static Match joined(Match match, int end, BigDecimal more) {
    var number = (Value.Number) match.value();
    boolean isWhole = number.digits().scale() <= 0;
    return isWhole
        ? match
            .spanning(match.start(), end)
            .valued(Value.Number.of(number.amount().add(more), BigDecimal.ONE))
        : match;
  }

  private static int digit(char c) {
    return DigitReader.isDigit(c) ? c - '0' : ChineseDigits.digit(c);
  }
}
