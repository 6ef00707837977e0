package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.data.Period;
import press.plumbline.verify.Held.Origin;

/**
 * A time, or the members of a list of times, as one word of the text: 2021年、2022年和2023年.
 *
 * @param passing whether it holds in its own sentence only: the year before, a year to come
 */
record NamedPeriods(int start, int end, List<Period> periods, Role role, boolean passing) {
  Period last() {
    return periods.get(periods.size() - 1);
  }

  Held<List<Period>> held(Scene scene, Origin origin) {
    return new Held<>(periods, origin, Optional.of(scene.passage().prose().span(start, end)));
  }
}
