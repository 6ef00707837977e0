package press.plumbline.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So many of so many: one in four, nine homes in 10, seven in every hundred, 17 of 20 sectors. */
final class EnglishShares {
  private static final BigDecimal HUNDREDTH = BigDecimal.valueOf(100);

  /** No share is told of more but a thousand, 10,000 and so on. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private EnglishShares() {}

  /** One in four, nine in 10, three out of every five, seven in every hundred, 17 of 20 sectors. */
  static Optional<Match> read(EnglishText text, EnglishNumber above) {
    int joint = text.skip(above.end());
    int behind = behindJoint(text, joint);
    Optional<Match> forEvery = forEvery(text, above);
    if (forEvery.isPresent()) {
      return forEvery;
    }
    if (behind < 0 && above.isWhole()) {
      return ofEach(text, above, joint);
    }
    if (!above.isWhole()) {
      return Optional.empty();
    }
    int every = text.skip(behind);
    int next = text.has(every, "every") ? text.skip(every + 5) : every;
    if (next > every && text.has(next, "hundred")) {
      return Optional.of(
          EnglishFractions.ratio(above.start(), next + 7, above.amount(), BigDecimal.valueOf(100)));
    }
    boolean isOf = text.has(text.skip(above.end()), "of") && next == every;
    return EnglishNumerals.at(text, next)
        .filter(
            below ->
                isOf
                    ? isSample(text, above, below)
                    : isShare(above, below) || isOutOf(text, joint, above, below))
        .filter(below -> EnglishUnits.at(text, text.skip(below.end())).isEmpty())
        .map(
            below ->
                EnglishFractions.ratio(above.start(), below.end(), above.amount(), whole(below)));
  }

  /** Every fifth shop is one in five; every third day is a rhythm. */
  static Optional<Match> everyNth(EnglishText text, int at) {
    int nth = EnglishOrdinals.numberAt(text, at);
    int every = text.startBefore(at);
    if (nth < 2 || !text.has(every, "every") || text.has(text.startBefore(every), "for every")) {
      return Optional.empty();
    }
    int end = EnglishOrdinals.endAt(text, at);
    int thing = text.skip(end);
    boolean isTime =
        EnglishUnits.at(text, thing).isPresent()
            || EnglishMonths.at(text, thing).value() > 0
            || text.word(thing).endsWith("day")
            || EnglishNouns.isFunctionWord(text.word(thing));
    return isTime || text.word(thing).isEmpty()
        ? Optional.of(Match.idiom(every, end))
        : Optional.of(EnglishFractions.ratio(every, end, BigDecimal.ONE, BigDecimal.valueOf(nth)));
  }

  /** One nurse for every 14 patients, 1.2 jobs for every two applicants: a ratio with its terms. */
  private static Optional<Match> forEvery(EnglishText text, EnglishNumber above) {
    Optional<EnglishNouns.Noun> noun =
        above.is(1)
            ? EnglishNouns.singularHead(text, above.end())
            : EnglishNouns.head(text, above.end());
    int joint = noun.map(head -> text.skip(head.end())).orElse(-1);
    boolean isEvery = text.has(joint, "for every") || text.has(joint, "to every");
    int next = text.skip(text.wordEnd(text.skip(text.wordEnd(joint))));
    return isEvery
        ? EnglishNumerals.at(text, next)
            .filter(below -> below.amount().compareTo(BigDecimal.ONE) > 0)
            .filter(below -> EnglishUnits.at(text, text.skip(below.end())).isEmpty())
            .map(below -> termed(text, above, below))
        : Optional.empty();
  }

  private static Match termed(EnglishText text, EnglishNumber above, EnglishNumber below) {
    int end = EnglishNouns.head(text, below.end()).map(EnglishNouns.Noun::end).orElse(below.end());
    return EnglishFractions.ratio(above.start(), end, above.amount(), below.amount());
  }

  /** One shop in three, nine homes in 10: what is counted stands between. */
  private static Optional<Match> ofEach(EnglishText text, EnglishNumber above, int noun) {
    int in = text.skip(text.wordEnd(noun));
    boolean isThing =
        above.is(1)
            ? EnglishNouns.singularAt(text, noun).isPresent()
            : EnglishPlurals.isPlural(text.word(noun));
    return isThing && text.has(in, "in")
        ? EnglishNumerals.at(text, text.skip(in + 2))
            .filter(below -> below.isWhole() && isShare(above, below))
            .filter(below -> below.amount().compareTo(MOST) < 0)
            .filter(below -> EnglishUnits.at(text, text.skip(below.end())).isEmpty())
            .filter(below -> EnglishNouns.head(text, below.end()).isEmpty())
            .map(
                below ->
                    EnglishFractions.ratio(
                        above.start(), below.end(), above.amount(), below.amount()))
        : Optional.empty();
  }

  /** 302.6 million without its decimals. */
  private static BigDecimal whole(EnglishNumber number) {
    return number.isScaled()
        ? number.amount().setScale(0, RoundingMode.HALF_EVEN)
        : number.amount();
  }

  private static int behindJoint(EnglishText text, int joint) {
    if (text.has(joint, "in") || text.has(joint, "of")) {
      return joint + 2;
    }
    return text.has(joint, "out of") ? joint + 6 : -1;
  }

  /** 17 of 20 sectors: the whole is counted right behind "of". */
  private static boolean isSample(EnglishText text, EnglishNumber above, EnglishNumber below) {
    return below.isWhole()
        && above.amount().compareTo(below.amount()) < 0
        && EnglishYears.yearAt(text, below.start()) < 1900
        && EnglishNouns.head(text, below.end()).isPresent();
  }

  /** Eleven out of 31: nothing else is said so. */
  private static boolean isOutOf(
      EnglishText text, int joint, EnglishNumber above, EnglishNumber below) {
    return text.has(joint, "out of")
        && below.isWhole()
        && above.amount().compareTo(below.amount()) < 0;
  }

  /** Twelve in 2022 is no share. */
  private static boolean isShare(EnglishNumber above, EnglishNumber below) {
    if (below.isScaled()) {
      return above.is(1);
    }
    if (!below.isWhole()) {
      return false;
    }
    if (above.is(1) && below.amount().compareTo(MOST) < 0) {
      return true;
    }
    boolean isRound =
        below.amount().compareTo(BigDecimal.valueOf(20)) <= 0
            || below.amount().remainder(BigDecimal.TEN).signum() == 0;
    boolean isYear = below.amount().precision() == 4 && below.amount().compareTo(HUNDREDTH) > 0;
    return isRound && above.amount().compareTo(below.amount()) < 0 && (!isYear || below.is(1000));
  }
}
