package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The unit words of English, open for one more row: code, how many of it one word is, the words,
 * with _ for a space. Symbols are told from each other by their case.
 */
final class EnglishUnits {
  /** A unit word: cents are USD by 0.01. */
  record Word(Unit unit, BigDecimal factor) {}

  private static final String WORDS_TABLE =
      """
      percent 1 percent per_cent pct percents
      percentage-point 1 percentage_points percentage_point of_a_percentage_point percent_points ppt ppts
      basis-point 1 basis_points basis_point bps
      permille 1 per_thousand per_mille permille
      km2 1 square_kilometers square_kilometres square_kilometer square_kilometre square_km sq_km sq._km
      m2 1 square_meters square_metres square_meter square_metre sq_m sq._m sqm
      cm2 1 square_centimeters square_centimetres
      mi2 1 square_miles square_mile sq_mi
      ft2 1 square_feet square_foot sq_ft sqft
      ha 1 hectares hectare
      mu 1 mu
      acre 1 acres acre
      m3 1 cubic_meters cubic_metres cubic_meter cubic_metre cu_m
      L 1 liters litres liter litre
      mL 1 milliliters millilitres milliliter millilitre
      bbl 1 barrels barrel
      km 1 kilometers kilometres kilometer kilometre
      m 1 meters metres meter metre
      cm 1 centimeters centimetres centimeter centimetre
      mm 1 millimeters millimetres millimeter millimetre
      µm 1 micrometers micrometres microns micron
      nm 1 nanometers nanometres nanometer nanometre
      nmi 1 nautical_miles nautical_mile
      mi 1 miles mile
      ft 1 feet foot
      in 1 inches inch
      gal 1 gallons gallon
      t 1 tonnes tonne tons ton metric_tons metric_ton
      dwt 1 deadweight_tons deadweight_tonnes dwt
      tce 1 tonnes_of_standard_coal tons_of_standard_coal tonnes_of_coal_equivalent tce
      kg 1 kilograms kilogrammes kilogram kilos kilo
      g 1 grams grammes gram
      mg 1 milligrams milligram
      ug 1 micrograms microgram
      lb 1 lbs lb
      oz 1 ounces ounce
      jin 1 jin
      kWh 1 kilowatt-hours kilowatt-hour kilowatt_hours kilowatt_hour
      GJ 1 gigajoules gigajoule
      TJ 1 terajoules terajoule
      ly 1 light_years light_year
      bbl/day 1 bpd b/d
      m3 1000000000 bcm
      mph 1 mph miles_per_hour miles_an_hour mile_per_hour
      MWh 1 megawatt-hours megawatt-hour megawatt_hours
      GWh 1 gigawatt-hours gigawatt-hour gigawatt_hours
      TWh 1 terawatt-hours terawatt-hour terawatt_hours
      kW 1 kilowatts kilowatt
      MW 1 megawatts megawatt
      GW 1 gigawatts gigawatt
      W 1 watts watt
      kV 1 kilovolts kilovolt
      V 1 volts volt
      hp 1 horsepower hp bhp
      kcal 1 kilocalories kilocalorie
      cal 1 calories calorie
      °C 1 degrees_celsius degree_celsius degrees_centigrade degrees_c
      °F 1 degrees_fahrenheit degree_fahrenheit degrees_f
      dB 1 decibels decibel
      Hz 1 hertz
      MHz 1 megahertz
      GHz 1 gigahertz
      Pa 1 pascals
      kn 1 knots
      MB 1 megabytes megabyte
      GB 1 gigabytes gigabyte
      TB 1 terabytes terabyte
      PB 1 petabytes petabyte
      rpm 1 rpm
      TEU 1 teu teus twenty-foot_equivalent_units 20-foot_equivalent_units standard_containers
      TEU 1 twenty-foot_containers 20-foot_containers twenty-foot_equivalent_unit
      km/h 1 kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour kph kmph
      age 1 years_old year_old years_of_age year-old years-old year-olds
      duration:second 1 seconds
      duration:minute 1 minutes minute mins
      duration:hour 1 hours hour hrs
      duration:day 1 days day
      duration:workday 1 working_days working_day business_days business_day
      duration:week 1 weeks week
      duration:month 1 months month
      duration:quarter 1 quarters
      duration:year 1 years year yrs
      duration:decade 1 decades decade
      duration:century 1 centuries century
      duration:generation 1 generations generation
      multiple 1 -fold fold
      """;

  private static final String SYMBOLS_TABLE =
      """
      percent 1 % pc
      percentage-point 1 pp
      permille 1 ‰
      GBP 0.01 p
      basis-point 1 bp BP
      multiple 1 x ×
      km2 1 km2 km² ㎢ km^2
      m2 1 m2 m² ㎡
      m3 1 m3 m³
      km 1 km
      m 1 m
      cm 1 cm
      mm 1 mm
      µm 1 µm μm
      nm 1 nm
      ft 1 ft
      ha 1 ha
      t 1 t
      kg 1 kg
      g 1 g
      mg 1 mg
      L 1 L
      mL 1 mL ml
      kWh 1 kWh
      MWh 1 MWh
      GWh 1 GWh
      TWh 1 TWh
      kW 1 kW
      MW 1 MW
      GW 1 GW
      kV 1 kV
      kcal 1 kcal
      kJ 1 kJ
      MJ 1 MJ
      GJ 1 GJ
      °C 1 °C ℃ C
      °F 1 °F ℉ F
      dB 1 dB
      Hz 1 Hz
      kHz 1 kHz
      MHz 1 MHz
      GHz 1 GHz
      MPa 1 MPa
      hPa 1 hPa
      kB 1 KB kB
      MB 1 MB
      GB 1 GB
      TB 1 TB
      PB 1 PB
      Mbps 1 Mbps
      Gbps 1 Gbps
      km/h 1 km/h
      m/s 1 m/s
      duration:hour 1 h
      duration:minute 1 min
      """;

  /** What is printed for a code where it is not the first word of its row. */
  private static final Map<String, String> PRINTED =
      Map.ofEntries(
          Map.entry("kWh", "kWh"),
          Map.entry("MWh", "MWh"),
          Map.entry("GWh", "GWh"),
          Map.entry("TWh", "TWh"),
          Map.entry("kW", "kW"),
          Map.entry("MW", "MW"),
          Map.entry("GW", "GW"),
          Map.entry("kV", "kV"),
          Map.entry("TEU", "TEU"),
          Map.entry("multiple", "times"),
          Map.entry("ratio", ""),
          Map.entry("dB", "dB"),
          Map.entry("Hz", "Hz"),
          Map.entry("MHz", "MHz"),
          Map.entry("GHz", "GHz"),
          Map.entry("km/h", "km/h"),
          Map.entry("mph", "mph"),
          Map.entry("°C", "°C"),
          Map.entry("°F", "°F"),
          Map.entry("µm", "µm"),
          Map.entry("rpm", "rpm"),
          Map.entry("ft2", "square feet"));

  /** What a physical quotient is shared by, as in m/s. */
  private static final Map<String, String> TIMES =
      Map.of("h", "hour", "min", "minute", "s", "second");

  private static final Map<String, String> WORDS_BY_CODE = wordsByCode();
  private static final Words<Word> WORDS = words(WORDS_TABLE + EnglishCurrencies.WORDS_TABLE);
  private static final Words<Word> SYMBOLS = words(SYMBOLS_TABLE + codes());

  private EnglishUnits() {}

  /** 3.4 billion SEK: rows for the codes of ISO 4217. */
  private static String codes() {
    return EnglishCurrencies.BY_SIGN.entrySet().stream()
        .filter(sign -> sign.getKey().matches("[A-Z]{3}"))
        .map(sign -> sign.getValue().code() + " 1 " + sign.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private static Words<Word> words(String table) {
    Map<String, Word> words = new HashMap<>();
    for (String row : table.strip().split("\n")) {
      String[] cells = row.strip().split(" ");
      for (int i = 2; i < cells.length; i++) {
        Word word = new Word(new Unit(cells[0]), new BigDecimal(cells[1]));
        words.put(cells[i].replace('_', ' '), word);
        words.put(cells[i].replace('_', '-'), word);
      }
    }
    return new Words<>(words);
  }

  /** The words a unit is printed in: square kilometers, yuan per square meter, companies. */
  static String words(Unit unit) {
    int slash = unit.code().indexOf('/');
    if (PRINTED.containsKey(unit.code())) {
      return PRINTED.get(unit.code());
    }
    if (slash > 0) {
      return words(new Unit(unit.code().substring(0, slash)))
          + " per "
          + single(new Unit(unit.code().substring(slash + 1)));
    }
    if (unit.isCount()) {
      boolean isLatin = EnglishText.isLetter(unit.measure().charAt(0));
      return isLatin ? EnglishPlurals.plural(unit.measure()) : "";
    }
    return EnglishNations.words(unit)
        .or(() -> Optional.ofNullable(WORDS_BY_CODE.get(unit.code())))
        .orElse(unit.code());
  }

  private static String single(Unit unit) {
    if (TIMES.containsKey(unit.code())) {
      return TIMES.get(unit.code());
    }
    String words = words(unit);
    int space = words.lastIndexOf(' ');
    return words.substring(0, space + 1) + EnglishPlurals.singular(words.substring(space + 1));
  }

  private static Map<String, String> wordsByCode() {
    Map<String, String> words = new HashMap<>();
    for (String row : (WORDS_TABLE + EnglishCurrencies.WORDS_TABLE).strip().split("\n")) {
      String[] cells = row.strip().split(" ");
      if (cells[1].equals("1")) {
        words.putIfAbsent(cells[0], cells[2].replace('_', ' '));
      }
    }
    return words;
  }

  /** The unit that begins right at {@code at}. */
  static Optional<Words.Hit<Word>> at(EnglishText text, int at) {
    Optional<Words.Hit<Word>> symbol = SYMBOLS.at(text.raw(), at).filter(hit -> isWhole(text, hit));
    Optional<Words.Hit<Word>> word = WORDS.at(text.lower(), at).filter(hit -> isWhole(text, hit));
    return symbol.isPresent() && word.isPresent()
        ? (word.get().end() > symbol.get().end() ? word : symbol)
        : symbol.or(() -> word);
  }

  private static boolean isWhole(EnglishText text, Words.Hit<Word> hit) {
    char last = text.charAt(hit.end() - 1);
    char next = text.charAt(hit.end());
    return !EnglishText.isLetter(last)
        || !EnglishText.isLetter(next) && !text.isDigit(hit.end()) && next != '\'';
  }
}
