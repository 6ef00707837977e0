package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Units that measure one quantity and how they stand to each other: a GW is 1,000 MW, 15 mu are a
 * hectare. Source: BIPM, The International System of Units, 9th ed., tables 4, 7 and 8; GB 3100 for
 * mu, jin, liang and li (1 mu = 10000/15 m2).
 */
final class PhysicalUnits {
  private record Size(String quantity, BigDecimal of) {}

  private static final Map<String, Size> SIZES =
      table(
          """
          length    km 1000 m 1 cm 0.01 mm 0.001 µm 0.000001 nm 0.000000001 nmi 1852 mi 1609.344 ft 0.3048 in 0.0254 li 500
          area      km2 1000000 m2 1 cm2 0.0001 ha 10000 acre 4046.8564224 mi2 2589988.110336 ft2 0.09290304
          volume    m3 1000 L 1 mL 0.001
          mass      t 1000000 kg 1000 g 1 mg 0.001 ug 0.000001 jin 500 liang 50
          energy    TWh 1000000000 GWh 1000000 MWh 1000 kWh 1 Wh 0.001
          heat      TJ 1000000000 GJ 1000000 MJ 1000 kJ 1 J 0.001
          power     GW 1000000 MW 1000 kW 1 W 0.001
          tension   kV 1000 V 1
          frequency GHz 1000000 MHz 1000 kHz 1 Hz 0.001
          memory    EB 1000000000 PB 1000000 TB 1000 GB 1 MB 0.001 kB 0.000001
          transfer  Gbps 1000 Mbps 1
          pressure  MPa 1000000 kPa 1000 hPa 100 Pa 1
          """);

  private static final BigDecimal MU = BigDecimal.valueOf(10_000);
  private static final BigDecimal FIFTEEN = BigDecimal.valueOf(15);

  private PhysicalUnits() {}

  /** By what a number in the first unit is multiplied to stand in the second. */
  static Optional<BigDecimal> factor(String from, String to) {
    if (from.equals("mu") && !to.equals("mu")) {
      return factor("m2", to).map(of -> of.multiply(MU).divide(FIFTEEN, Value.PRECISION));
    }
    if (to.equals("mu") && !from.equals("mu")) {
      return factor(from, "m2").map(of -> of.multiply(FIFTEEN).divide(MU, Value.PRECISION));
    }
    Size a = SIZES.get(from);
    Size b = SIZES.get(to);
    return a != null && b != null && a.quantity().equals(b.quantity())
        ? Optional.of(a.of().divide(b.of(), Value.PRECISION))
        : Optional.empty();
  }

  private static Map<String, Size> table(String rows) {
    Map<String, Size> sizes = new HashMap<>();
    for (String row : rows.lines().toList()) {
      String[] words = row.split("\\s+");
      for (int i = 1; i + 1 < words.length; i += 2) {
        sizes.put(words[i], new Size(words[0], new BigDecimal(words[i + 1])));
      }
    }
    return Map.copyOf(sizes);
  }
}
