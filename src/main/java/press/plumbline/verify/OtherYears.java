package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;

/**
 * The same derivation in other years: ratio(suzhou/gdp/2021,zhengzhou/gdp/2021) for the one of
 * 2022, if that is what the printed figure is.
 */
final class OtherYears {
  private static final Pattern YEARLY = Pattern.compile("\\d{4}(?!\\d).*");

  private OtherYears() {}

  /** The periods of the first input in which the derivation comes to the printed figure. */
  static List<String> rightFor(Case it) {
    Reference reference = it.meant().reference();
    Optional<Derivation> derivation = reference.operation().flatMap(Derivation::named);
    boolean plain = reference.inputs().stream().noneMatch(Reference::isDerived);
    if (derivation.isEmpty() || !plain || reference.observations().isEmpty()) {
      return List.of();
    }
    Observation first = reference.observations().get(0);
    List<String> right = new ArrayList<>();
    for (Observation other : it.data().periods(first.place().id(), first.indicator().id())) {
      int years = year(other.period()) - year(first.period());
      boolean same = later(first.period(), years).filter(other.period()::equals).isPresent();
      if (years != 0 && same && isRight(it, derivation.get(), years)) {
        right.add(other.period().toString());
      }
    }
    return right;
  }

  private static boolean isRight(Case it, Derivation derivation, int years) {
    List<Observation> inputs = it.meant().reference().observations();
    List<Known> then =
        inputs.stream()
            .flatMap(input -> then(it, input, years).stream())
            .flatMap(input -> Meant.of(input).stream())
            .map(Meant::known)
            .toList();
    return then.size() == inputs.size()
        && derivation
            .apply(then)
            .known()
            .filter(known -> Agreement.judge(it.printed(), known).isRight())
            .isPresent();
  }

  private static Optional<Observation> then(Case it, Observation input, int years) {
    return later(input.period(), years)
        .flatMap(
            period -> it.data().find(input.place().id(), input.indicator().id(), period.iso()));
  }

  private static int year(Period period) {
    return isYearly(period) ? Integer.parseInt(period.iso().substring(0, 4)) : 0;
  }

  private static boolean isYearly(Period period) {
    return YEARLY.matcher(period.iso()).matches();
  }

  private static Optional<Period> later(Period period, int years) {
    return isYearly(period)
        ? Period.parse(
            List.of(period.iso().split("/")).stream()
                .map(
                    part ->
                        "%04d%s"
                            .formatted(
                                Integer.parseInt(part.substring(0, 4)) + years, part.substring(4)))
                .collect(Collectors.joining("/")))
        : Optional.of(period);
  }
}
