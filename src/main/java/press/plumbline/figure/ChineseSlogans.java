package press.plumbline.figure;

import java.util.Optional;

/** Names whose pattern tells them: 一核两带 and 三纵五横, 五河县 and 三山区, 高三 and 大二, 百亿元级, 零距离. */
final class ChineseSlogans {
  private static final String DIGITS = "一二三四五六七八九十两";
  private static final String PARTS = "核轴带廊翼区地极心片园城岸点主副屏芯圈群纵横环线链县企镇村湾港山水江河湖路桥网库台体廊极板港楔谷湾角";
  private static final String GEOGRAPHY = "河湖山桥都步江沙水原穗岔峰塘林墩合堡宝里岭溪泉渡寨华莲元";
  private static final String DISTRICTS = "县区市镇乡";

  private ChineseSlogans() {}

  /** What streets, bridges and quarters are called behind their name. */
  private static final String TOPONYMS = "巷街路桥坊弄寺塔亭庙胡道";

  static Optional<Match> read(FoldedText text, int at) {
    if (DIGITS.indexOf(text.charAt(at)) < 0) {
      return size(text, at);
    }
    if (isSlogan(text, at)) {
      return Optional.of(Match.name(at, endOfSlogan(text, at)));
    }
    if (GEOGRAPHY.indexOf(text.charAt(at + 1)) >= 0
        && DISTRICTS.indexOf(text.charAt(at + 2)) >= 0) {
      return Optional.of(Match.name(at, at + 3));
    }
    if (isStreet(text, at)) {
      return Optional.of(Match.name(at, at + 3));
    }
    return isGrade(text, at) ? Optional.of(Match.name(at - 1, at + 1)) : size(text, at);
  }

  /** 三元巷, 五角大道, 百步亭: a word that is no measure word before what places are called. */
  private static boolean isStreet(FoldedText text, int at) {
    char middle = text.charAt(at + 1);
    return TOPONYMS.indexOf(text.charAt(at + 2)) >= 0
            && text.charAt(at + 2) != '\0'
            && "元角步星阳华义宝仙福圣眼柏槐松柳".indexOf(middle) >= 0
        || "角星".indexOf(middle) >= 0 && text.startsWith("大道", at + 2);
  }

  /** A digit and a part, and the same again. */
  private static boolean isSlogan(FoldedText text, int at) {
    return isPair(text, at) && isPair(text, at + 2);
  }

  private static boolean isPair(FoldedText text, int at) {
    return at + 1 < text.length()
        && (DIGITS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '多')
        && PARTS.indexOf(text.charAt(at + 1)) >= 0;
  }

  private static int endOfSlogan(FoldedText text, int at) {
    int end = at;
    while (end - at < 12 && isPair(text, end)) {
      end += 2;
    }
    return end;
  }

  /** 高三, 大二, 研一, 老三: years at school, and sons. */
  private static boolean isGrade(FoldedText text, int at) {
    return at > 0
        && "高初大研老".indexOf(text.charAt(at - 1)) >= 0
        && !Numerals.isNumeral(text.charAt(at + 1))
        && text.charAt(at + 1) != '倍'
        && text.charAt(at + 1) != '成'
        && text.charAt(at + 1) != '分'
        && "提最增升强扩放巨很更较".indexOf(text.charAt(at - 2)) < 0
        && (ChineseUnits.at(text, at + 1).isEmpty()
            || text.charAt(at + 1) == '班' && "高初".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** 千亿级 and 百亿元级 name a class of size; 8万吨级 is a measure. */
  private static Optional<Match> size(FoldedText text, int at) {
    return ChineseAmounts.read(text, at)
        .filter(amount -> amount.unit().isCurrency() || amount.unit().equals(Unit.NONE))
        .filter(
            amount ->
                amount.value() instanceof Value.Number number
                    && number.scale().compareTo(java.math.BigDecimal.ONE) > 0)
        .filter(amount -> text.charAt(amount.end()) == '级')
        .map(amount -> Match.name(amount.start(), amount.end() + 1));
  }
}
